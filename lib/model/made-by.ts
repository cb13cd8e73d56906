import type { Company } from './company';
import type { EditStamp } from './edit-stamps';

/** What a record has without anybody having entered it. */
const FRAME: ReadonlySet<string> = new Set(['id', 'edits', 'createdAt', 'updatedAt', 'sample']);

/**
 * A company that was just made, with what it holds noted as entered by `by`. Without a name nothing is
 * noted: a field without a note counts as entered when the record was made, by nobody.
 */
export function madeBy(company: Company, { at, by }: EditStamp): Company {
  if (by === '') return company;
  const filled = Object.entries(company).filter(
    ([key, value]) => !FRAME.has(key) && isFilled(value),
  );
  return { ...company, edits: Object.fromEntries(filled.map(([key]) => [key, { at, by }])) };
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '' && typeof value !== 'boolean';
}
