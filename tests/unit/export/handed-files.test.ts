import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../lib/export/csv';
import { handedOver } from '../../../lib/export/handed-over';
import type { HandedOver } from '../../../lib/export/proposal';
import { proposalClipboard } from '../../../lib/export/proposal-clipboard';
import { proposalDocument } from '../../../lib/export/proposal-document';
import { proposalPage } from '../../../lib/export/proposal-page';
import { fittingSummary } from '../../../lib/export/proposal-sections';
import { proposalTable } from '../../../lib/export/proposal-table';
import { proposalWorkbook } from '../../../lib/export/proposal-workbook';
import type { Candidate } from '../../../lib/model/candidate';
import type { Company } from '../../../lib/model/company';
import { exportTemplateSchema } from '../../../lib/model/export-template';
import type { Fit } from '../../../lib/model/fit';
import {
  ALL_COLUMNS,
  COMPANY,
  candidate,
  evidence,
  HANDED,
  madeUpFit,
  options,
} from './made-up-hand-over';

describe('opened again by other programs', () => {
  test('Excel: typed cells, a frozen head, links, and a set-up for printing', async () => {
    const shown = options({ scores: 'shown', template: ALL_COLUMNS });
    const handed = handedOver(COMPANY, [candidate('L2099000001')], shown);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await proposalWorkbook(handed));
    const [list, sheets] = workbook.worksheets;
    const cell = (heading: string) => {
      const column = handed.columns.findIndex((one) => one.heading === heading) + 1;
      return list?.getRow(2).getCell(column);
    };
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['一覧', 'visible'],
      ['提案書', 'visible'],
    ]);
    expect(cell('適合度')?.value).toBe(72);
    expect(cell('確認日')?.value).toEqual(new Date('2026-04-01T00:00:00Z'));
    expect(cell('開放特許番号')?.value).toBe('L2099000001');
    expect(cell('掲載元')?.hyperlink).toBe(candidate('L2099000001').patent.url);
    expect(list?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(list?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
    expect(list?.headerFooter.oddHeader).toContain('川辺プレス工業株式会社（架空） 御中');
    expect(sheets?.getColumn(2).values).toContain('調理器具、医療用の容器、手すり、ドアの取っ手');
    expect(sheets?.getColumn(2).values).toContain('適合度 72（ニーズ 83 ・ 強み 58）');
  });

  test('Excel: a text that looks like a formula is a text', async () => {
    const one = candidate('L2099000001', { ideas: '=HYPERLINK("https://example.org")' });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await proposalWorkbook(handedOver(COMPANY, [one], options())));
    const values = workbook.worksheets.flatMap((sheet) =>
      sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])),
    );
    expect(values).toContain('=HYPERLINK("https://example.org")');
    expect(
      values.filter((value) => typeof value === 'object' && value && 'formula' in value),
    ).toEqual([]);
  });

  test('Word: a list lying, a sheet for each candidate on its own page, and nobody’s name in its properties', async () => {
    const zip = await JSZip.loadAsync(await proposalDocument(HANDED));
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(
      // The first begins a part of its own, and with it a page.
      HANDED.proposals.length - 1,
    );
    expect(xml.match(/w:orient="\w+"/g)).toEqual(['w:orient="landscape"', 'w:orient="portrait"']);
    const { document } = parseHTML(`<!doctype html><html><body>${xml}</body></html>`);
    const text = document.body.textContent ?? '';
    expect(text).toContain('川辺プレス工業株式会社（架空） 御中');
    expect(text).toContain('貴社の「金属表面を抗菌にしたい」（ニーズ）');
    expect(text).toContain('抗菌の弁当箱。');
    expect(text).toContain('だれの、どんな困りごとが解決できそうですか');
    const core = (await zip.file('docProps/core.xml')?.async('string')) ?? '';
    expect(core).toContain('<dc:creator>Osekkai</dc:creator>');
  });

  test('HTML: whole in itself, with the list and a sheet for each', () => {
    const { document } = parseHTML(proposalPage(HANDED));
    expect(document.querySelectorAll('article.proposal')).toHaveLength(3);
    expect(document.querySelectorAll('.list tbody tr')).toHaveLength(3);
    expect(document.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(document.querySelector('.list a')?.getAttribute('href')).toBe(
      candidate('L2099000001').patent.url,
    );
    expect(document.querySelectorAll('article:nth-of-type(2) .prompt')).toHaveLength(0);
    expect(document.querySelectorAll('article:first-of-type .prompt')).toHaveLength(3);
  });

  test('HTML: words of a page or a user are words, whatever they look like', () => {
    const patent = { ...candidate('L2099000001').patent, title: '<script>alert(1)</script>&"' };
    const one = candidate('L2099000001', { patent, ideas: '<img src=x onerror=alert(1)>' });
    const { document } = parseHTML(proposalPage(handedOver(COMPANY, [one], options())));
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
    expect(document.querySelector('article h1')?.textContent).toBe('<script>alert(1)</script>&"');
  });

  test('CSV: the list with its headings', () => {
    const rows = parseCsv(csvFile(proposalTable(HANDED)), { bom: true }) as string[][];
    expect(rows[0]).toEqual(HANDED.columns.map(({ heading }) => heading));
    expect(rows.map((row) => row[1])).toEqual([
      '開放特許番号',
      'L2099000001',
      'L2099000002',
      'L2099000003',
    ]);
  });

  test('clipboard: rich and plain say the same', () => {
    const { html, text } = proposalClipboard(HANDED);
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    const plain = (words: string) => words.replace(/\s+/g, '');
    expect(plain(document.body.textContent ?? '')).toBe(plain(text));
    expect(document.querySelectorAll('a')).toHaveLength(3);
  });
});

