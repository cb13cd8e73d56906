import { canonicalJson } from './canonical-json';
import { compareTexts } from './compare-times';
import type { Edits } from './edits';

/**
 * Lists whose entries are set and taken back one by one, each with a stamp of its own in `edits`
 * (`internal:needs:軽くしたい`). As one field, a mark set here would be lost to a mark set later there.
 */
const MARK_LISTS = ['internal', 'taken', 'passedOver', 'joinedIds'] as const;
type MarkList = (typeof MARK_LISTS)[number];

/** A record that may have such lists. */
interface Marked {
  readonly edits: Edits;
}

/** Is this key of a record or of its `edits` one of these lists, or of one of their entries? */
export function isOfMarks(key: string): boolean {
  return MARK_LISTS.some((list) => key === list || key.startsWith(`${list}:`));
}

/** The keys, as `edits` has them, of the marks that stand in only one of two states of a record. */
export function turnedMarks(before: Marked, after: Marked): string[] {
  const [was, is] = [marksOf(before), marksOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.has(key) !== is.has(key));
}

/**
 * The marks of two copies, the lists in the order of their letters: of each mark the later turn
 * counts. Where neither copy knows of a turn, and of two turns of one moment, it is set: a secret is
 * rather kept once too often.
 */
export function mergedMarks(a: Marked, b: Marked): { lists: object; stamps: Edits } {
  const [ofA, ofB] = [marksOf(a), marksOf(b)];
  const stamped = [a, b].flatMap(({ edits }) => Object.keys(edits).filter(isOfEntry));
  const keys = [...new Set([...ofA.keys(), ...ofB.keys(), ...stamped])].sort(compareTexts);
  const says = keys.map((key) => [key, laterSay(sayOf(a, ofA, key), sayOf(b, ofB, key))] as const);
  const lists = MARK_LISTS.filter((list) => listOf(a, list) || listOf(b, list)).map((list) => {
    const own = says.filter(([key, { isSet }]) => isSet && key.startsWith(`${list}:`));
    return [list, own.map(([key]) => ofA.get(key) ?? ofB.get(key))];
  });
  const stamps = says.flatMap(([key, { stamp }]) => (stamp ? [[key, stamp] as const] : []));
  return { lists: Object.fromEntries(lists), stamps: Object.fromEntries(stamps) };
}

function isOfEntry(key: string): boolean {
  return MARK_LISTS.some((list) => key.startsWith(`${list}:`));
}

/** The entries of all the lists of a record, by their keys in `edits`. */
function marksOf(record: Marked): Map<string, unknown> {
  const marks = MARK_LISTS.flatMap((list) =>
    (listOf(record, list) ?? []).map((entry) => [`${list}:${entryText(entry)}`, entry] as const),
  );
  return new Map(marks);
}

function listOf(record: Marked, list: MarkList): readonly unknown[] | undefined {
  return (record as { [List in MarkList]?: readonly unknown[] })[list];
}

function entryText(entry: unknown): string {
  return typeof entry === 'string' ? entry : canonicalJson(entry);
}

interface Say {
  readonly isSet: boolean;
  readonly stamp: Edits[string] | undefined;
}

function sayOf({ edits }: Marked, marks: ReadonlyMap<string, unknown>, key: string): Say {
  return { isSet: marks.has(key), stamp: Object.hasOwn(edits, key) ? edits[key] : undefined };
}

/** A turn that is known counts more than a mark of which nobody knows when it was set. */
function laterSay(a: Say, b: Say): Say {
  if (!a.stamp || !b.stamp) {
    if (a.stamp || b.stamp) return a.stamp ? a : b;
    return a.isSet ? a : b;
  }
  const order =
    Date.parse(a.stamp.at) - Date.parse(b.stamp.at) ||
    Number(a.isSet) - Number(b.isSet) ||
    compareTexts(a.stamp.by, b.stamp.by) ||
    compareTexts(canonicalJson(a.stamp), canonicalJson(b.stamp));
  return order < 0 ? b : a;
}
