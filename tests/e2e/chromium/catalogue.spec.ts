import type { Page } from '@playwright/test';
import { bulkCsv, nextMonth } from '../../pages/bulk-csv';
import { DEMO_LIST_URLS, DEMO_RECORDS, respond } from '../../pages/demo-site';
import { madeUpRecords } from '../../pages/made-up-records';
import { type Extension, expect, test } from './extension';
import { takeInCompanies } from './steps';

const GONE = 3;
const FIRST = bulkCsv(DEMO_RECORDS);
const SECOND = bulkCsv(nextMonth(DEMO_RECORDS, GONE));

test('a month, the next month, and what they change', async ({ extension }) => {
  await takeInCompanies(extension);
  const page = await workbench(extension, 'catalogue');
  await choose(page, 'first.csv', FIRST);
  await expect(page.locator('.census tbody td').nth(1)).toHaveText(String(DEMO_RECORDS.length));
  await apply(page);
  await expect(page.locator('.data-age')).toContainText(String(DEMO_RECORDS.length));

  await test.step('every record is ranked for a company', async () => {
    await expect(page.locator('.catalogue-count')).toContainText('96');
    await expect(page.locator('[role="row"]').first()).toBeVisible();
  });

  await test.step('rows of a page show the fit of the full text', async () => {
    extension.serve(respond);
    const list = await extension.visit(DEMO_LIST_URLS[0] ?? '');
    const badge = list.getByTestId('fit-badge').first();
    await expect(badge).toBeVisible();
    await expect(badge).toHaveAttribute('data-basis', 'catalogue');
    await list.close();
  });

  await test.step('the same file again changes nothing', async () => {
    await choose(page, 'first.csv', FIRST);
    await expect(page.locator('.import-preview')).toContainText('変わるものはありません');
    await page.getByText('閉じる', { exact: true }).click();
  });

  await test.step('the next month tells what is new, changed and gone', async () => {
    await choose(page, 'second.csv', SECOND);
    const cells = page.locator('.census tbody td');
    await expect(cells.nth(1)).toHaveText('1');
    await expect(cells.nth(2)).toHaveText('1');
    await expect(page.locator('.census + p')).toContainText(`${GONE}件`);
    await apply(page);
    await page.getByRole('tab', { name: /新着/ }).click();
    const arrivals = page.getByTestId('arrival');
    await expect(arrivals.first()).toBeVisible();
    await expect(async () => {
      expect(await toolbarText(extension)).toBe(String(await arrivals.count()));
    }).toPass({ timeout: 10_000 });
    await page.getByRole('button', { name: /表示中をすべて既読/ }).click();
    await expect.poll(() => toolbarText(extension)).toBe('');
  });
});

test('a second import is refused while one runs', async ({ extension }) => {
  test.setTimeout(240_000);
  const many = bulkCsv(madeUpRecords(20_000));
  const first = await workbench(extension, 'catalogue');
  const second = await workbench(extension, 'catalogue');
  for (const page of [first, second]) await choose(page, 'many.csv', many);
  for (const page of [first, second]) {
    await expect(page.getByTestId('catalogue-apply')).toBeVisible({ timeout: 30_000 });
  }
  await first.getByTestId('catalogue-apply').click();
  await expect.poll(() => isHeld(first)).toBe(true);
  await second.bringToFront();
  await second.getByTestId('catalogue-apply').click();
  await expect(second.getByRole('alert')).toContainText('別の画面で');
  await first.bringToFront();
  await expect(first.getByText('取り込みました。')).toBeVisible({ timeout: 120_000 });
});

test('cancelled, nothing has changed; a file that is none says so', async ({ extension }) => {
  const page = await workbench(extension, 'catalogue');
  await choose(page, 'many.csv', bulkCsv(madeUpRecords(8000)));
  await page.getByTestId('catalogue-apply').click();
  await page.getByRole('button', { name: '中止' }).click();
  await expect(page.getByText('中止しました。目録は元のままです。')).toBeVisible();
  await expect(page.getByTestId('catalogue-state')).toHaveCount(0);
  await choose(page, 'prices.csv', '名前,値段\r\nりんご,100\r\n');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByTestId('catalogue-state')).toHaveCount(0);
});

async function workbench(extension: Extension, section: string): Promise<Page> {
  return extension.open(`workbench.html#${section}`);
}

/** Whether an import runs, as every page of the extension can ask the browser. */
function isHeld(page: Page): Promise<boolean> {
  return page.evaluate(async () => ((await navigator.locks.query()).held ?? []).length > 0);
}

/** The number on the toolbar icon, as the background set it. */
async function toolbarText(extension: Extension): Promise<string> {
  const [worker] = extension.context.serviceWorkers();
  const ask = 'chrome.action.getBadgeText({})';
  return (await worker?.evaluate<string>(ask)) ?? '';
}

async function choose(page: Page, name: string, content: string): Promise<void> {
  const place = page.locator('.import-place');
  if ((await place.getAttribute('open')) === null) await place.locator('summary').first().click();
  await page.getByTestId('catalogue-file').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
}

async function apply(page: Page): Promise<void> {
  await page.getByTestId('catalogue-apply').click();
  await expect(page.getByText('取り込みました。')).toBeVisible({ timeout: 30_000 });
}
