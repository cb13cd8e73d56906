// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImportCompanies } from '../../../../components/company/ImportCompanies';
import type { ColumnMapping } from '../../../../lib/model/column-mapping';
import type { CompanyImport } from '../../../../lib/model/company-import';
import { madeUpCompany } from '../../model/made-up-records';
import { choose, click, drawn, one, takeAway, texts, worded } from '../rendered';

const CSV = '会社名,住所,得意なこと\n架空精機㈱,,深絞り\n架空製菓,川崎市,焼き菓子、飴\n,,名なし\n';
let remembered: Record<string, ColumnMapping> = {};
let written: CompanyImport[] = [];
let undone: CompanyImport[] = [];
let refuses = false;
const onError = vi.fn();

function draw() {
  drawn(
    <ImportCompanies
      companies={[madeUpCompany()]}
      rememberedMapping={(key) => remembered[key]}
      onRemember={(key, mapping) => {
        remembered[key] = mapping;
      }}
      onApply={async (change) => {
        if (!refuses) written.push(change);
        return !refuses;
      }}
      onUndo={async (change) => {
        undone.push(change);
        return true;
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
});
afterEach(takeAway);

const fields = () =>
  [...document.querySelectorAll<HTMLSelectElement>('.import-columns select')].map(
    ({ value }) => value,
  );

test('from the file to the companies and back again', async () => {
  draw();
  await give(CSV);
  expect(fields()).toEqual(['name', 'location', 'strengths']);
  expect(texts('.import-sample')).toContain('焼き菓子、飴');
  await click(worded('button', '確認へ'));
  expect(one('.import-check').textContent).toContain(
    '新しい企業 1社、登録済みと思われる企業 1社、読めない行 1行',
  );
  expect(one('.import-check').textContent).toContain(
    '4行目: 会社名がないため取り込みません。名なし',
  );
  await click(worded('button', '2社を取り込む'));
  expect(written[0]?.added).toMatchObject([{ name: '架空製菓', strengths: ['焼き菓子', '飴'] }]);
  expect(written[0]?.changed).toMatchObject([{ strengths: ['薄板の深絞り', '深絞り'] }]);
  await click(worded('button', '取り込みを元に戻す'));
  expect(undone).toEqual(written);
  expect(one('.import-step').textContent).toContain('元に戻しました');
});

test('a known company can be skipped or taken as another', async () => {
  draw();
  await give(CSV);
  await click(worded('button', '確認へ'));
  await choose(one<HTMLSelectElement>('.import-check select'), 'skip');
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
