// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StrengthSheet } from '../../../../components/sheet/StrengthSheet';
import { madeUpCompany } from '../../model/made-up-records';
import { click, drawn, one, takeAway, texts, type, worded } from '../rendered';

const COMPANIES = [
  madeUpCompany({
    id: 'a',
    name: '架空精機',
    products: ['薄い容器'],
    internal: ['needs:工場の移転'],
  }),
  madeUpCompany({
    id: 'b',
    name: '架空製菓',
    needs: ['香りを保つ', '秘密の計画'],
    strengths: ['米粉の焼成'],
    processes: ['焼成'],
    materials: ['米粉', '小麦粉', '秘密の粉'],
    internal: ['needs:秘密の計画', 'materials:秘密の粉'],
  }),
];

const saved: [string, string | ArrayBuffer, string][] = [];
const onError = vi.fn();
const onCombine = vi.fn();
const settled = () => act(async () => void (await new Promise((done) => setTimeout(done, 20))));

async function draw(fieldsOf = async () => [{ name: '塑性加工', share: 0.3 }]) {
  drawn(
    <StrengthSheet
      companies={COMPANIES}
      companyId="b"
      day="2026-11-23"
      fieldsOf={fieldsOf}
      onSave={(...file) => saved.push(file)}
      onError={onError}
      onCombine={onCombine}
    />,
  );
  await settled();
}

const paper = () => one('iframe').getAttribute('srcdoc') ?? '';

beforeEach(() => {
  saved.length = 0;
  onError.mockClear();
  onCombine.mockClear();
});
afterEach(takeAway);

test('the preview is the paper itself, without scripts and without what is internal', async () => {
  await draw();
  expect(paper()).toContain('架空製菓');
  expect(paper()).toContain('香りを保つ');
  expect(paper()).toContain('塑性加工');
  expect(paper()).not.toContain('秘密の計画');
  expect(one('iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
});

test('the fields are asked for with the shared part of the profile alone', async () => {
  const fieldsOf = vi.fn(async () => [{ name: '塑性加工', share: 0.3 }]);
  await draw(fieldsOf);
  expect(fieldsOf).toHaveBeenCalledOnce();
  expect(JSON.stringify(fieldsOf.mock.calls)).toContain('香りを保つ');
  expect(JSON.stringify(fieldsOf.mock.calls)).not.toContain('秘密の計画');
});

test('a section that is not chosen leaves the paper and the file', async () => {
  await draw();
  await click(one('.sheet-sections label:nth-of-type(8) input'));
  expect(paper()).not.toContain('香りを保つ');
  await click(worded('button', 'HTML で保存'));
  expect(saved[0]?.[0]).toBe('強みシート_架空製菓_2026-11-23.html');
  expect(saved[0]?.[1]).toBe(paper());
});

test('a booklet holds the chosen companies; with none there is nothing to print', async () => {
  await draw();
  await click(one('.sheet-kind label:last-of-type input'));
  await settled();
  expect(paper()).toContain('目次');
  expect(paper()).toContain('架空精機');
  await click(one('.company-choice input'));
  expect(paper()).not.toContain('架空精機');
  await click(worded('button', 'すべて外す'));
  expect(texts('iframe')).toEqual([]);
  expect((worded('button', '印刷・PDF') as HTMLButtonElement).disabled).toBe(true);
});

test('Word is saved under its own name', async () => {
  await draw();
  await click(worded('button', 'Word で保存'));
  await vi.waitFor(() => expect(saved).toHaveLength(1), 10_000);
  expect(saved[0]?.[0]).toBe('強みシート_架空製菓_2026-11-23.docx');
  expect(saved[0]?.[1]).toBeInstanceOf(ArrayBuffer);
});

test('a catalogue that cannot be asked leaves the rest of the sheet as it is', async () => {
  await draw(() => Promise.reject(new Error('no catalogue')));
  expect(onError).toHaveBeenCalledOnce();
  expect(paper()).toContain('香りを保つ');
  expect(paper()).not.toContain('関わりの深い技術分野');
});

test('a cover that tells what a company keeps to the office is refused, with its words', async () => {
  await draw();
  await click(one('.sheet-kind label:last-of-type input'));
  await type(one<HTMLInputElement>('.booklet-choice input'), '工場の「移転」特集');
  expect(one('[role=alert]').textContent).toContain('「架空精機」の社内限りの言葉「工場の移転」');
  expect((worded('button', '印刷・PDF') as HTMLButtonElement).disabled).toBe(true);
  expect(texts('iframe')).toEqual([]);
  await type(one<HTMLInputElement>('.booklet-choice input'), '架空精機と仲間たち');
  expect(texts('[role=alert]')).toEqual([]);
});

test('pairs are confirmed, denied, and left to the phrases again', async () => {
  await draw();
  const cell = (at: number) => one(`.combinations td:nth-of-type(${at}) button`);
  const said = (material: string, does: boolean) => [{ process: '焼成', material, does }];
  expect(texts('.combinations thead th')).toEqual(['米粉', '小麦粉']);
  expect(cell(1).getAttribute('aria-label')).toBe('焼成 × 米粉：推定');
  await click(cell(1));
  expect(onCombine).toHaveBeenLastCalledWith('b', said('米粉', true));
  await click(cell(1));
  expect(onCombine).toHaveBeenLastCalledWith('b', said('米粉', false));
  await click(cell(1));
  expect(onCombine).toHaveBeenLastCalledWith('b', []);
  await click(cell(2));
  expect(onCombine).toHaveBeenLastCalledWith('b', said('小麦粉', true));
  await click(cell(2));
  expect(onCombine).toHaveBeenLastCalledWith('b', []);
});
