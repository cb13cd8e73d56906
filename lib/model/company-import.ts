import type { ColumnField, ColumnMapping } from './column-mapping';
import type { Company } from './company';
import type { CompanyTable } from './company-table';
import type { EditStamp } from './edit-stamps';
import { companyFromRow, joinedWithRow } from './join-row';
import { mappedRow, type ReadCompany, type RowProblem } from './mapped-row';
import { type NoCompany, noCompany } from './row-kind';
import { areApart, companyIndex, proposesJoining, type SameBy } from './same-company';

/** What becomes of a row: added to the company it matches, taken as another one, or left out. */
export type RowChoice = 'join' | 'take' | 'skip';

export interface RowMatch {
  readonly by: SameBy;
  readonly name: string;
  readonly location: string | undefined;
  /** Whether the two are surely not in the same city. */
  readonly isApart: boolean;
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
  /** Why it is left out unless the user says otherwise. */
  readonly noCompany?: NoCompany;
  readonly match?: RowMatch;
  readonly choice: RowChoice;
}

interface Candidate {
  readonly name: string;
  readonly corporateNumber: string | undefined;
  readonly location: string | undefined;
  readonly companyId?: string;
  readonly line?: number;
}

/**
 * Every row with what it would do. The same number or name proposes joining, unless the addresses are
 * surely apart; an address alone proposes nothing, since companies share buildings. Rows of one
 * company in the file are found too. The time grows with the rows, not with rows × companies.
 */
export function plannedRows(
  { headings, rows }: CompanyTable,
  mapping: ColumnMapping,
  companies: readonly Company[],
): PlannedRow[] {
  const known = companies.map(({ id, name, corporateNumber, location }) => ({
    ...{ name, corporateNumber, location },
    companyId: id,
  }));
  const index = companyIndex<Candidate>(known);
  return rows.map(({ line, cells }) => {
    const { company: row, problems } = mappedRow(cells, mapping, headings);
    const isReadable = problems.every(({ kind }) => kind !== 'noName' && kind !== 'nameTooLong');
    const kind = noCompany(cells, mapping, headings);
    const planned = { line, cells, row, problems, isReadable, ...(kind && { noCompany: kind }) };
    if (!isReadable || kind) return { ...planned, choice: 'skip' };
    const { name = '', corporateNumber, location } = row;
    const candidate = { name, corporateNumber, location, line };
    const match = matchIn(candidate, index.find(candidate));
    index.add(candidate);
    return match
      ? { ...planned, match, choice: proposesJoining(match.by, match.isApart) ? 'join' : 'take' }
      : { ...planned, choice: 'take' };
  });
}

function matchIn(
  { location }: Candidate,
  found: { readonly company: Candidate; readonly by: SameBy } | undefined,
): RowMatch | undefined {
  if (!found) return undefined;
  const { companyId, line = 0, ...other } = found.company;
  const place = companyId === undefined ? { line } : { companyId };
  const isApart = areApart(location, other.location);
  return { by: found.by, name: other.name, location: other.location, isApart, ...place };
}

/** Everything an import writes, and what is needed to take it back. */
export interface CompanyImport {
  readonly added: readonly Company[];
  readonly changed: readonly Company[];
  /** The changed companies as they stood. */
  readonly before: readonly Company[];
  /** How many known companies the file says nothing new of: they are not written. */
  readonly unchanged: number;
  /** Where a company said otherwise than the file and was left as it stood. */
  readonly kept: readonly { readonly name: string; readonly fields: readonly ColumnField[] }[];
  /** Rows that nothing was taken of. */
  readonly skipped: readonly number[];
}

/** The planned rows carried out on paper: nothing is written here. `stamp.at` is an ISO time in UTC. */
export function companyImport(
  planned: readonly PlannedRow[],
  companies: readonly Company[],
  newId: () => string,
  stamp: EditStamp,
): CompanyImport {
  const old = new Map(companies.map((company) => [company.id, company]));
  const after = new Map(old);
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
    const joined = known && joinedWithRow(known, row, stamp);
    const company = joined?.company ?? companyFromRow(row, newId(), stamp);
    if (joined && joined.kept.length > 0) kept.push({ name: company.name, fields: joined.kept });
    after.set(company.id, company);
    idOfLine.set(plan.line, company.id);
    touched.add(company.id);
  }
  const known = companies.filter(({ id }) => touched.has(id));
  const before = known.filter((company) => after.get(company.id) !== company);
  const changed = before.map((company) => after.get(company.id) ?? company);
  const added = [...touched].flatMap((id) => (old.has(id) ? [] : (after.get(id) ?? [])));
  return { added, changed, before, unchanged: known.length - before.length, kept, skipped };
}

function targetOf(match: RowMatch | undefined, idOfLine: ReadonlyMap<number, string>) {
  return match?.companyId ?? idOfLine.get(match?.line ?? 0);
}

/** Fields whose cells may be unreadable, as lists name them. */
const WORDS: Partial<Record<ColumnField, string>> = {
  employees: '従業員数',
  corporateNumber: '法人番号',
  nextVisitOn: '次回訪問日',
  licenceWishes: '希望する契約形態',
};

/** 「従業員数: 若干名」 is no count, and is kept in words. */
function withUnreadWords({ row, problems }: PlannedRow): ReadCompany {
  if (problems.length === 0) return row;
  const words = problems.map(({ field, text }) => `${WORDS[field] ?? field}: ${text}`);
  const background = [row.background, ...words].filter(Boolean).join('\n');
  return { ...row, background };
}
