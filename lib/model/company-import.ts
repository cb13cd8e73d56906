import type { ColumnField, ColumnMapping } from './column-mapping';
import type { Company } from './company';
import { companyFromRow, joinedWithRow } from './join-row';
import { mappedRow, type ReadCompany, type RowProblem } from './mapped-row';
import { matchOf, type SameBy } from './same-company';

/** What becomes of a row: added to the company it matches, taken as another one, or left out. */
export type RowChoice = 'join' | 'take' | 'skip';

export interface RowMatch {
  readonly by: SameBy;
  readonly name: string;
  /** The known company, or the row of the same file (from 1) that is of this company. */
  readonly companyId?: string;
  readonly line?: number;
}

/** A row of the file before anything is written. */
export interface PlannedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly row: ReadCompany;
  readonly problems: readonly RowProblem[];
  readonly isReadable: boolean;
  readonly match?: RowMatch;
  readonly choice: RowChoice;
}

interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Every row with what it would do. The same number or name proposes joining; an address alone
 * proposes nothing, since companies share buildings. Rows of one company in the file are found too.
 */
export function plannedRows(
  rows: readonly FileRow[],
  mapping: ColumnMapping,
  companies: readonly Company[],
): PlannedRow[] {
  const earlier: Candidate[] = companies.map((company) => ({
    name: company.name,
    corporateNumber: company.corporateNumber,
    location: company.location,
    companyId: company.id,
  }));
  return rows.map(({ line, cells }) => {
    const { company: row, problems } = mappedRow(cells, mapping);
    const isReadable = problems.every(({ kind }) => kind === 'notACount');
    const planned = { line, cells, row, problems, isReadable };
    if (!isReadable) return { ...planned, choice: 'skip' };
    const { corporateNumber, location } = row;
    const candidate = { name: row.name ?? '', corporateNumber, location, line };
    const found = matchOf(candidate, earlier);
    earlier.push(candidate);
    if (!found) return { ...planned, choice: 'take' };
    const { name, companyId, line: sameLine } = found.company;
    const place = companyId === undefined ? { line: sameLine ?? 0 } : { companyId };
    const choice = found.by === 'location' ? 'take' : 'join';
    return { ...planned, match: { by: found.by, name, ...place }, choice };
  });
}

interface Candidate {
  readonly name: string;
  readonly corporateNumber: string | undefined;
  readonly location: string | undefined;
  readonly companyId?: string;
  readonly line?: number;
}

/** Everything an import writes, and what is needed to take it back. */
export interface CompanyImport {
  readonly added: readonly Company[];
  readonly changed: readonly Company[];
  /** The changed companies as they stood. */
  readonly before: readonly Company[];
  /** Where a company said otherwise than the file and was left as it stood. */
  readonly kept: readonly { readonly name: string; readonly fields: readonly ColumnField[] }[];
  /** Rows that nothing was taken of. */
  readonly skipped: readonly number[];
}

/** The planned rows carried out on paper: nothing is written here. `at` is an ISO time in UTC. */
export function companyImport(
  planned: readonly PlannedRow[],
  companies: readonly Company[],
  newId: () => string,
  at: string,
): CompanyImport {
  const after = new Map(companies.map((company) => [company.id, company]));
  const idOfLine = new Map<number, string>();
  const touched = new Set<string>();
  const kept: { name: string; fields: readonly ColumnField[] }[] = [];
  const skipped: number[] = [];
  for (const plan of planned) {
    if (plan.choice === 'skip' || !plan.isReadable) {
      skipped.push(plan.line);
      continue;
    }
    const row = withUnreadWords(plan);
    const target = plan.choice === 'join' ? targetOf(plan.match, idOfLine) : undefined;
    const known = target === undefined ? undefined : after.get(target);
    const joined = known && joinedWithRow(known, row, at);
    const company = joined?.company ?? companyFromRow(row, newId(), at);
    if (joined && joined.kept.length > 0) kept.push({ name: company.name, fields: joined.kept });
    after.set(company.id, company);
    idOfLine.set(plan.line, company.id);
    touched.add(company.id);
  }
  const before = companies.filter(({ id }) => touched.has(id));
  const old = new Set(before.map(({ id }) => id));
  const written = [...after.values()].filter(({ id }) => touched.has(id));
  const added = written.filter(({ id }) => !old.has(id));
  return { added, changed: written.filter(({ id }) => old.has(id)), before, kept, skipped };
}

function targetOf(match: RowMatch | undefined, idOfLine: ReadonlyMap<number, string>) {
  return match?.companyId ?? idOfLine.get(match?.line ?? 0);
}

/** 「従業員数: 若干名」 is no count, and is kept in words. */
function withUnreadWords({ row, problems }: PlannedRow): ReadCompany {
  const words = problems.filter(({ kind }) => kind === 'notACount').map(({ text }) => text);
  if (words.length === 0) return row;
  const lines = [row.background, ...words.map((text) => `従業員数: ${text}`)];
  return { ...row, background: lines.filter(Boolean).join('\n') };
}
