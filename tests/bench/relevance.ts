// Relevance on graded pairs of companies and patents, where they are at hand beside the checkout:
// nDCG@10 over each company's judged patents, recall@20 and @50 over all records. Beside chance.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { companyQuery } from '../../lib/fit/company-query';
import { corpusStatistics } from '../../lib/fit/corpus-statistics';
import { type Ground, ground } from '../../lib/fit/ground';
import { scorePatent } from '../../lib/fit/score';
import { scoredDocument, titleDocument } from '../../lib/fit/scored-document';
import { type Company, companySchema } from '../../lib/model/company';
import type { Sighting } from '../../lib/model/open-patent';

const DATA = '../shared/data';
const START = '2026-01-01T00:00:00Z';

interface Judgement {
  readonly company: string;
  readonly patent: string;
  readonly overall: number;
}

if (!existsSync(DATA)) {
  console.log(`skipped: the graded pairs (${DATA}) are not here`);
} else {
  report();
}

function report(): void {
  const records = readRecords();
  const whole = records.map(({ sighting }) => sighting);
  const titles = whole.map(({ id, title }): Sighting => ({ id, title }));
  const companies = readLines('companies.jsonl').map((line) =>
    companySchema.parse({ ...(line as object), createdAt: START, updatedAt: START }),
  );
  const judgements = readLines('judgements.jsonl') as Judgement[];
  const grades = new Map(
    judgements.map((one) => [`${one.company} plidb:${one.patent}`, one.overall]),
  );
  console.log(
    `${records.length} records, ${companies.length} companies, ${judgements.length} pairs`,
  );
  console.log('ground                  text    nDCG@10  recall@20  recall@50');
  const chance = measure(companies, whole, grades, (_, index) => hash(index));
  console.log(`chance                  -       ${chance}`);
  for (const [name, docs] of [
    ['full', whole],
    ['title', titles],
  ] as const) {
    const own = ownGround(docs);
    for (const [label, base] of [
      ['reference and a page', ground(docs.slice(0, 100))],
      ['the records themselves', own],
    ] as const) {
      const result = measureOn(companies, docs, grades, base);
      console.log(`${label.padEnd(24)}${name.padEnd(8)}${result}`);
    }
  }
}

function measureOn(
  companies: readonly Company[],
  docs: readonly Sighting[],
  grades: ReadonlyMap<string, number>,
  base: Ground,
): string {
  return measure(companies, docs, grades, (company) => {
    const query = companyQuery(company, base);
    return (doc: Sighting) => scorePatent(query, doc).overall ?? 0;
  });
}

type Scorer = (doc: Sighting) => number;

function measure(
  companies: readonly Company[],
  docs: readonly Sighting[],
  grades: ReadonlyMap<string, number>,
  scorerFor: (company: Company, index: number) => Scorer,
): string {
  const gains: number[] = [];
  const recalls: Record<20 | 50, number[]> = { 20: [], 50: [] };
  companies.forEach((company, index) => {
    const gradeOf = (doc: Sighting) => grades.get(`${company.id} ${doc.id}`);
    const judged = docs.filter((doc) => gradeOf(doc) !== undefined);
    const relevant = judged.filter((doc) => (gradeOf(doc) ?? 0) >= 2);
    if (relevant.length === 0) return;
    const score = scorerFor(company, index);
    const ranked = docs
      .map((doc) => ({ doc, score: score(doc) }))
      .sort((a, b) => b.score - a.score)
      .map(({ doc }) => doc);
    const dcg = (list: readonly Sighting[]) =>
      list
        .slice(0, 10)
        .reduce((sum, doc, i) => sum + (2 ** (gradeOf(doc) ?? 0) - 1) / Math.log2(i + 2), 0);
    const ideal = [...judged].sort((a, b) => (gradeOf(b) ?? 0) - (gradeOf(a) ?? 0));
    gains.push(dcg(ranked.filter((doc) => gradeOf(doc) !== undefined)) / dcg(ideal));
    for (const k of [20, 50] as const) {
      const found = ranked.slice(0, k).filter((doc) => (gradeOf(doc) ?? 0) >= 2).length;
      recalls[k].push(found / Math.min(relevant.length, k));
    }
  });
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  return `${mean(gains).toFixed(3)}    ${mean(recalls[20]).toFixed(2)}       ${mean(recalls[50]).toFixed(2)}`;
}

function ownGround(docs: readonly Sighting[]): Ground {
  const documents = docs.map((doc) => scoredDocument(doc));
  const titles = docs.map((doc) => titleDocument(doc));
  return {
    statistics: corpusStatistics(documents),
    peers: { full: documents.filter(({ kind }) => kind === 'full'), title: titles },
    provisional: false,
  };
}

function readRecords(): { readonly sighting: Sighting }[] {
  const seen = new Set<string>();
  return readdirSync(`${DATA}/jplatpat`)
    .filter((name) => name.endsWith('.csv') && !name.startsWith('agv'))
    .flatMap(
      (name) =>
        parse(readFileSync(`${DATA}/jplatpat/${name}`), {
          columns: true,
          bom: true,
          relax_quotes: true,
          relax_column_count: true,
        }) as Record<string, string>[],
    )
    .flatMap((row) => {
      const abstract = (row.要約 ?? '').replace(/<BR>|\s/gi, '');
      const number = row.出願番号;
      if (!number || seen.has(number) || abstract === '' || abstract === 'null') return [];
      seen.add(number);
      const part = (names: string) =>
        new RegExp(`【(?:${names})】(.+?)(?=【|$)`).exec(abstract)?.[1];
      return [
        {
          sighting: {
            id: `plidb:${number}` as const,
            title: row.発明の名称 ?? '',
            purpose: part('課題|目的'),
            outline: part('解決手段|構成') ?? abstract,
          },
        },
      ];
    });
}

function readLines(name: string): unknown[] {
  return readFileSync(`${DATA}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function hash(seed: number): Scorer {
  return (doc) => {
    let value = 2166136261 ^ seed;
    for (const letter of doc.id) value = Math.imul(value ^ letter.charCodeAt(0), 16777619);
    return (value >>> 0) / 2 ** 32;
  };
}
