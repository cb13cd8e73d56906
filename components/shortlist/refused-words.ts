import { z } from 'zod';

const KEY = 'osekkai/noise-refused';
const refusedSchema = z.record(z.string(), z.array(z.string()));

/** Words to avoid that were offered for a company and not wanted, remembered on this machine. */
export function refusedWords(companyId: string): readonly string[] {
  return all()[companyId] ?? [];
}

export function refuseWords(companyId: string, words: readonly string[]): void {
  const refused = [...new Set([...refusedWords(companyId), ...words])];
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...all(), [companyId]: refused }));
  } catch {
    // Without localStorage they are offered again another time.
  }
}

function all(): Readonly<Record<string, readonly string[]>> {
  try {
    return refusedSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}
