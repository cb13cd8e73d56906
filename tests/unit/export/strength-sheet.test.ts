import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { sharedProfile } from '../../../lib/export/shared-profile';
import { SHEET_SECTIONS } from '../../../lib/export/sheet-blocks';
import { sheetPage } from '../../../lib/export/sheet-page';
import { strengthBookletHtml, strengthSheetHtml } from '../../../lib/export/strength-sheet';
import { strengthBookletWord, strengthSheetWord } from '../../../lib/export/strength-sheet-word';
import { companySchema } from '../../../lib/model/company';
import { anyCompany } from '../model/arbitrary-records';
import { madeUpCompany } from '../model/made-up-records';

const DAY = '2026-11-23';
const page = (change: Parameters<typeof madeUpCompany>[0]) =>
  sheetPage(sharedProfile(madeUpCompany(change)), []);
const block = (section: string, change: Parameters<typeof madeUpCompany>[0]) =>
  page(change).blocks.find((one) => one.section === section);

async function wordParts(file: ArrayBuffer): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(file);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const texts = await Promise.all(names.map((name) => zip.file(name)?.async('string') ?? ''));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
}

describe('what stands on the page', () => {
  const many = (word: string) => Array.from({ length: 20 }, (_, at) => `${word}${at + 1}`);

  test('a list has the room that others leave', () => {
    expect(block('equipment', { equipment: many('設備') })).toMatchObject({ more: 0 });
  });

  test('where all are long they are cut and say how many are left out', () => {
    const full = page({
      business: '容器を作る。'.repeat(60),
      strengths: many('強み'),
      equipment: many('設備'),
      products: many('商品'),
      certifications: many('認証'),
      needs: many('ニーズ'),
      processes: many('加工'),
      materials: many('材料'),
    });
    const cut = full.blocks.find(({ section }) => section === 'equipment');
    const shown = cut?.kind === 'list' ? cut.items.length : 0;
    expect(shown).toBeGreaterThanOrEqual(4);
    expect(cut).toMatchObject({ more: 20 - shown });
    expect(strengthSheetHtml(full, DAY)).toContain(`ほか ${20 - shown} 件`);
  });

  test('the markets have a title of their own', () => {
    const html = strengthSheetHtml(page({ needs: ['軽くしたい'], markets: ['医療', '介護'] }), DAY);
    expect(html).toMatch(/これから取り組みたいこと<.*軽くしたい.*狙う市場<.*医療、介護/s);
  });

  test('only the chosen sections come, and none that is empty', () => {
    const profile = sharedProfile(madeUpCompany({ products: ['容器'] }));
    const sections = (chosen: typeof SHEET_SECTIONS | readonly ['products', 'business']) =>
      sheetPage(profile, [], chosen).blocks.map((one) => one.section);
    expect(sections(SHEET_SECTIONS)).toEqual(['strengths', 'products', 'wishes']);
    expect(sections(['products', 'business'])).toEqual(['products']);
  });

  test('fields come largest first, as parts of the longest bar', () => {
    const profile = sharedProfile(madeUpCompany());
    const fields = [
      { name: '包装', share: 0.1 },
      { name: '塑性加工', share: 0.4 },
    ];
    const html = strengthSheetHtml(sheetPage(profile, fields), DAY);
    expect(html).toMatch(/塑性加工.*width="100\.0".*40%.*包装.*width="25\.0".*10%/s);
  });
});

describe('HTML', () => {
  test('is one page that loads nothing and takes no markup from a profile', () => {
    const html = strengthSheetHtml(page({ name: '<script>x</script>"&' }), DAY);
    expect(html.match(/class="page"/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|https?:|src=/);
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;&quot;&amp;');
  });

  test('a booklet has a cover, contents with page numbers, and a page for each company', () => {
    const pages = Array.from({ length: 40 }, (_, at) => page({ name: `架空${at + 1}社` }));
    const html = strengthBookletHtml({ title: '架空展', publisher: '架空市', day: DAY, pages });
    expect(html.match(/class="page/g)).toHaveLength(1 + 2 + 40);
    expect(html).toMatch(/href="#c4">架空1社.*<span>4<\/span>/);
    expect(html).toMatch(/id="c43">[\s\S]*架空40社/);
  });
});

describe('Word', () => {
  test('opens elsewhere, holds the same words and nobody’s name', async () => {
    const parts = await wordParts(
      await strengthSheetWord(page({ name: '架空＆<精機>', products: ['薄い容器'] }), DAY),
    );
    expect(parts['word/document.xml']).toContain('架空＆&lt;精機&gt;');
    expect(parts['word/document.xml']).toContain('薄い容器');
    expect(parts['docProps/core.xml']).toMatch(/<dc:creator>Osekkai<\/dc:creator>/);
    expect(parts['docProps/core.xml']).toMatch(/<cp:lastModifiedBy>Osekkai</);
  });

  test('a booklet breaks the page before the contents and before each company', async () => {
    const pages = [page({ name: '架空一' }), page({ name: '架空二' })];
    const file = await strengthBookletWord({ title: '架空展', publisher: '', day: DAY, pages });
    const { 'word/document.xml': document = '' } = await wordParts(file);
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(3);
  });

  test('a booklet’s contents name the industry, and its pages count themselves', async () => {
    const pages = [page({ name: '架空一', industry: '架空製造業' })];
    const file = await strengthBookletWord({ title: '架空展', publisher: '', day: DAY, pages });
    const parts = await wordParts(file);
    expect(parts['word/document.xml']).toMatch(/目次<.*架空一<.*架空製造業</s);
    const footers = Object.entries(parts).filter(([name]) => /footer\d*\.xml$/.test(name));
    expect(footers.map(([, text]) => text).join()).toMatch(/>PAGE</);
  });

  test('no letter of any profile breaks the file', async () => {
    await fc.assert(
      fc.asyncProperty(anyCompany, async (company) => {
        const whole = sheetPage(sharedProfile(companySchema.parse(company)), [
          { name: company.name, share: 0.5 },
        ]);
        const { 'word/document.xml': document = '' } = await wordParts(
          await strengthSheetWord(whole, DAY),
        );
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 does not allow
        expect(document).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(document).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 30 },
    );
  });

  test.each(['html', 'word'])('an internal phrase is in no byte of the %s', async (format) => {
    const secret = '倒産しそうな取引先';
    const company = page({
      needs: ['部品を軽くしたい', secret],
      strengths: [`${secret}の穴を埋める`],
      internal: [`needs:${secret}`],
    });
    const bytes =
      format === 'html'
        ? strengthSheetHtml(company, DAY)
        : Object.values(await wordParts(await strengthSheetWord(company, DAY))).join();
    expect(bytes).toContain('部品を軽くしたい');
    expect(bytes).not.toContain(secret);
  });
});
