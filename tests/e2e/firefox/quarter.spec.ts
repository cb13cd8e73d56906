import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import type { Page } from 'puppeteer-core';
import { bulkCsv } from '../../pages/bulk-csv';
import { DEMO_RECORDS, respond } from '../../pages/demo-site';
import { COMPANY_NAMES, companyList } from '../chromium/quarter/company-list';
import { FIREFOX, launchFirefox } from './extension';

const NOTES = '梱包の手間を減らしたい。薄板の深絞りには自信がある。';

test('companies, a visit, the board and a hand-over in real Firefox', async () => {
  test.skip(FIREFOX === null, 'no Firefox on this machine, and none can be installed');
  test.setTimeout(180_000);
  const downloads = mkdtempSync(join(tmpdir(), 'osekkai-'));
  const firefox = await launchFirefox(respond, downloads);
  try {
    const page = await firefox.open('workbench.html#desk');
    await give(page, 'companies-file', 'list.xlsx', await companyList());
    await press(page, '.import-companies .button.primary');
    await press(page, '.import-check .button.primary');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.company').length === count,
      { polling: 100 },
      COMPANY_NAMES.length,
    );

    await press(page, '[data-tab="interviews"]');
    await press(page, '.interview-side .button.primary');
    await fill(page, '.interview-notes textarea', NOTES);
    await press(page, '.chip.proposal .chip-text');
    await page.waitForSelector('.taken-phrases .chip');
    await expect.poll(() => textOf(page, '.taken-phrases')).toContain('梱包の手間を減らしたい');

    await press(page, '[data-tab="catalogue"]');
    await give(page, 'catalogue-file', 'all.csv', bulkCsv(DEMO_RECORDS));
    await press(page, '[data-testid="catalogue-apply"]');
    await press(page, '[data-testid="ranked-row"] input[type="checkbox"]');
    await press(page, '.checked-bar .button.primary');

    await press(page, '[data-tab="board"]');
    const title = await page.waitForSelector('.board-title');
    await title?.focus();
    for (const key of [' ', 'ArrowRight', 'Enter'] as const) await page.keyboard.press(key);
    await page.waitForSelector('[data-stage="introduced"] [data-card]');

    await press(page, '[data-tab="handover"]');
    await choose(page, '.hand-over-section select', await companyOfCard(page));
    await page.waitForSelector('.paper-preview');
    await press(page, '[data-testid="hand-xlsx"]');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(await savedIn(downloads, '.xlsx')).buffer);
    expect(workbook.worksheets[0]?.rowCount).toBe(2);
    await page.screenshot({ path: 'test-results/firefox-handover.png' });

    const side = await firefox.open('sidepanel.html');
    await press(side, '[data-tab="interviews"]');
    await side.waitForSelector('.interview-list');
    await side.screenshot({ path: 'test-results/firefox-sidebar.png' });
  } finally {
    await firefox.close();
  }
});

/** The company whose candidate was saved: the catalogue chose it, not this test. */
function companyOfCard(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('osekkai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('candidates').objectStore('candidates').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result[0]?.companyId ?? '');
          };
        };
      }),
  );
}

async function press(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { timeout: 30_000 });
  await found?.evaluate((element) => (element as HTMLElement).click());
}

async function fill(page: Page, selector: string, words: string): Promise<void> {
  const area = await page.waitForSelector(selector);
  await area?.evaluate((element, typed) => {
    (element as HTMLTextAreaElement).value = typed;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, words);
}

async function choose(page: Page, selector: string, value: string): Promise<void> {
  const field = await page.waitForSelector(selector);
  await field?.evaluate((element, chosen) => {
    (element as HTMLSelectElement).value = chosen;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

async function give(
  page: Page,
  testId: string,
  name: string,
  content: string | Buffer,
): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'osekkai-')), name);
  writeFileSync(path, content);
  const input = await page.waitForSelector(`input[data-testid="${testId}"]`);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** The file that the browser saved, once it is whole. */
async function savedIn(folder: string, ending: string): Promise<Buffer> {
  for (let waited = 0; waited < 20_000; waited += 200) {
    const names = readdirSync(folder);
    const name = names.find((one) => one.endsWith(ending));
    const content =
      name && !names.some((one) => one.endsWith('.part')) && readFileSync(join(folder, name));
    if (content && content.length > 0) return content;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing was saved but ${readdirSync(folder).join()}`);
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}
