import type { Depth, OpenPatent, Sighting } from './open-patent';
import { PATENT_FIELDS, type PatentFieldKey } from './patent-field';

type Key = PatentFieldKey | 'title' | 'url' | 'legalStatus';
type Value = string | readonly string[];

/** One look at one field: its value, where it was read and when (ISO 8601). */
interface Look {
  readonly value: Value | undefined;
  readonly depth: Depth;
  readonly at: string;
}

const KEYS: readonly Key[] = [
  'title',
  'url',
  'legalStatus',
  ...PATENT_FIELDS.map(({ key }) => key),
];

/**
 * Fields whose values are single marks, numbers or dates (可, 指定無, 2023/7/19): a row shows them
 * whole or not at all, so a newer row may correct an older record page. Of anything longer a row may
 * show a part, and then the record page stays in force.
 */
const WHOLE_IN_ROWS: ReadonlySet<Key> = new Set<Key>([
  'updatedOn',
  'registrationNumber',
  'practised',
  'licensed',
  'assignment',
  'licence',
]);

const CUT = /(?:…|‥|\.{3}|・{3})$/;

/**
 * What is known of a record after one more look at it, field by field: the fuller value wins, among
 * equally full ones the newer; nothing known is erased, and a title that a row cut short (「…」) never
 * replaces the whole one. Looking twice at the same thing changes nothing. `at` (ISO 8601, UTC) may
 * lie before what is known, as in an older bundle. Undefined where nothing is known and the sighting
 * has no title.
 */
export function mergeSighting(
  known: OpenPatent,
  sighting: Sighting,
  depth: Depth,
  at: string,
): OpenPatent;
export function mergeSighting(
  known: OpenPatent | undefined,
  sighting: Sighting,
  depth: Depth,
  at: string,
): OpenPatent | undefined;
export function mergeSighting(
  known: OpenPatent | undefined,
  sighting: Sighting,
  depth: Depth,
  at: string,
): OpenPatent | undefined {
  if (!known) return firstSighting(sighting, depth, at);
  const fields = KEYS.map((key) => {
    const old: Look = { value: known[key], depth: known.depth, at: known.seenAt };
    return [key, better(key, old, { value: sighting[key], depth, at })] as const;
  });
  return {
    ...known,
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    ...(sighting.more && { more: { ...known.more, ...sighting.more } }),
    depth: known.depth === 'record' ? 'record' : depth,
    firstSeenAt: earlier(known.firstSeenAt, at),
    seenAt: earlier(known.seenAt, at) === at ? known.seenAt : at,
  };
}

/** What two copies of one record know together, for example this machine's and a bundle's. */
export function joinPatents(mine: OpenPatent, theirs: OpenPatent): OpenPatent {
  const joined = mergeSighting(mine, theirs, theirs.depth, theirs.seenAt);
  return { ...joined, firstSeenAt: earlier(mine.firstSeenAt, theirs.firstSeenAt) };
}

function firstSighting(sighting: Sighting, depth: Depth, at: string): OpenPatent | undefined {
  const { title } = sighting;
  return title === undefined
    ? undefined
    : { ...sighting, title, depth, firstSeenAt: at, seenAt: at };
}

function better(key: Key, known: Look, seen: Look): Value | undefined {
  if (!seen.value?.length) return known.value;
  if (!known.value?.length) return seen.value;
  if (isPartOf(seen, known)) return known.value;
  if (isPartOf(known, seen)) return seen.value;
  if (known.depth !== seen.depth && !WHOLE_IN_ROWS.has(key)) {
    return known.depth === 'record' ? known.value : seen.value;
  }
  return earlier(known.at, seen.at) === known.at ? seen.value : known.value;
}

/** Does `look` show less of the value than `other`? Only rows leave things out without a mark. */
function isPartOf(look: Look, other: Look): boolean {
  const { value } = look;
  if (typeof value === 'string' && typeof other.value === 'string') {
    if (CUT.test(value)) return !CUT.test(other.value) || value.length < other.value.length;
    return look.depth === 'row' && isProperStart(value, other.value);
  }
  if (!Array.isArray(value) || !Array.isArray(other.value)) return false;
  const { length } = other.value;
  return (
    look.depth === 'row' &&
    value.length < length &&
    value.every((one) => other.value?.includes(one))
  );
}

function isProperStart(start: string, whole: string): boolean {
  return start.length < whole.length && whole.startsWith(start);
}

function earlier(a: string, b: string): string {
  return Date.parse(a) <= Date.parse(b) ? a : b;
}
