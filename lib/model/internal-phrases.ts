import type { Company } from './company';

/** A phrase of a list as `company.internal` names it. */
export function internalEntry(field: string, phrase: string): string {
  return `${field}:${phrase}`;
}

/** What an entry of `company.internal` marks: a phrase of a field, or all of it where there is none. */
export function readInternal(entry: string): { field: string; phrase: string | undefined } {
  const colon = entry.indexOf(':');
  if (colon < 0) return { field: entry, phrase: undefined };
  return { field: entry.slice(0, colon), phrase: entry.slice(colon + 1) };
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

/** What took whose place of what is gone: one by one where as many are new, else all of it. */
function replacements(before: readonly string[], after: readonly string[]): Replacement[] {
  const gone = before.filter((phrase) => !after.includes(phrase));
  const fresh = after.filter((phrase) => !before.includes(phrase));
  if (gone.length !== fresh.length) return [{ old: gone, next: fresh }];
  return gone.map((old, at) => ({ old: [old], next: fresh.slice(at, at + 1) }));
}

/** Marks whose phrase is in its field no more: they still hide the words wherever else they stand. */
export function staleMarks(company: Company): string[] {
  return company.internal.filter((entry) => {
    const { field, phrase } = readInternal(entry);
    if (phrase === undefined) return false;
    const value: unknown = company[field as keyof Company];
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
