// The graded pairs of companies and patents that may lie beside the checkout; never part of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type Company, companySchema } from '../../lib/model/company';
import { companyFromLine, companyLineSchema } from '../../lib/model/company-line';
import type { PatentId, Sighting } from '../../lib/model/open-patent';

const DATA = '../shared/data';
const START = '2026-01-01T00:00:00Z';

export interface Grades {
  readonly need: number;
  readonly capability: number;
  readonly overall: number;
}

/** A company, the licensed technology that became its product, both in others' words. */
export interface RealMatch {
  readonly company: Company;
  readonly technology: Sighting;
}

export interface JudgedData {
  /** Title, purpose (課題) and outline (解決手段) of every record that has an abstract. */
  readonly records: readonly Sighting[];
  readonly companies: readonly Company[];
  /** By company, then by record. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<PatentId, Grades>>;
  readonly matches: readonly RealMatch[];
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
    matches: readMatches(),
  };
}

function readRecords(): Sighting[] {
  const records = new Map<PatentId, Sighting>();
  for (const row of exportRows()) {
    const abstract = (row.要約 ?? '').replace(/<BR>|\s/gi, '');
    const id = `plidb:${row.出願番号}` as const;
    if (!row.出願番号 || records.has(id) || abstract === '' || abstract === 'null') continue;
    const purpose = part('課題|目的', abstract);
    records.set(id, {
      id,
      title: row.発明の名称 ?? '',
      outline: part('解決手段|構成', abstract) ?? abstract,
      ...(purpose !== undefined && { purpose }),
    });
  }
  return [...records.values()];
}

function exportRows(): Record<string, string>[] {
  const files = readdirSync(`${DATA}/jplatpat`).filter((name) => /^(?!agv).*\.csv$/.test(name));
  return files.sort().flatMap((name) =>
    parse<Record<string, string>>(readFileSync(`${DATA}/jplatpat/${name}`), {
      columns: true,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
    }),
  );
}

function part(names: string, abstract: string): string | undefined {
  return new RegExp(`【(?:${names})】(.+?)(?=【|$)`).exec(abstract)?.[1];
}

function readGrades(): Map<string, Map<PatentId, Grades>> {
  const grades = new Map<string, Map<PatentId, Grades>>();
  type Line = Grades & { readonly company: string; readonly patent: string };
  for (const { company, patent, ...grade } of readLines('judgements.jsonl') as Line[]) {
    const own = grades.get(company) ?? new Map<PatentId, Grades>();
    own.set(`plidb:${patent}`, grade);
    grades.set(company, own);
  }
  return grades;
}

function readMatches(): RealMatch[] {
  type Line = Record<'id' | 'company_name' | 'company_profile' | 'technology', string>;
  return (readLines('matches.jsonl') as Line[]).map((line) => ({
    company: companySchema.parse({
      id: line.id,
      name: line.company_name,
      business: line.company_profile,
      createdAt: START,
      updatedAt: START,
    }),
    technology: { id: `plidb:${line.id}`, outline: line.technology },
  }));
}

function readLines(name: string): unknown[] {
  const lines = readFileSync(`${DATA}/${name}`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
