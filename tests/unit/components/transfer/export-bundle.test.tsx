// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workspace } from '../../../../components/shell/workspace';
import { ExportBundle } from '../../../../components/transfer/ExportBundle';
import { madeUpCompany } from '../../model/made-up-records';
import { choose, click, drawn, one, takeAway, texts, type, worded } from '../rendered';

const out = vi.hoisted(() => ({ names: [] as string[], steps: [] as string[] }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: async () => {} } } }));
vi.mock('../../../../components/shell/workspace', async (original) => ({
  ...(await original<object>()),
  database: async () => ({}),
  write: async (run: (db: unknown) => Promise<unknown>) => run({}),
}));
vi.mock('../../../../lib/store/settings', () => ({
  changeSettings: vi.fn(),
  readSettings: vi.fn(),
}));
vi.mock('../../../../lib/store/collect-bundle', () => ({ collectBundle: vi.fn(async () => ({})) }));
vi.mock('../../../../lib/export/bundle-file', () => ({ writeBundle: () => 'made up' }));
vi.mock('../../../../lib/export/sealed-bundle', () => ({
  SEALED_EXTENSION: 'osekkai',
  sealBundle: async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    out.steps.push(document.querySelector('.busy progress')?.getAttribute('aria-label') ?? '');
    return new Uint8Array();
  },
}));
vi.mock('../../../../components/shell/save-file', () => ({
  saveFile: (name: string) => out.names.push(name),
}));
const { changeSettings } = await import('../../../../lib/store/settings');

/** Not within `act`, which would draw nothing before the end. */
const start = async () => {
  worded('button', '書き出す').click();
  await new Promise((resolve) => setTimeout(resolve, 200));
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T03:00:00.000Z'), toFake: ['Date'] });
  workspace.companies.value = [madeUpCompany()];
  workspace.settings.value = { ...workspace.settings.value, coordinator: '' };
  drawn(<ExportBundle />);
});
afterEach(() => {
  takeAway();
  vi.useRealTimers();
  vi.clearAllMocks();
  out.names.length = 0;
  out.steps.length = 0;
});

const chooseCompany = async () => {
  await choose(one<HTMLSelectElement>('select'), 'chosen');
  await click(one('fieldset input[type=checkbox]'));
};

test('a file in the clear is called after its company', async () => {
  await chooseCompany();
  await start();
  expect(out.names).toEqual(['Osekkai_引き継ぎファイル_架空精機株式会社_2026-11-23.json']);
});

test('a sealed one tells nobody whose it is, and that it is being sealed', async () => {
  await chooseCompany();
  await click(one('.export > label input'));
  const [first, again] = document.querySelectorAll<HTMLInputElement>('input[type=password]');
  if (!first || !again) throw new Error('No fields for a passphrase');
  for (const field of [first, again]) await type(field, 'made up: 架空の合言葉 7');
  await start();
  expect(out.names).toEqual(['Osekkai_引き継ぎファイル_2026-11-23.osekkai']);
  expect(out.steps).toEqual(['パスフレーズで保護しています…']);
});

test('before the first export the name is asked for, and kept where one is given', async () => {
  await type(one<HTMLInputElement>('.export-coordinator input'), ' 架空 花子 ');
  await start();
  expect(changeSettings).toHaveBeenCalledWith(expect.anything(), { coordinator: '架空 花子' });
});

test('it is not required, nor asked of one who gave it', async () => {
  await start();
  expect(out.names).toHaveLength(1);
  expect(changeSettings).not.toHaveBeenCalled();
  workspace.settings.value = { ...workspace.settings.value, coordinator: '架空 花子' };
  drawn(<ExportBundle />);
  expect(texts('.export-coordinator')).toEqual([]);
});
