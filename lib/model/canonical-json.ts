/**
 * One text for one value, whatever the order of its keys: the same as JSON, keys sorted. A value
 * that is undefined gives the empty text, a key that is undefined is left out.
 */
export function canonicalJson(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    return `[${value.map((one) => canonicalJson(one) || 'null').join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}
