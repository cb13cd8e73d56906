import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { sharedProfile } from '../../../lib/export/shared-profile';
import type { SheetPage } from '../../../lib/export/sheet-blocks';
import { sheetPage } from '../../../lib/export/sheet-page';
import { strengthBookletHtml, strengthSheetHtml } from '../../../lib/export/strength-sheet';
import { strengthBookletWord, strengthSheetWord } from '../../../lib/export/strength-sheet-word';
import type { Company } from '../../../lib/model/company';
import { ensureChromium } from '../../tools/machine.mjs';
import { madeUpCompany } from '../../unit/model/made-up-records';
import { printedPages } from './printed-pages';

// Made-up companies: one as they are, one of whom nothing is known, and some with too much of everything.
const DAY = '2026-11-23';
const many = (count: number, words: string) =>
  Array.from({ length: count }, (_, at) => `${at + 1}${words}`);
const long = '架空の薄板を深く絞って軽い容器を作る技術'.repeat(6);

const NORMAL = madeUpCompany({
  industry: '金属製品製造業',
  founded: '1985年',
  capital: '1,000万円',
  employees: 24,
  url: 'https://kaku.example/',
  business: '薄板の深絞りで容器を作る。試作から量産まで一つの工場で行う。',
  strengths: ['ステンレスの深絞り', '0.1mm の薄板の加工', '金型を自社で作れる'],
  processes: ['深絞り', 'プレス', 'レーザー溶接'],
  materials: ['ステンレス', 'アルミ', '銅'],
  equipment: many(9, '号プレス機 200t'),
  products: many(7, '号の容器'),
  certifications: ['ISO 9001', 'エコアクション21'],
  skills: ['プレス技能士 1級'],
  needs: ['部品を軽くしたい', '抗菌の皮膜を持たせたい'],
  markets: ['医療', '介護'],
  combinations: [{ process: '深絞り', material: 'ステンレス', does: true }],
});
const EMPTY = madeUpCompany({ strengths: [], needs: [], location: undefined });

function extreme(words: string): Partial<Company> {
  const list = many(300, words);
  const lists = { strengths: list, equipment: list, products: list, certifications: list };
  const more = { intellectualProperty: list, skills: list, needs: list, markets: list };
  const texts = { location: words, url: words, industry: words, capital: words };
  const map = { processes: many(40, words), materials: many(40, words) };
  const does = { process: `1${words}`, material: `1${words}`, does: true };
  return {
    ...{ ...lists, ...more, ...texts, ...map },
    name: words.slice(0, 200),
    business: `${words}。`.repeat(50),
    combinations: [does],
  };
}

const FIELDS = many(12, '番目の技術分野の長い名前').map((name) => ({ name, share: 0.07 }));
const paper = (company: Company) => sheetPage(sharedProfile(company), FIELDS);
const PAGES: Readonly<Record<string, SheetPage>> = {
  normal: paper(NORMAL),
  empty: sheetPage(sharedProfile(EMPTY), []),
  'long Japanese': paper(madeUpCompany(extreme(long))),
  'short entries': paper(madeUpCompany(extreme('あ'))),
  'wide Latin': paper(madeUpCompany(extreme('WM@%'.repeat(40)))),
  'two lists': paper(madeUpCompany({ ...extreme('架空の加工と材料'), combinations: [] })),
};
const BOOKLET = {
  title: '架空市の企業の強み',
  publisher: '架空市産業課',
  day: DAY,
  pages: Array.from({ length: 5 }, (_, at) => Object.values(PAGES)[at] as SheetPage),
};

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium() });
});
test.afterAll(() => browser.close());

for (const [name, page] of Object.entries(PAGES)) {
  test(`the sheet (${name}) is one page, and nothing on it is cut off`, async () => {
    const { pages, overflow } = await printed(strengthSheetHtml(page, DAY));
    expect(pages).toBe(1);
    expect(overflow).toEqual([]);
  });
}

test('a booklet of five is a cover, its contents, and five pages', async () => {
  const { pages, overflow } = await printed(strengthBookletHtml(BOOKLET));
  expect(pages).toBe(7);
  expect(overflow).toEqual([]);
});

test('Word files have as many pages as the printed ones', async () => {
  const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
  test.skip(!soffice, 'LibreOffice is not installed: the pages of Word files are not counted');
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'osekkai-sheets-'));
  const files: [string, ArrayBuffer, number][] = [
    ['booklet.docx', await strengthBookletWord(BOOKLET), 7],
  ];
  for (const [at, page] of Object.values(PAGES).entries()) {
    files.push([`sheet-${at}.docx`, await strengthSheetWord(page, DAY), 1]);
  }
  for (const [name, content] of files) writeFileSync(join(folder, name), Buffer.from(content));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const paths = files.map(([name]) => join(folder, name));
  const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths];
  execFileSync(soffice as string, options, { timeout: 200_000, stdio: 'ignore' });
  const counted = files.map(([name]) => [name, printedPages(readFileSync(pdfName(folder, name)))]);
  expect(counted).toEqual(files.map(([name, , pages]) => [name, pages]));
});

/** How many pages it prints, and the sections and headings that do not fit where they stand. */
async function printed(html: string): Promise<{ pages: number; overflow: string[] }> {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html);
  const overflow = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.page, main, h1, h2')]
      .filter((one) => {
        const isTooWide = one.scrollWidth > one.clientWidth + 1;
        // Letters of some fonts are higher than a heading's line, which cuts nothing off.
        const isTooHigh = !/^H/.test(one.tagName) && one.scrollHeight > one.clientHeight + 1;
        return isTooWide || isTooHigh;
      })
      .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 20)}`),
  );
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return { pages: printedPages(pdf), overflow };
}

function pdfName(folder: string, docx: string): string {
  return join(folder, docx.replace(/docx$/, 'pdf'));
}
