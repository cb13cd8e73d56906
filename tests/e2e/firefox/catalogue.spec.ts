import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { companyLines } from '../../demo/companies';
import { bulkCsv, nextMonth } from '../../pages/bulk-csv';
import { DEMO_RECORDS, respond } from '../../pages/demo-site';
import { FIREFOX, launchFirefox } from './extension';

test('a month and the next are taken in and ranked in real Firefox', async () => {
  test.skip(FIREFOX === null, 'no Firefox on this machine, and none can be installed');
  test.setTimeout(120_000);
  const firefox = await launchFirefox(respond);
  try {
    const page = await firefox.open('workbench.html#catalogue');
    await (await page.waitForSelector('[data-tab="desk"]'))?.click();
    await choose(page, 'bundle-file', file('companies.jsonl', companyLines()));
    await (await page.waitForSelector('[data-testid="bundle-apply"]'))?.click();
    await page.waitForSelector('[data-testid="company-active"]');
    await (await page.waitForSelector('[data-tab="catalogue"]'))?.click();

    await take(page, 'first.csv', bulkCsv(DEMO_RECORDS));
    await page.waitForSelector('.catalogue [role="row"]');
    await expect.poll(() => textOf(page, '.catalogue-count')).toContain(`${DEMO_RECORDS.length}件`);

    await take(page, 'second.csv', bulkCsv(nextMonth(DEMO_RECORDS, 3)));
    await (await page.waitForSelector('[data-tab="arrivals"]'))?.click();
    await page.waitForSelector('[data-testid="arrival"]');
    await page.screenshot({ path: 'test-results/firefox-arrivals.png' });
  } finally {
    await firefox.close();
  }
});

async function take(page: Page, name: string, content: string): Promise<void> {
  await choose(page, 'catalogue-file', file(name, content));
  await (await page.waitForSelector('[data-testid="catalogue-apply"]'))?.click();
  await page.waitForFunction(
    (words) => document.querySelector('.import-step')?.textContent?.includes(words),
    { polling: 100, timeout: 60_000 },
    '取り込みました。',
  );
}

async function choose(page: Page, testId: string, path: string): Promise<void> {
  const input = await page.waitForSelector(`input[data-testid="${testId}"]`);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

function file(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'osekkai-')), name);
  writeFileSync(path, content);
  return path;
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}
