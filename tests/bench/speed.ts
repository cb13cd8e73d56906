// How fast the index and the fit are, as ratios in one run, in Node and in real browsers' workers.
//   npm run bench:speed        writes docs/performance.md
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArguments } from '../tools/chromium-arguments.mjs';
import { ensureChromium, ensureFirefox } from '../tools/machine.mjs';
import { madeUpCatalogue } from './made-up-catalogue';
import { sectionIn } from './performance-file';
import { timeLibraries } from './speed-libraries';
import { type Timings, termsOf, timeOurs } from './speed-work';
import { wholeIndex } from './whole-index';

const OUT = 'docs/performance.md';
const IMPORTS = '## Taking a catalogue in';
const SELF = fileURLToPath(import.meta.url);
const SIZES = [4_000, 40_000, 400_000] as const;
const LIBRARY_SIZES = [4_000, 40_000] as const;
const BROWSER_SIZES = [4_000, 40_000] as const;
const LIBRARIES = ['MiniSearch', 'FlexSearch', 'Orama'] as const;
const TERMS = 60;
const MEGABYTE = 2 ** 20;

interface Run {
  readonly timings: Timings;
  readonly checksum: number;
  readonly heap?: number;
  readonly libraries?: Record<string, Timings>;
}

// Each measurement has a process of its own: a heap is only telling where nothing else was in it.
const [, , part, size] = process.argv;
if (part === 'ours') console.log(JSON.stringify(ours(Number(size))));
else if (part === 'heap') console.log(JSON.stringify(heapOfIndex(Number(size))));
else if (part === 'libraries') console.log(JSON.stringify(libraries(Number(size))));
else await main();

async function main(): Promise<void> {
  const node = SIZES.map((size) => child<Run>('ours', size));
  const heaps = SIZES.map((size) => child<number>('heap', size));
  const beside = LIBRARY_SIZES.map((size) => child<Record<string, Timings>>('libraries', size));
  const worker = await workerCode();
  const browsers = [
    ['Chromium', await inChromium(worker)],
    ['Firefox', await inFirefox(worker)],
  ] as const;
  // What bench:import measured stays.
  const imports = sectionIn(OUT, IMPORTS);
  writeFileSync(OUT, `${document(node, heaps, beside, browsers).trimEnd()}\n\n${imports}`);
  console.log(`written to ${OUT}`);
}

function child<T>(part: string, size: number): T {
  console.log(`${part} ${size}`);
  const args = ['--expose-gc', '--max-old-space-size=16000', '--import', 'tsx', SELF, part];
  const out = execFileSync(process.execPath, [...args, String(size)], { maxBuffer: 2 ** 28 });
  return JSON.parse(out.toString().trim().split('\n').at(-1) ?? '');
}

function ours(size: number): Run {
  return timeOurs(size);
}

/** Bytes in use with the index and the lexicon, the records gone. */
function heapOfIndex(size: number): number {
  const { segments } = wholeIndex(madeUpCatalogue(size));
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return segments.length > 0 ? heapUsed + arrayBuffers : 0;
}

function libraries(size: number): Record<string, Timings> {
  const { segments } = wholeIndex(madeUpCatalogue(size));
  return timeLibraries(
    size,
    termsOf(segments, TERMS).grams.map(({ gram }) => gram),
  );
}

async function workerCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: join(SELF, '../speed-worker.ts'),
        output: { format: 'iife', entryFileNames: 'worker.js' },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the worker was not built');
  return first.output[0].code;
}

/** Runs a worker for each size from a page of its own; `evaluate` is the browser's. */
async function timeInPage(evaluate: (size: number) => Promise<Run>): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const size of BROWSER_SIZES) runs.push(await evaluate(size));
  return runs;
}

function runWorker(size: number): Promise<Run> {
  const worker = new Worker('/worker.js');
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ size });
  });
}

async function served<T>(code: string, visit: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js';
    const kind = isWorker ? 'text/javascript' : 'text/html';
    response.setHeader('content-type', `${kind}; charset=utf-8`);
    response.end(isWorker ? code : '<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  try {
    return await visit(`http://127.0.0.1:${port}/`);
  } finally {
    server.close();
  }
}

