// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ImportFile } from '../../../../components/transfer/ImportFile';
import { BundleFileRefused } from '../../../../lib/export/bundle-file-refused';
import { openSealedBundle } from '../../../../lib/export/sealed-bundle';
import { click, drawn, one, takeAway, texts, type, worded } from '../rendered';

vi.mock('../../../../lib/export/sealed-bundle');
vi.mock('../../../../lib/export/sealed-head', () => ({ isSealed: () => true }));

afterEach(() => {
  takeAway();
  vi.clearAllMocks();
});

async function choose(file: Pick<File, 'name' | 'arrayBuffer'>) {
  const field = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const later = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

test('a file that cannot be opened is told, and so is that one is being read', async () => {
  drawn(<ImportFile />);
  await choose({
    name: 'フォルダー.json',
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
  expect(document.querySelector('progress')).not.toBeNull();
  await later();
  expect(document.querySelector('progress')).toBeNull();
  expect(texts('[role=alert]')[0]).toContain('ファイルを開けませんでした');
});

test('a sealed file that opens after it was cancelled stays away', async () => {
  let refuse = (_: Error) => {};
  vi.mocked(openSealedBundle).mockReturnValue(
    new Promise((_, reject) => {
      refuse = reject;
    }),
  );
  drawn(<ImportFile />);
  await choose({ name: '控え.osekkai', arrayBuffer: async () => new ArrayBuffer(4) });
  await later();
  await type(one<HTMLInputElement>('.open-sealed input'), 'long enough a phrase');
  await act(async () => {
    one('form.open-sealed').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await later();
  await click(worded('button', 'やめる'));
  // Where it still counted, the form would come back with this.
  refuse(new BundleFileRefused('broken', { ja: '開けません。', en: 'Not opened.' }));
  await later();
  expect(document.querySelector('.open-sealed')).toBeNull();
  expect(one('.import-step').textContent).toBe('');
});
