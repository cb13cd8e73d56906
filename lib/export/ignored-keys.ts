/**
 * Names of what a file holds and its checked value does not: `companies[].nickname`. Lists count as
 * one, however many of their items hold the key.
 */
export function ignoredKeys(raw: unknown, checked: unknown): string[] {
  const names = new Set<string>();
  collect(raw, checked, '', names);
  return [...names];
}

function collect(raw: unknown, checked: unknown, path: string, names: Set<string>): void {
  if (!isObject(raw) || !isObject(checked)) return;
  const list = Array.isArray(raw);
  for (const [key, value] of Object.entries(raw)) {
    const name = list ? `${path}[]` : path ? `${path}.${key}` : key;
    if (Object.hasOwn(checked, key)) collect(value, checked[key], name, names);
    else names.add(name);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