describe('the template is obeyed in every format', () => {
  test('a section that was taken out and a column that was taken out are in none', async () => {
    const template = exportTemplateSchema.parse({
      name: '短い',
      columns: ['title', 'number'],
      sections: ['summary', 'terms'],
    });
    const one = candidate('L2099000001', { ideas: '抗菌の弁当箱' });
    const texts = await everyText(handedOver(COMPANY, [one], options({ template })));
    for (const text of texts) {
      expect(text).toContain('L2099000001');
      expect(text).not.toMatch(/弁当箱|金属表面を抗菌にしたい|更新されていません|特許第9900001号/);
    }
    // All but the list alone (CSV) tell the terms.
    const telling = texts.filter((text) => text.includes('協議による'));
    expect(telling).toHaveLength(4);
  });

  test('scores stand in every list where they are chosen', async () => {
    const one = candidate('L2099000001');
    for (const text of await everyText(handedOver(COMPANY, [one], options({ scores: 'shown' })))) {
      expect(text).toContain('適合度');
      expect(text).toMatch(/\b72\b/);
    }
  });

  test('a list whose only column is empty or left out still has a row for each candidate', () => {
    for (const column of ['ideas', 'overall'] as const) {
      const template = exportTemplateSchema.parse({ name: '列', columns: [column] });
      const handed = handedOver(COMPANY, [candidate('L2099000001')], options({ template }));
      const { document } = parseHTML(proposalPage(handed));
      expect(document.querySelectorAll('.list td')).toHaveLength(1);
      expect(proposalTable(handed).rows).toHaveLength(1);
    }
  });

  test('columns that are empty for all are left out on paper and stay in tables', () => {
    const template = exportTemplateSchema.parse({ name: '列', columns: ['title', 'ideas'] });
    const handed = handedOver(COMPANY, [candidate('L2099000001')], options({ template }));
    const { document } = parseHTML(proposalPage(handed));
    expect(document.querySelectorAll('.list th')).toHaveLength(1);
    expect(proposalTable(handed).headings).toEqual(['開放特許の名称', '製品のアイデア']);
  });
});

