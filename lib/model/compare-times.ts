/**
 * Orders two ISO 8601 times: negative where `a` is earlier, positive where it is later. Two ways to
 * write one moment are ordered by their letters, so that only equal texts compare as equal.
 */
export function compareTimes(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b) || compareTexts(a, b);
}

/** Orders two texts by their UTF-16 code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function earlierTime(a: string, b: string): string {
  return compareTimes(a, b) <= 0 ? a : b;
}

/** `at`, or the moment after `known` where a clock that is behind says that `at` came before it. */
export function laterThan(known: string, at: string): string {
  if (Date.parse(at) > Date.parse(known)) return at;
  return new Date(Date.parse(known) + 1).toISOString();
}

export function laterTime(a: string, b: string): string {
  return compareTimes(a, b) >= 0 ? a : b;
}
