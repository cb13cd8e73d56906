// Ranks catalogues for companies with the extension's own code.
//   npm run rank -- --companies FILE.jsonl --catalogue FILE.csv [--catalogue …] --top 20 --out FILE.jsonl
//                   [--pairs FILE.jsonl] [--without classes,related,lexicon] [--verdicts FILE.jsonl]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { joinRecords } from '../../lib/catalogue/join-records';
import { rankCatalogue } from '../../lib/catalogue/rank';
import { readCatalogue } from '../../lib/catalogue/read-csv';
import { companyQuery } from '../../lib/fit/company-query';
import { LIKING } from '../../lib/fit/judged';
import type { Judged } from '../../lib/fit/learning';
import { WEIGHTS, type Weights } from '../../lib/fit/weights';
import { companyFromLine, companyLineSchema } from '../../lib/model/company-line';
import type { Sighting } from '../../lib/model/open-patent';
import { wholeIndex } from './whole-index';

const START = '2026-01-01T00:00:00Z';
const USAGE =
  'rank --companies FILE.jsonl --catalogue FILE.csv [--catalogue …] --out FILE.jsonl [--top 20] [--pairs FILE.jsonl] [--without classes,related,lexicon] [--verdicts FILE.jsonl]';
const VERDICTS: Readonly<Record<string, keyof typeof LIKING>> = {
  有望: 'promising',
  参考: 'reference',
  ノイズ: 'noise',
};
const PARTS = ['classes', 'related', 'lexicon'];

const { values: options } = parseArgs({
  options: {
    companies: { type: 'string' },
    catalogue: { type: 'string', multiple: true },
    top: { type: 'string', default: '20' },
    out: { type: 'string' },
    pairs: { type: 'string' },
    without: { type: 'string', default: '' },
    verdicts: { type: 'string' },
  },
});
rank();

function rank(): void {
  const { companies: companyFile, catalogue, out } = options;
  if (!companyFile || !catalogue || !out) stop(USAGE);
  const top = Number(options.top);
  if (!(top > 0)) stop(`--top ${options.top}: give a number above 0`);
  const without = options.without.split(',').filter(Boolean);
  const unknown = without.find((part) => !PARTS.includes(part));
  if (unknown) stop(`--without ${unknown}: one or more of ${PARTS.join(', ')}`);

  const records = joinRecords(catalogue.map(recordsOf));
  const { segments, ground } = wholeIndex(records);
  const byNumber = new Map(records.flatMap((one) => numbersOf(one).map((number) => [number, one])));
  const wanted = options.pairs ? pairsOf(options.pairs) : undefined;
  const judged = options.verdicts ? judgedOf(options.verdicts, byNumber) : undefined;
  const lines: string[] = [];
  for (const line of linesOf(companyFile)) {
    const company = companyFromLine(companyLineSchema.parse(line), undefined, START);
    const query = companyQuery(company, ground, {
      judged: judged?.get(company.id) ?? [],
      weights: weightsWithout(without),
      lexicon: !without.includes('lexicon'),
    });
    const own = wanted?.get(company.id);
    if (wanted && !own) continue;
    const ranked = rankCatalogue(query, segments, records).filter(
      ({ patent }) => !own || numbersOf(patent).some((number) => own.has(number)),
    );
    ranked.slice(0, own ? undefined : top).forEach(({ patent, ...scores }, place) => {
      lines.push(
        JSON.stringify({
          company: company.id,
          rank: place + 1,
          patent: patent.id.slice(patent.id.indexOf(':') + 1),
          application: patent.applicationNumber ?? null,
          ...scores,
        }),
      );
    });
  }
  writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
  console.log(`${records.length} records, ${lines.length} lines written to ${out}`);
}

function recordsOf(file: string): readonly Sighting[] {
  const { layout, headings, records, unreadable } = readCatalogue(readFileSync(file, 'utf8'));
  if (!layout) stop(`${file}: headings of no known layout: ${headings.join(', ').slice(0, 200)}`);
  if (unreadable > 0) console.error(`${file}: ${unreadable} lines without a number left out`);
  return records;
}

/** Under which a record is asked for: its application number, or its number in the database. */
function numbersOf({ id, applicationNumber }: Sighting): string[] {
  const own = id.slice(id.indexOf(':') + 1);
  return applicationNumber && applicationNumber !== own ? [applicationNumber, own] : [own];
}

function weightsWithout(parts: readonly string[]): Weights {
  const none = { need: 0, capability: 0 };
  return {
    ...WEIGHTS,
    ...(parts.includes('classes') && { classes: none, foreign: 1 }),
    ...(parts.includes('related') && { related: none }),
  };
}

function pairsOf(file: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const { company = '', patent = '' } of linesOf(file)) {
    pairs.set(company, (pairs.get(company) ?? new Set()).add(patent));
  }
  return pairs;
}

function judgedOf(file: string, records: ReadonlyMap<string, Sighting>): Map<string, Judged[]> {
  const judged = new Map<string, Judged[]>();
  for (const { company = '', patent: number = '', verdict = '' } of linesOf(file)) {
    const patent = records.get(number);
    const word = VERDICTS[verdict];
    if (!word) stop(`${file}: verdict ${verdict}: one of ${Object.keys(VERDICTS).join(', ')}`);
    else if (!patent) console.error(`${file}: ${number} is in no catalogue; left out`);
    else judged.set(company, [...(judged.get(company) ?? []), { patent, liking: LIKING[word] }]);
  }
  return judged;
}

function linesOf(file: string): Record<string, string>[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(2);
}