describe('Excel holds whatever a user writes', () => {
  const odd = "$& $` $' && <架空>";
  const template = exportTemplateSchema.parse({
    name: '印',
    title: odd,
    sender: `${odd}${'架空の部署 & '.repeat(60)}`,
  });

  test('signs of String.replace and long senders leave it well-formed, its header short enough', async () => {
    const patent = {
      ...candidate('L2099000001').patent,
      url: "https://example.org/?a=$&b=$'c",
      title: odd,
    };
    const one = candidate('L2099000001', { patent });
    const file = await proposalWorkbook(
      handedOver(COMPANY, [one], options({ template, version: 'office' })),
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file);
    for (const sheet of workbook.worksheets) {
      const head = sheet.headerFooter.oddHeader ?? '';
      expect(head.length).toBeLessThanOrEqual(255);
      expect(head).toContain('社内用 ― 社外へ渡さないでください');
      expect(head).toContain("$&& $` $'");
    }
    const links = workbook.worksheets.flatMap((sheet) => linksIn(sheet));
    expect(links).toEqual([patent.url, patent.url]);
  });

  test('a long text goes on in the next row, and each candidate begins a page', async () => {
    const outline = 'あいうえお'.repeat(800);
    const all = ['L2099000001', 'L2099000002'].map((number) =>
      candidate(number, { patent: { ...candidate(number).patent, outline } }),
    );
    const file = await proposalWorkbook(handedOver(COMPANY, all, options()));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file);
    const sheet = workbook.getWorksheet('提案書');
    const rows = sheet?.getSheetValues() as (string | undefined)[][];
    const told = rows.filter((row) => row?.[1]?.startsWith('技術の概要')).map((row) => row[2]);
    expect(told.join('')).toBe(outline.repeat(2));
    sheet?.eachRow((row) => expect(row.height).toBeLessThan(405));
    const zip = await JSZip.loadAsync(file);
    const xml = (await zip.file('xl/worksheets/sheet2.xml')?.async('string')) ?? '';
    const titles = rows.flatMap((row, at) => (row?.[1] === all[0]?.patent.title ? [at] : []));
    expect(titles).toHaveLength(2);
    for (const row of titles) expect(xml).toContain(`<brk id="${row - 1}" `);
  });
});

test('the office’s own says so on every page', async () => {
  const handed = handedOver(COMPANY, [candidate('L2099000001')], options({ version: 'office' }));
  const zip = await JSZip.loadAsync(await proposalDocument(handed));
  const headers = Object.keys(zip.files).filter((name) => /header\d+\.xml$/.test(name));
  expect(headers).not.toEqual([]);
  for (const name of headers) {
    expect(await zip.file(name)?.async('string')).toContain('社内用 ― 社外へ渡さないでください');
  }
  const { document } = parseHTML(proposalPage(handed));
  for (const sheet of document.querySelectorAll('.list, .proposal')) {
    expect(sheet.classList.contains('office-only')).toBe(true);
    expect(sheet.firstElementChild?.className).toBe('office-mark');
  }
});

describe('long records', () => {
  test('are cut on paper with a word on where they go on, and whole in tables', () => {
    const whole = '封孔処理を行う。'.repeat(200);
    const one = candidate('L2099000001');
    const long = { ...one, patent: { ...one.patent, outline: whole, purpose: whole } };
    const [proposal] = handedOver(COMPANY, [long], options()).proposals;
    const cut = fittingSummary(proposal?.summary ?? []).map(({ text }) => text);
    expect(cut.join('').length).toBeLessThanOrEqual(520);
    expect(cut.filter((text) => text.endsWith('…（つづきは掲載元）'))).toHaveLength(2);
    expect(cut).toContain(one.patent.effect);
    expect(proposal?.summary.map(({ text }) => text)).toContain(whole);
  });

  test('an empty title leaves no empty heading', () => {
    const template = exportTemplateSchema.parse({ name: '無題', title: '' });
    const { document } = parseHTML(proposalPage(handedOver(COMPANY, [], options({ template }))));
    expect(document.querySelectorAll('.list h1')).toHaveLength(0);
  });
});

