// Times the import of made-up catalogues in the built extension (`npm run build:e2e` first), beside
// the bare parse of the same file in the same page, and writes the end of docs/performance.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { companyLines } from '../demo/companies';
import { launchExtension } from '../e2e/chromium/extension';
import { importFile } from '../e2e/chromium/steps';
import { madeUpCatalogue } from './made-up-catalogue';
import { withSection } from './performance-file';

const SIZES = (process.argv[2] ?? '4000,40000,400000').split(',').map(Number);
const PIECE = 20_000;
const MEGABYTE = 1e6;
const PAPA = readFileSync(
  createRequire(import.meta.url).resolve('papaparse/papaparse.min.js'),
  'utf8',
);

interface Measured {
  readonly size: number;
  readonly fileBytes: number;
  readonly parse: number;
  readonly survey: number;
  readonly take: number;
  /** From the choice of a company to its first rows, the catalogue in memory. */
  readonly rank: number;
  readonly reopen: number;
  readonly storedBytes: number;
  /** The most that the extension's process held while it took the file in, over what it held before. */
  readonly peakBytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'osekkai-import-'));
const measured: Measured[] = [];
for (const size of SIZES) {
  console.log(`import ${size}`);
  measured.push(await measure(size));
}
rmSync(folder, { recursive: true, force: true });
withSection('docs/performance.md', '## Taking a catalogue in', section(measured));

async function measure(size: number): Promise<Measured> {
  const path = join(folder, `${size}.csv`);
  writeCsv(path, size);
  const profile = mkdtempSync(join(folder, 'profile-'));
  const extension = await launchExtension({ profile });
  const page = await extension.open('workbench.html');
  await importFile(page, 'companies.jsonl', companyLines());
  const parse = await bareParse(page, path);
  await page.goto(`chrome-extension://${extension.id}/workbench.html#catalogue`);
  await page.reload();
  const before = heldBytes(profile);
  const surveying = performance.now();
  await page.getByTestId('catalogue-file').setInputFiles(path);
  await page.getByTestId('catalogue-apply').waitFor({ timeout: 600_000 });
  const survey = performance.now() - surveying;
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, heldBytes(profile));
  }, 200);
  const taking = performance.now();
  await page.getByTestId('catalogue-apply').click();
  await page.getByText('取り込みました。').waitFor({ timeout: 1_800_000 });
  const take = performance.now() - taking;
  clearInterval(watch);
  await page.locator('.catalogue-count').getByText('件').waitFor({ timeout: 120_000 });
  const rank = await rankAnother(page);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  const reopening = performance.now();
  await page.reload();
  await page.locator('[role="row"]').nth(3).waitFor({ timeout: 120_000 });
  const reopen = performance.now() - reopening;
  await extension.context.close();
  const fileBytes = statSync(path).size;
  rmSync(path);
  return {
    size,
    fileBytes,
    parse,
    survey,
    take,
    rank,
    reopen,
    storedBytes: usage,
    peakBytes: peak - before,
  };
}

/** The file parsed by papaparse, streamed, every row looked at and dropped. Milliseconds. */
async function bareParse(page: Page, path: string): Promise<number> {
  await page.evaluate(PAPA);
  // tsx names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (one) => one');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'bare';
    document.body.append(input);
  });
  await page.locator('#bare').setInputFiles(path);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { Papa: papa } = globalThis as unknown as { Papa: typeof Papa };
        const [file] = (document.getElementById('bare') as HTMLInputElement).files ?? [];
        const start = performance.now();
        let rows = 0;
        papa.parse(file as File, {
          chunk: ({ data }) => {
            rows += data.length;
          },
          complete: () => resolve(rows > 0 ? performance.now() - start : Number.NaN),
        });
      }),
  );
}

async function rankAnother(page: Page): Promise<number> {
  const choice = page.locator('.catalogue select').first();
  const others = await choice
    .locator('option')
    .evaluateAll((options) =>
      options.map((one) => (one as HTMLOptionElement).value).filter(Boolean),
    );
  const times: number[] = [];
  for (const id of others) {
    const first = page.locator('[data-testid="ranked-row"][data-place="1"]');
    const before = await first.getAttribute('data-patent');
    const start = performance.now();
    await choice.selectOption(id);
    // Two companies with the same best record would wait in vain: theirs is left out.
    const other = page.locator(
      `[data-testid="ranked-row"][data-place="1"]:not([data-patent="${before}"])`,
    );
    const isOther = await other.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (!isOther) continue;
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Resident bytes of all processes of the browser that holds this profile open. */
function heldBytes(profile: string): number {
  const out = execFileSync('ps', ['-eo', 'rss=,args='], { maxBuffer: 2 ** 26 }).toString();
  const own = out
    .split('\n')
    .filter((line) => line.includes(profile) || line.includes('--extension-process'));
  return own.reduce((sum, line) => sum + Number.parseInt(line, 10) * 1024, 0);
}

function writeCsv(path: string, size: number): void {
  const headings = ['開放特許情報番号', 'タイトル', '目的', '効果', '技術概要', '適用製品', 'IPC'];
  writeFileSync(path, `\uFEFF${Papa.unparse([headings])}\r\n`);
  for (let from = 0; from < size; from += PIECE) {
    const records = madeUpCatalogue(Math.min(PIECE, size - from), from + 1);
    const rows = records.map((one, at) => [
      `L${2000 + Math.floor((from + at) / 1e6)}${String((from + at) % 1e6).padStart(6, '0')}`,
      one.title,
      one.purpose,
      one.effect,
      one.outline,
      one.appliedProducts,
      one.ipc?.join(','),
    ]);
    writeFileSync(path, `${Papa.unparse(rows)}\r\n`, { flag: 'a' });
  }
}

function section(runs: readonly Measured[]): string {
  const cells = (of: (run: Measured) => string) => runs.map(of).join(' | ');
  const ratio = (ms: number, { parse }: Measured) =>
    `${(ms / parse).toPrecision(3)} × (${(ms / 1000).toPrecision(3)} s)`;
  const megabytes = (bytes: number) => `${Math.round(bytes / MEGABYTE).toLocaleString('en')} MB`;
  return `Written by \`npm run bench:import\`: the built extension in Chromium, files picked as a user picks them.
A number with × is a ratio to the bare parse: papaparse over the same file in the same page, rows looked at
and dropped. The import reads, compares, keeps, classes and indexes every record.

| in Chromium | ${cells(({ size }) => size.toLocaleString('en'))} |
|---|${runs.map(() => '---|').join('')}
| file | ${cells(({ fileBytes }) => megabytes(fileBytes))} |
| bare parse | ${cells((run) => ratio(run.parse, run))} |
| survey (what would change) | ${cells((run) => ratio(run.survey, run))} |
| import with index | ${cells((run) => ratio(run.take, run))} |
| another company's list, to its first rows | ${cells(({ rank }) => `${Math.round(rank)} ms`)} |
| workbench opened again, to its first rows | ${cells(({ reopen }) => `${Math.round(reopen)} ms`)} |
| kept on the disk | ${cells(({ storedBytes }) => megabytes(storedBytes))} |
| most memory while importing, over before | ${cells(({ peakBytes }) => megabytes(peakBytes))} |
`;
}
