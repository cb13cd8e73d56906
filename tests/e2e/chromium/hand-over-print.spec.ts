import { type Browser, chromium, expect, test } from '@playwright/test';
import { handedOver } from '../../../lib/export/handed-over';
import { proposalPage } from '../../../lib/export/proposal-page';
import { ensureChromium } from '../../tools/machine.mjs';
import { COMPANY, candidate, options } from '../../unit/export/made-up-hand-over';
import { printedPages } from './printed-pages';

const SIX = [1, 2, 3, 4, 5, 6].map((at) => candidate(`L209900000${at}`));
let browser: Browser;

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
});
test.afterAll(() => browser.close());

test('six candidates are a list and six pages, also in the office’s own version', async () => {
  for (const version of ['company', 'office'] as const) {
    const html = proposalPage(handedOver(COMPANY, SIX, options({ version })));
    expect(await pagesOf(html), version).toBe(7);
  }
});

test('a long record keeps to its one page', async () => {
  const whole = '封孔処理を行い、寸法の精度を保つ。'.repeat(60);
  const [first] = SIX;
  if (!first) throw new Error('No candidate');
  const long = { ...first, patent: { ...first.patent, purpose: whole, outline: whole } };
  expect(await pagesOf(proposalPage(handedOver(COMPANY, [long], options())))).toBe(2);
});

for (const width of [480, 640, 800, 960, 1280]) {
  test(`a screen ${width} wide shows the paper’s whole width`, async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.setContent(proposalPage(handedOver(COMPANY, SIX, options())));
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
    await page.close();
  });
}

async function pagesOf(html: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return printedPages(pdf);
}