describe('no byte of what stays in the office is in any file', () => {
  const anyMark = fc.stringMatching(/^[ぁ-んア-ヶa-z<&"]{6,10}$/u).map((words) => `秘${words}印`);

  test('for the company', async () => {
    await fc.assert(
      fc.asyncProperty(anyMark, async (mark) => {
        const [company, secret] = marked(mark);
        const handed = handedOver(company, [secret], options({ template: ALL_COLUMNS }));
        for (const bytes of await everyPart(handed)) {
          for (const form of formsOf(mark)) expect(bytes.includes(form)).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('and the same search finds the memo in the office’s own version', async () => {
    const mark = '秘あア<&"印';
    const [company, secret] = marked(mark);
    const handed = handedOver(company, [secret], options({ version: 'office' }));
    const found = (await everyFile(handed)).map((parts) =>
      parts.some((bytes) => formsOf(mark).some((form) => bytes.includes(form))),
    );
    expect(found).toEqual([true, true, true, true, true]);
  });

  test('nor what else is the office’s: verdict, stage, people, file names, numbers, other companies', async () => {
    const one = candidate('L2099000001', {
      stage: 'meeting',
      verdict: 'reference',
      fileNames: ['秘密保持_案.pdf'],
      people: [{ name: '仮名 次郎', side: 'company', contact: '000-1111' }],
    });
    const company = { ...COMPANY, customers: ['丸角'], internal: ['customers:丸角'] };
    const other = { ...COMPANY, id: 'made-up-2', name: '有限会社遠山染物店' };
    const handed = handedOver(
      company,
      [{ ...one, fit: { ...(one.fit as Fit), evidence: OFFICE_EVIDENCE } }],
      options({ companies: [company, other], template: ALL_COLUMNS }),
    );
    const secrets = ['参考', '面談', '秘密保持_案', '仮名', '丸角', '遠山染物店'];
    for (const bytes of await everyPart(handed)) {
      for (const secret of secrets.flatMap(formsOf)) expect(bytes.includes(secret)).toBe(false);
    }
    for (const text of await everyText(handed)) expect(text).not.toMatch(/\b(72|83|58|71\.93)\b/);
  });

  test.each(['title', 'intro', 'closing', 'sender'] as const)(
    'a template whose %s says it makes no file at all',
    (place) => {
      const company = { ...COMPANY, customers: ['丸角工業'], internal: ['customers:丸角工業'] };
      const template = exportTemplateSchema.parse({ name: '様式', [place]: '丸角工業様へ' });
      expect(() => handedOver(company, [candidate('L2099000001')], options({ template }))).toThrow(
        '丸角工業',
      );
    },
  );

  test('nor a number of the fit, unless scores are shown', async () => {
    const texts = async (scores: 'shown' | 'leftOut') => {
      const handed = handedOver(COMPANY, [candidate('L2099000001')], options({ scores }));
      const parts = await everyPart(handed);
      return parts.some((bytes) => bytes.includes(Buffer.from('適合度')));
    };
    expect(await texts('leftOut')).toBe(false);
    expect(await texts('shown')).toBe(true);
  });
});

const SOFFICE = programs('soffice', 'pdftotext');
if (SOFFICE === null) {
  console.warn('Skipped: no LibreOffice or pdftotext here to open the files with.');
}

test.skipIf(SOFFICE === null)(
  'LibreOffice reads them: a Word file of six candidates has a list and six pages',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'osekkai-'));
    const six = handedOver(
      COMPANY,
      [1, 2, 3, 4, 5, 6].map((at) => candidate(`L209900000${at}`, { ideas: '抗菌の弁当箱。' })),
      options(),
    );
    const files = {
      'list.xlsx': Buffer.from(await proposalWorkbook(six)),
      'sheets.docx': Buffer.from(await proposalDocument(six)),
    };
    for (const [name, bytes] of Object.entries(files)) {
      writeFileSync(join(folder, name), bytes);
      const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to'];
      execFileSync('soffice', [...args, 'pdf', '--outdir', folder, join(folder, name)]);
      const pdf = join(folder, name.replace(/\w+$/, 'pdf'));
      execFileSync('pdftotext', ['-layout', pdf, `${pdf}.txt`]);
      const text = readFileSync(`${pdf}.txt`, 'utf8').replace(/\s+/g, '');
      expect(text, name).toContain('川辺プレス工業株式会社（架空）御中');
      expect(text, name).toContain('抗菌の弁当箱。');
    }
    // pdftotext ends every page with a form feed.
    const pages = readFileSync(join(folder, 'sheets.pdf.txt'), 'utf8').match(/\f/g);
    expect(pages).toHaveLength(7);
  },
  120_000,
);

/** A company and a candidate in which everything that must not leave holds the mark. */
function marked(mark: string): [Company, Candidate] {
  const at = '2026-04-01T00:00:00.000Z';
  const edits = { memo: { at, by: mark }, needs: { at, by: mark } };
  const company: Company = {
    ...COMPANY,
    needs: [...COMPANY.needs, mark],
    business: `容器を作る。${mark}も始めた。`,
    customers: [`${mark}の下請け`],
    noiseWords: [mark],
    constraints: mark,
    tags: [mark],
    relatedWords: [{ word: mark, weight: 1, origin: 'user' } as never],
    sourceUrls: [`https://example.org/${mark}`],
    internal: [`needs:${mark}`, 'customers'],
    edits,
  };
  const one = candidate('L2099000001', {
    memo: mark,
    declinedReason: mark,
    nextAction: { what: mark, dueOn: null },
    people: [{ name: mark, side: 'bank', contact: mark }],
    fileNames: [mark],
    history: [{ at, what: 'memo', from: mark, to: mark, by: mark }],
    edits,
  });
  const kept = madeUpFit({
    unanswered: [mark],
    evidence: [
      evidence(),
      evidence({ phrase: mark }),
      evidence({ field: 'customers', phrase: `${mark}の下請け` }),
      evidence({ field: 'business', phrase: `${mark}も始めた` }),
      evidence({ field: 'noiseWords', phrase: mark, part: 'noise', share: -5 }),
    ],
  });
  const patent = { ...one.patent, more: { [mark]: mark } };
  return [
    company,
    { ...one, patent, fit: { ...kept, companyId: company.id, patentId: one.patentId } },
  ];
}

/** The parts of every file: of zips each member, unpacked, and its name. */
async function everyFile(handed: HandedOver): Promise<Buffer[][]> {
  const clipboard = proposalClipboard(handed);
  return [
    await membersOf(await proposalWorkbook(handed)),
    await membersOf(await proposalDocument(handed)),
    [Buffer.from(proposalPage(handed))],
    [Buffer.from(csvFile(proposalTable(handed)))],
    [Buffer.from(clipboard.html), Buffer.from(clipboard.text)],
  ];
}

/** The customer that is internal, as a fit made before it became so would have it. */
const OFFICE_EVIDENCE = [
  evidence(),
  evidence({
    axis: 'capability',
    field: 'customers',
    phrase: '丸角',
    matches: [{ word: '容器', share: 20, spans: [], places: [] }],
  }),
];

/** What a reader reads of every file: Excel, Word, HTML, CSV, clipboard. */
async function everyText(handed: HandedOver): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await proposalWorkbook(handed));
  const word = await JSZip.loadAsync(await proposalDocument(handed));
  const plain = (markup: string) => markup.replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ');
  return [
    JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues())),
    plain((await word.file('word/document.xml')?.async('string')) ?? ''),
    plain(proposalPage(handed)),
    csvFile(proposalTable(handed)),
    proposalClipboard(handed).text,
  ];
}

function linksIn(sheet: ExcelJS.Worksheet): string[] {
  const links: string[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.hyperlink) links.push(cell.hyperlink);
    }),
  );
  return links;
}

