import { sameValue } from './same-value';

/** Lists of things that stand side by side; other lists of objects hold one entry for each word. */
const LISTS_OF_OBJECTS: ReadonlySet<string> = new Set(['people', 'attendees']);
const FREE_TEXTS: ReadonlySet<string> = new Set([
  'business',
  'background',
  'businessFlow',
  'constraints',
  'memo',
  'ideas',
  'notes',
]);

/**
 * Both sides of a conflict in one value: of lists every entry once, of free texts one below the
 * other. Undefined where there is no such value (a date, a stage) or one side holds all of it.
 */
export function joinedValue(field: string, mine: unknown, theirs: unknown): unknown {
  const joined = joinedLists(field, mine, theirs) ?? joinedTexts(field, mine, theirs);
  return sameValue(joined, mine) || sameValue(joined, theirs) ? undefined : joined;
}

function joinedLists(field: string, mine: unknown, theirs: unknown): unknown {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return undefined;
  const all: unknown[] = [...mine, ...theirs];
  if (!LISTS_OF_OBJECTS.has(field) && all.some((one) => typeof one !== 'string')) return undefined;
  return all.filter((one, at) => all.findIndex((other) => sameValue(one, other)) === at);
}

function joinedTexts(field: string, mine: unknown, theirs: unknown): unknown {
  if (!FREE_TEXTS.has(field) || typeof mine !== 'string' || typeof theirs !== 'string') return;
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n${theirs}`;
}
