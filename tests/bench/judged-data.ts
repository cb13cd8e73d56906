// The graded pairs of companies and patents that may lie beside the checkout; never part of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { joinRecords } from '../../lib/catalogue/join-records';
import { readCatalogue } from '../../lib/catalogue/read-csv';
import type { Company } from '../../lib/model/company';
import { companyFromLine, companyLineSchema } from '../../lib/model/company-line';
import type { PatentId, Sighting } from '../../lib/model/open-patent';

const DATA = '../shared/data';
const START = '2026-01-01T00:00:00Z';

export interface Grades {
  readonly need: number;
  readonly capability: number;
  readonly overall: number;
}

export interface JudgedData {
  /** Every record that has a summary, with its classes. */
  readonly records: readonly Sighting[];
  readonly companies: readonly Company[];
  /** By company, then by record. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<PatentId, Grades>>;
}

/** Undefined, with the reason printed, where the data is not here. */
export function judgedData(): JudgedData | undefined {
  if (!existsSync(DATA)) {
    console.log(`skipped: the graded pairs (${DATA}) are not here`);
    return undefined;
  }
  return {
    records: readRecords(),
    companies: readLines('companies.jsonl').map((line) =>
      companyFromLine(companyLineSchema.parse(line), undefined, START),
    ),
    grades: readGrades(),
  };
}

function readRecords(): Sighting[] {
  const files = readdirSync(`${DATA}/jplatpat`).filter((name) => /^(?!agv).*\.csv$/.test(name));
  const read = files
    .sort()
    .map((name) => readCatalogue(readFileSync(`${DATA}/jplatpat/${name}`, 'utf8')).records);
  return joinRecords(read).filter(({ outline }) => outline !== undefined);
}

function readGrades(): Map<string, Map<PatentId, Grades>> {
  const grades = new Map<string, Map<PatentId, Grades>>();
  type Line = Grades & { readonly company: string; readonly patent: string };
  for (const { company, patent, ...grade } of readLines('judgements.jsonl') as Line[]) {
    const own = grades.get(company) ?? new Map<PatentId, Grades>();
    own.set(`jplatpat:${patent}`, grade);
    grades.set(company, own);
  }
  return grades;
}

function readLines(name: string): unknown[] {
  const lines = readFileSync(`${DATA}/${name}`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