async function everyPart(handed: HandedOver): Promise<Buffer[]> {
  return (await everyFile(handed)).flat();
}

async function membersOf(file: ArrayBuffer): Promise<Buffer[]> {
  const zip = await JSZip.loadAsync(file);
  const members = Object.values(zip.files).map(async (one) => [
    Buffer.from(one.name),
    Buffer.from(await one.async('uint8array')),
  ]);
  return (await Promise.all(members)).flat();
}

/** A text as files may write it. */
function formsOf(text: string): Buffer[] {
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const quoted = xml.replaceAll('"', '&quot;');
  const numbered = [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
  const csv = text.replaceAll('"', '""');
  const texts = [text, xml, quoted, numbered, csv, encodeURIComponent(text)];
  const utf16 = Buffer.from(text, 'utf16le');
  // Of a short word two letters would be left, which the random names of a Word file's links have too.
  const base64 = Buffer.from(text).toString('base64').slice(2, -4);
  return [
    ...[...texts, ...(base64.length > 5 ? [base64] : [])].map((one) => Buffer.from(one)),
    utf16,
    Buffer.from(utf16).swap16(),
  ];
}

function programs(...names: string[]): true | null {
  try {
    for (const name of names) execFileSync('which', [name]);
    return true;
  } catch {
    return null;
  }
}
