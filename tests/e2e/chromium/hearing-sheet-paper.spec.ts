import { type Browser, chromium, expect, test } from '@playwright/test';
import { hearingSheet } from '../../../lib/export/hearing-sheet';
import { SHARED_LISTS } from '../../../lib/export/secrets';
import { sharedProfile } from '../../../lib/export/shared-profile';
import type { Company } from '../../../lib/model/company';
import { ensureChromium } from '../../tools/machine.mjs';
import { madeUpCompany } from '../../unit/model/made-up-records';
import { printedPages } from './printed-pages';

// Made-up companies: of one little is known, of the others too much of everything.
const DAY = '2026-11-23';
const full = (words: string, name: string): Company => {
  const list = Array.from({ length: 50 }, (_, at) => `${at + 1}${words}`);
  return madeUpCompany({ ...Object.fromEntries(SHARED_LISTS.map((field) => [field, list])), name });
};
const paper = (company: Company) => hearingSheet(sharedProfile(company), DAY);
const PAPERS: Readonly<Record<string, string>> = {
  blank: hearingSheet(null, DAY),
  'little known': paper(madeUpCompany()),
  'much known': paper(full('架空の薄板を深く絞って作る容器', '架空精機株式会社')),
  'much Latin': paper(full('WM@% made-up press', '架空の長い名前の精機工業株式会社'.repeat(2))),
};

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium() });
});
test.afterAll(() => browser.close());

for (const [name, html] of Object.entries(PAPERS)) {
  test(`the hearing sheet (${name}) is both sides of one paper`, async () => {
    const page = await browser.newPage();
    await page.setContent(html);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await page.close();
    expect(printedPages(pdf)).toBe(2);
  });
}
