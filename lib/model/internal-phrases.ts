import type { Company } from './company';

/** A phrase of a list as `company.internal` names it. */
export function internalEntry(field: string, phrase: string): string {
  return `${field}:${phrase}`;
}

/**
 * The marks of 社内限り after a list was edited: what an internal phrase was rewritten to is internal
 * too, all of it where several lines took its place. The mark of a phrase that was deleted stays,
 * since other fields may still say it.
 */
export function internalAfter(
  internal: readonly string[],
  field: string,
  before: readonly string[],
  after: readonly string[],
): string[] {
  const isSecret = (phrase: string) => internal.includes(internalEntry(field, phrase));
  const rewritten = replacements(before, after)
    .filter(({ old }) => old.some(isSecret))
    .flatMap(({ next }) => next.map((phrase) => internalEntry(field, phrase)));
  return [...new Set([...internal, ...rewritten])];
}

interface Replacement {
  readonly old: readonly string[];
  readonly next: readonly string[];
}

/** What took whose place: place by place in lists of one length, else the stretch that differs. */
function replacements(before: readonly string[], after: readonly string[]): Replacement[] {
  if (before.length === after.length) {
    return before
      .map((old, at) => ({ old: [old], next: after.slice(at, at + 1) }))
      .filter(({ old, next }) => old[0] !== next[0]);
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = (list: readonly string[]) => list.slice(start, list.length - end);
  return [{ old: middle(before), next: middle(after) }];
}

/** Marks whose phrase is in its field no more: they still hide the words wherever else they stand. */
export function staleMarks(company: Company): string[] {
  return company.internal.filter((entry) => {
    const colon = entry.indexOf(':');
    if (colon < 0) return false;
    const value: unknown = company[entry.slice(0, colon) as keyof Company];
    const phrase = entry.slice(colon + 1);
    if (Array.isArray(value)) return !value.includes(phrase);
    return typeof value !== 'string' || !value.includes(phrase);
  });
}

/** The marks with one phrase's turned: on where it was off, off where it was on. */
export function internalTurned(
  internal: readonly string[],
  field: string,
  phrase: string,
): string[] {
  const entry = internalEntry(field, phrase);
  return internal.includes(entry) ? internal.filter((one) => one !== entry) : [...internal, entry];
}
