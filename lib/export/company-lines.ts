import type { BundleFile } from '../model/bundle-file';
import { type CompanyLine, companyLineSchema } from '../model/company-line';
import { BundleFileRefused } from './bundle-file-refused';
import { type FieldProblem, fieldProblem, listProblems } from './field-problem';
import { parseJson } from './json-fault';

/** One company as the file has it, and where: a line of the file, or an item of a list. */
export interface PlacedCompany {
  readonly place: 'line' | 'item';
  /** Counts from 1. */
  readonly at: number;
  readonly value: unknown;
}

interface PlacedProblem extends FieldProblem {
  readonly place: PlacedCompany['place'];
  readonly at: number;
}

/** Names of the layout whose content has no place in a profile. */
const WITHOUT_A_PLACE: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'sample']);

/** Splits JSON lines; empty ones are passed over. Throws BundleFileRefused with every bad line. */
export function splitCompanyLines(text: string): PlacedCompany[] {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ at: index + 1, text: line.replace(/^\uFEFF/, '') }))
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({ ...line, parsed: parseJson(line.text) }));
  const problems = lines.flatMap(({ at, parsed }) =>
    parsed.fault ? [{ place: 'line' as const, at, ...jsonProblem(parsed.fault.kind) }] : [],
  );
  if (problems.length > 0) throw refused(problems);
  return lines.flatMap(({ at, parsed }) =>
    parsed.fault ? [] : [{ place: 'line' as const, at, value: parsed.value }],
  );
}

/**
 * Checks every company of a file. Throws BundleFileRefused naming the places that are wrong (the
 * first five, and how many more). `readAt` is an ISO time in UTC.
 */
export function readCompanyLines(companies: readonly PlacedCompany[], readAt: string): BundleFile {
  const checked = companies.map((placed) => ({
    placed,
    result: companyLineSchema.safeParse(placed.value),
  }));
  const problems = checked.flatMap(({ placed, result }) =>
    result.success ? [] : result.error.issues.map((one) => at(placed, fieldProblem(one))),
  );
  if (problems.length > 0) throw refused(problems);
  const lines = checked.flatMap(({ result }) => (result.success ? [result.data] : []));
  const repeated = repeatedIds(companies, lines);
  if (repeated.length > 0) throw refused(repeated);
  return { kind: 'companyLines', lines, readAt, ignoredKeys: ignoredKeys(companies) };
}

function repeatedIds(
  companies: readonly PlacedCompany[],
  lines: readonly CompanyLine[],
): PlacedProblem[] {
  const first = new Map<string, number>();
  return companies.flatMap((placed, index) => {
    const id = lines[index]?.id ?? '';
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, placed.at);
      return [];
    }
    return [
      at(placed, {
        ja: `「id」の ${id} は ${counted(placed.place, earlier).ja}にもあります`,
        en: `“id” ${id} stands in ${counted(placed.place, earlier).en} too`,
      }),
    ];
  });
}

function ignoredKeys(companies: readonly PlacedCompany[]): string[] {
  const known = new Set(Object.keys(companyLineSchema.shape));
  const keys = companies.flatMap(({ value }) => Object.keys(value as object));
  return [...new Set(keys)].filter((key) => !known.has(key) || WITHOUT_A_PLACE.has(key));
}

function jsonProblem(kind: 'cut' | 'broken'): FieldProblem {
  return kind === 'cut'
    ? { ja: '行が途中で切れています', en: 'The line ends too early' }
    : { ja: 'JSON として読めません', en: 'This is not JSON' };
}

function at({ place, at: number }: PlacedCompany, problem: FieldProblem): PlacedProblem {
  return { place, at: number, ...problem };
}

function counted(place: PlacedCompany['place'], number: number): FieldProblem {
  return place === 'line'
    ? { ja: `${number} 行目`, en: `line ${number}` }
    : { ja: `${number} 件目`, en: `item ${number}` };
}

function refused(problems: readonly PlacedProblem[]): BundleFileRefused {
  const { ja, en } = listProblems(problems.map(withPlace));
  const [first] = problems;
  return new BundleFileRefused(
    'invalid',
    {
      ja: `企業の一覧に誤りがあります。${ja}直してから、もう一度選んでください。`,
      en: `The list of companies has mistakes. ${en} Mend them and choose the file again.`,
    },
    first?.place === 'line' ? first.at : undefined,
  );
}

function withPlace({ place, at: number, ja, en }: PlacedProblem): FieldProblem {
  const where = counted(place, number);
  return { ja: `${where.ja}：${ja}`, en: `${where.en}: ${en}` };
}
