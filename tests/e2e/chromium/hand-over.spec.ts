import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { DEMO_LIST_URLS, respond } from '../../pages/demo-site';
import { type Extension, expect, test } from './extension';
import { takeInCompanies } from './steps';

const MEMO = '社長は乗り気。銀行にはまだ言わない。';
const IDEA = '抗菌の弁当箱を試作する。';

test('candidates are handed over in every format, without what is the office’s', async ({
  extension,
}) => {
  const { page, paper } = await handOverOfOne(extension);
  await expect(paper.locator('article')).toHaveCount(1);
  await expect(paper.locator('body')).toContainText('御中');

  await test.step('ideas are kept, and stand on the paper', async () => {
    await page.getByText('製品のアイデアを書く').click();
    await page.locator('.hand-ideas textarea').fill(IDEA);
    await expect(paper.locator('section.ideas')).toContainText(IDEA);
  });

  await test.step('Excel', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(arrayBuffer(await saved(page, 'xlsx')));
    const values = JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
    expect(values).toContain(IDEA);
    expect(values).not.toContain(MEMO);
  });
  await test.step('Word', async () => {
    const zip = await JSZip.loadAsync(await saved(page, 'docx'));
    const parts = await Promise.all(Object.values(zip.files).map((one) => one.async('string')));
    expect(parts.join('')).toContain(IDEA);
    expect(parts.join('')).not.toContain(MEMO);
  });
  await test.step('HTML and CSV', async () => {
    const html = (await saved(page, 'html')).toString('utf8');
    expect(html).toContain(IDEA);
    expect(html).not.toContain(MEMO);
    const [heads, row] = parseCsv(await saved(page, 'csv'), { bom: true }) as string[][];
    expect(heads?.[0]).toBe('開放特許の名称');
    expect(row).toContain(IDEA);
    expect(row?.join()).not.toContain(MEMO);
  });
  await test.step('clipboard', async () => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'コピー' }).click();
    await expect(page.getByText('コピーしました。')).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return [await read('text/html'), await read('text/plain')];
    });
    for (const text of copied) {
      expect(text).toContain(IDEA);
      expect(text).not.toContain(MEMO);
    }
  });

  await test.step('the office’s own version has the memo and says what it is', async () => {
    await page.getByLabel('社内用').check();
    await expect(paper.locator('body')).toContainText(MEMO);
    await expect(paper.locator('.office-mark').first()).toBeVisible();
  });

  await test.step('a template is edited by keyboard, kept, and there after a reload', async () => {
    await page.getByText('様式を編集する').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('表題').fill('秋の開放特許のご紹介');
    await expect(paper.locator('.list h1')).toHaveText('秋の開放特許のご紹介');
    await page.getByRole('button', { name: '「開放特許番号」を前へ' }).press('Enter');
    await expect(paper.locator('.list thead th').first()).toHaveText('開放特許番号');
    await page.getByLabel('様式の名前').fill('秋の様式');
    await page.getByRole('button', { name: 'この様式を保存' }).press('Enter');
    await expect(page.getByText('様式「秋の様式」を保存しました。')).toBeVisible();
    await page.getByLabel('表題').fill('冬の開放特許のご紹介');
    await page.getByRole('button', { name: 'この様式を保存' }).press('Enter');
    await expect(page.getByText('今の内容に置き換えました')).toBeVisible();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect(paper.locator('.list h1')).toHaveText('秋の開放特許のご紹介');
    const { violations } = await new AxeBuilder({ page }).exclude('.paper-preview').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.reload();
    await expect(paper.locator('.list h1')).toHaveText('秋の開放特許のご紹介');
  });
});

test('what was saved from a list alone is told as it is known when it is handed over', async ({
  extension,
}) => {
  const { page, paper } = await handOverOfOne(extension);
  await expect(page.locator('.candidate-note')).toContainText('題名しか読めていません');
  await expect(paper.locator('article section.summary')).toHaveCount(0);

  const url = await paper.locator('article .facts a').getAttribute('href');
  const detail = await extension.visit(url ?? '');
  await detail.getByTestId('fit-badge').first().waitFor();
  await detail.close();
  await page.reload();
  await expect(paper.locator('article section.summary')).toContainText('目的');
  await expect(paper.locator('article section.terms')).toContainText('実施許諾');
  await expect(page.locator('.candidate-note')).toHaveCount(0);
});

/** The hand-over of one candidate, which was saved with a memo from a list. */
async function handOverOfOne(extension: Extension) {
  await takeInCompanies(extension);
  await saveCandidate(extension);
  const page = await extension.open('workbench.html');
  await page.locator('.shortlist').getByRole('button', { name: '企業へ渡す' }).click();
  return { page, paper: page.frameLocator('.paper-preview') };
}

async function saveCandidate(extension: Extension): Promise<void> {
  extension.serve(respond);
  const page = await extension.visit(DEMO_LIST_URLS[0] ?? '');
  await page.getByTestId('fit-badge').nth(3).locator('.badge-open').click();
  await page.getByTestId('fit-panel').locator('textarea').fill(MEMO);
  await page.getByTestId('save-candidate').click();
  await expect(page.getByTestId('fit-panel')).toContainText('候補に保存済み');
  await expect(page.getByTestId('fit-panel')).toContainText('保存しました');
  await page.close();
}

async function saved(page: Page, extension: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId(`hand-${extension}`).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^開放特許のご提案_.*\\.${extension}$`));
  return readFileSync(await download.path());
}

function arrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
