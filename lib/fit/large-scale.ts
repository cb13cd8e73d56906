import type { Company } from '../model/company';
import type { PatentIndex } from './patent-index';

/**
 * IPC classes and subclasses whose inventions are made by whole organisations: a vehicle's drive and
 * control, ships and aircraft, reactors and steelworks, a drug's chemistry, chip making, telephone
 * networks. A small company can be part of it, but only where its own profile leads there.
 */
const LARGE_SCALE: ReadonlySet<string> = new Set([
  ...[
    'B60K',
    'B60L',
    'B60T',
    'B60W',
    'B62D',
    'B63B',
    'B63H',
    'B64C',
    'B64D',
    'B64F',
    'B64G',
    'B64U',
  ],
  ...['F01D', 'F01K', 'F02C', 'F02D', 'F02K', 'F02M', 'F16H', 'B61L', 'G08G'],
  ...['C10B', 'C10G', 'C10J', 'C21B', 'C21C', 'C22B', 'C25C', 'F27B'],
  ...['G21B', 'G21C', 'G21D', 'G21F', 'E21B', 'E21C', 'E21D'],
  ...['A61P', 'C07B', 'C07C', 'C07D', 'C07F', 'C07H', 'C07J', 'C07K', 'C12N', 'C12Q', 'C40B'],
  ...['H01L', 'H10B', 'H10D', 'H10F', 'H10H', 'H10K', 'H10N', 'H10P', 'H10W', 'G11C', 'G03F'],
  ...['H04B', 'H04J', 'H04L', 'H04M', 'H04Q', 'H04W', 'H03M', 'G06N', 'G16B', 'G16C'],
]);
/** A company as large as this can take on anything. */
const LARGE_COMPANY = 300;
/** From this weight on, the company's own profile leads to the class. */
const OWN_FIELD = 0.5;

/**
 * The codes that are too large for a company whose related classes weigh so much: none for a large
 * company, and none of those its own profile leads to. A size that is not known is taken for small.
 */
export function tooLargeFor(
  { employees }: Company,
  related: readonly ReadonlyMap<string, number>[],
): ReadonlySet<string> {
  if ((employees ?? 0) >= LARGE_COMPANY) return new Set();
  const isOwn = (code: string) => related.some((own) => (own.get(code) ?? 0) >= OWN_FIELD);
  return new Set([...LARGE_SCALE].filter((code) => !isOwn(code)));
}

/** Whether the class a record names first is among these. */
export function isTooLarge(
  codes: ReadonlySet<string>,
  { classes }: PatentIndex,
  record: number,
): boolean {
  const start = classes.offsets[record] ?? 0;
  if (classes.predicted[record] || start === classes.offsets[record + 1]) return false;
  return codes.has(classes.codes[classes.numbers[start] ?? 0] ?? '');
}
