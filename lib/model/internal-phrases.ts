/** A phrase of a list as `company.internal` names it. */
export function internalEntry(field: string, phrase: string): string {
  return `${field}:${phrase}`;
}

/**
 * The marks of 社内限り after a list was edited: what an internal phrase was rewritten to is internal
 * too. The mark of a phrase that was deleted stays, since other fields may still say it.
 */
export function internalAfter(
  internal: readonly string[],
  field: string,
  before: readonly string[],
  after: readonly string[],
): string[] {
  if (before.length !== after.length) return [...internal];
  const rewritten = before.flatMap((phrase, at) => {
    const next = after[at];
    const isSecret = internal.includes(internalEntry(field, phrase));
    return isSecret && next !== undefined && next !== phrase ? [internalEntry(field, next)] : [];
  });
  return [...new Set([...internal, ...rewritten])];
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
