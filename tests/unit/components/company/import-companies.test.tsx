// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportCompanies } from '../../../../components/company/ImportCompanies';
import { importStep } from '../../../../components/company/import-step';
import { keepHeadings, knownHeadings } from '../../../../components/company/known-headings';
import type { KnownHeadings } from '../../../../lib/model/column-mapping';
import type { CompanyImport } from '../../../../lib/model/company-import';
import { madeUpCompany } from '../../model/made-up-records';
import { choose, click, drawn, one, takeAway, texts, worded } from '../rendered';

const CSV = '会社名,住所,得意なこと\n架空精機㈱,,深絞り\n架空製菓,川崎市,焼き菓子、飴\n,,名なし\n';
let remembered: KnownHeadings = {};
let written: CompanyImport[] = [];
let undone: CompanyImport[] = [];
let refuses = false;
const onError = vi.fn();

const inMemory = {
  knownHeadings: () => remembered,
  onRemember: (said: KnownHeadings) => {
    remembered = { ...remembered, ...said };
  },
};

function draw(headings = inMemory) {
  drawn(
    <ImportCompanies
      companies={[madeUpCompany()]}
      coordinator="架空 花子"
      {...headings}
      onApply={async (change) => {
        if (!refuses) written.push(change);
        return !refuses;
      }}
      onUndo={async (change) => {
        undone.push(change);
        const left = [{ name: '架空精機株式会社', fields: ['strengths'] }];
        return { removed: [], spared: ['架空製菓'], reverted: 0, left };
      }}
      onError={onError}
    />,
  );
}

async function give(text: string, name = '名簿.csv') {
  const input = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await vi.waitFor(() => one('.preview, .error'), 10_000);
}

beforeEach(() => {
  remembered = {};
  written = [];
  undone = [];
  refuses = false;
  importStep.value = { kind: 'choose' };
});
afterEach(takeAway);

const fields = () =>
  [...document.querySelectorAll<HTMLSelectElement>('.import-columns tbody select')].map(
    ({ value }) => value,
  );

test('from the file to the companies and back again', async () => {
  draw();
  await give(CSV);
  expect(fields()).toEqual(['name', 'location', 'strengths']);
  expect(texts('.import-sample')).toContain('焼き菓子、飴');
  await click(worded('button', '確認へ'));
  expect(one('.import-check').textContent).toContain(
    '新しい企業 1社、登録済みと思われる企業 1社、企業として読めない行 1行',
  );
  expect(one('.import-check').textContent).toContain('会社名がないため取り込みません。');
  await click(worded('button', '2社を取り込む'));
  expect(written[0]?.added).toMatchObject([{ name: '架空製菓', strengths: ['焼き菓子', '飴'] }]);
  expect(written[0]?.changed).toMatchObject([{ strengths: ['薄板の深絞り', '深絞り'] }]);
  await click(worded('button', '取り込みを元に戻す'));
  expect(undone).toEqual(written);
  expect(one('.import-step').textContent).toContain('元に戻しました');
  expect(one('.import-step').textContent).toContain('残しました: 架空製菓');
  expect(one('.import-step').textContent).toContain('「架空精機株式会社」: 強みは');
});

test('every row is seen before it is written, and each can be left out', async () => {
  draw();
  await give(CSV);
  await click(worded('button', '確認へ'));
  expect(texts('.import-check tbody td:first-child')).toEqual(['2', '3', '4']);
  const [, fresh] = document.querySelectorAll<HTMLSelectElement>('.import-check tbody select');
  if (!fresh) throw new Error('no choice');
  await choose(fresh, 'skip');
  await click(worded('button', '1社を取り込む'));
  expect(written[0]?.added).toEqual([]);
  expect(written[0]?.skipped).toEqual([3, 4]);
});

test('all rows that seem to be known take one choice', async () => {
  draw();
  await give('会社名\n架空精機\n架空精機㈱\n架空製菓\n');
  await click(worded('button', '確認へ'));
  await choose(one<HTMLSelectElement>('.import-bulk'), 'skip');
  await click(worded('button', '1社を取り込む'));
  expect(written[0]?.skipped).toEqual([2, 3]);
});

test('the row of the headings can be chosen, or none', async () => {
  draw();
  await give('架空精機㈱,川崎市\n架空製菓㈱,架空市\n');
  expect(one<HTMLSelectElement>('.import-heading-row').value).toBe('');
  expect(one('h4').textContent).toContain('2行');
  await choose(one<HTMLSelectElement>('.import-heading-row'), '1');
  expect(one('h4').textContent).toContain('1行');
});

test('what was chosen is still there after another section was looked at', async () => {
  draw();
  await give(CSV);
  await click(worded('button', '確認へ'));
  takeAway();
  draw();
  expect(one('.import-check').textContent).toContain('架空製菓');
});

test('a known company can be skipped or taken as another', async () => {
  draw();
  await give(CSV);
  await click(worded('button', '確認へ'));
  await choose(one<HTMLSelectElement>('.import-check tbody select'), 'skip');
  await click(worded('button', '1社を取り込む'));
  expect(written[0]?.changed).toEqual([]);
  expect(written[0]?.skipped).toEqual([2, 4]);
});

test('a changed mapping is remembered for these headings', async () => {
  draw();
  await give(CSV);
  await choose(one<HTMLSelectElement>('.import-columns tbody tr:last-child select'), 'products');
  await click(worded('button', '確認へ'));
  await click(worded('button', 'やめる'));
  await give(CSV);
  expect(fields()).toEqual(['name', 'location', 'products']);
  expect(one('.import-columns').textContent).toContain('前回の対応');
});

test('a browser that refuses localStorage does not stop the import', async () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  draw({ knownHeadings, onRemember: keepHeadings });
  await give(CSV);
  await click(worded('button', '確認へ'));
  await click(worded('button', '2社を取り込む'));
  vi.unstubAllGlobals();
  expect(written).toHaveLength(1);
  expect(onError).not.toHaveBeenCalled();
});

test('without a column of names there is no way on', async () => {
  draw();
  await give('備考,メモ\nあ,い\n');
  expect((worded('button', '確認へ') as HTMLButtonElement).disabled).toBe(true);
});

test('what could not be written is told, and can be tried again', async () => {
  refuses = true;
  draw();
  await give(CSV);
  await click(worded('button', '確認へ'));
  await click(worded('button', '2社を取り込む'));
  expect(one('[role=alert]').textContent).toContain('何も変えていません');
  refuses = false;
  await click(worded('button', '2社を取り込む'));
  expect(written).toHaveLength(1);
});

test('a file that cannot be read says what to do instead', async () => {
  draw();
  await give('%PDF-1.7', '名簿.pdf');
  expect(one('[role=alert]').textContent).toContain('CSV か Excel');
});

test('a file dropped while another is written does not take its way back away', async () => {
  draw();
  await give(CSV);
  await click(worded('button', '確認へ'));
  if (importStep.value.kind !== 'check') throw new Error('not checked');
  await act(() => {
    importStep.value = { ...importStep.value, isWriting: true } as typeof importStep.value;
  });
  await give('会社名\n架空製菓\n', 'another.csv');
  expect(importStep.value).toMatchObject({ kind: 'check', isWriting: true });
});