async function inChromium(code: string): Promise<readonly Run[]> {
  const executablePath = ensureChromium();
  return served(code, async (address) => {
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: chromiumArguments(null, { headless: true }),
    });
    const page = await browser.newPage();
    await page.goto(address);
    const runs = await timeInPage((size) => page.evaluate(runWorker, size));
    await browser.close();
    return runs;
  });
}

async function inFirefox(code: string): Promise<readonly Run[] | null> {
  const executablePath = ensureFirefox();
  if (!executablePath) return null;
  return served(code, async (address) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      protocolTimeout: 900_000,
    });
    const page = await browser.newPage();
    await page.goto(address);
    const runs = await timeInPage((size) => page.evaluate(runWorker, size));
    await browser.close();
    return runs;
  });
}

function document(
  node: readonly Run[],
  heaps: readonly number[],
  beside: readonly Record<string, Timings>[],
  browsers: readonly (readonly [string, readonly Run[] | null])[],
): string {
  const keys = Object.keys(node[0]?.timings ?? {}).filter(
    (key) => !['stored bytes', 'postings', 'grams'].includes(key),
  );
  const scan = (run: Run | undefined) => run?.timings['bare scan of 60 terms'] ?? 1;
  const cell = (run: Run | undefined, key: string) => {
    const ms = run?.timings[key] ?? 0;
    return `${(ms / scan(run)).toPrecision(3)} × (${ms.toPrecision(3)} ms)`;
  };
  const lines = keys.map((key) => `| ${key} | ${node.map((run) => cell(run, key)).join(' | ')} |`);
  const sizes = SIZES.map((size) => size.toLocaleString('en'));
  const browserRows = browsers.flatMap(([name, runs]) =>
    (runs ?? []).map((run, at) => {
      const same = run.checksum === node[at]?.checksum ? 'the same' : 'DIFFERENT';
      const cells = ['build', 'query of 60 terms', 'a company over all', 'an explanation'];
      const size = BROWSER_SIZES[at]?.toLocaleString('en');
      return `| ${name}, ${size} | ${cells.map((key) => cell(run, key)).join(' | ')} | ${same} |`;
    }),
  );
  const libraryRows = LIBRARY_SIZES.flatMap((size, at) => {
    const own = node[at];
    return LIBRARIES.map((name) => {
      const { build = 0, query = 0 } = beside[at]?.[name] ?? {};
      const ratio = (theirs: number, key: string) =>
        (theirs / (own?.timings[key] ?? 1)).toPrecision(3);
      return `| ${name}, ${size.toLocaleString('en')} | ${ratio(build, 'build')} × | ${ratio(query, 'query of 60 terms')} × |`;
    });
  });
  const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  const stored = node.map(({ timings }) => megabytes(timings['stored bytes'] ?? 0));
  const postings = node.map(({ timings }) => (timings.postings ?? 0).toLocaleString('en'));
  return `# Speed and size

Written by \`npm run bench:speed\`, all of it in one run on one machine. The records are made up of the
lexicon's words, about 390 characters each. A number with × is a ratio to the bare scan: the same postings
of 60 grams read and added up and nothing else, at the same size in the same engine. What changes with the
machine are the milliseconds; medians of seven rounds.

| in Node | ${sizes.join(' | ')} |
|---|---|---|---|
${lines.join('\n')}
| postings | ${postings.join(' | ')} |
| stored size | ${stored.join(' | ')} |
| heap with index and lexicon | ${heaps.map(megabytes).join(' | ')} |

“A company” has twenty phrases, and the related words and classes that the lexicon proposes for them.

## In browsers' workers

| browser, records | build | query of 60 terms | a company over all | an explanation | scores as in Node |
|---|---|---|---|---|---|
${browserRows.join('\n')}

## Beside libraries

The same tokens, the same 60-term query; how many times longer than ours they take.

| library, records | to build | to answer |
|---|---|---|
${libraryRows.join('\n')}

Ours builds more than a text index meanwhile: it also guesses the classes of every record from its words.
FlexSearch gives no score; none of them tells what each term brought, which the reasons of a fit need.
`;
}
