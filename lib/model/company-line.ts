import { z } from 'zod';
import { CHIP_FIELDS, type ChipField, type Company, companySchema } from './company';
import { sameValue } from './same-value';

const text = z.string().nullish();
const list = z.array(z.string()).nullish();
const chips = Object.fromEntries(CHIP_FIELDS.map((field) => [field, list])) as Record<
  ChipField,
  typeof list
>;

/**
 * A company as lists made outside the extension write it: the model's own names, any of which but
 * id and name may be absent, null or empty, and two names for where the facts were found. A line
 * carries no time.
 */
export const companyLineSchema = z.object({
  id: companySchema.shape.id,
  name: companySchema.shape.name,
  corporateNumber: text,
  location: text,
  url: text,
  founded: text,
  industry: text,
  employees: companySchema.shape.employees,
  capital: text,
  business: text,
  background: text,
  businessFlow: text,
  constraints: text,
  institutes: list,
  banks: list,
  tags: list,
  internal: list,
  nextVisitOn: companySchema.shape.nextVisitOn.nullish(),
  ...chips,
  combinations: companySchema.shape.combinations.unwrap().nullish(),
  licenceWishes: companySchema.shape.licenceWishes.unwrap().nullish(),
  relatedClasses: companySchema.shape.relatedClasses.unwrap().nullish(),
  relatedWords: companySchema.shape.relatedWords.unwrap().nullish(),
  learnsFromVerdicts: z.boolean().nullish(),
  sourceUrls: list,
  source_url: text,
  other_urls: list,
});
export type CompanyLine = z.infer<typeof companyLineSchema>;

/**
 * The company that a line makes of what is known: a field the line fills replaces the known one, a
 * field it lacks or leaves empty stays. Gives back `known` itself where the line says nothing new;
 * `at` (ISO 8601, UTC) stamps what it changes.
 */
export function companyFromLine(
  line: CompanyLine,
  known: Company | undefined,
  at: string,
): Company {
  const said = saidBy(line);
  if (!known) return companySchema.parse({ ...said, createdAt: at, updatedAt: at });
  // A list from outside that marks one phrase says nothing against the marks set here.
  const internal = [...new Set([...known.internal, ...(said.internal ?? [])])];
  const joined = companySchema.parse({ ...known, ...said, internal });
  return sameValue(joined, known) ? known : { ...joined, updatedAt: at };
}

/** The line's fields that hold something, under the model's names. */
function saidBy(line: CompanyLine): Partial<Company> {
  const { source_url, other_urls, sourceUrls, ...fields } = line;
  const urls = [source_url, ...(other_urls ?? []), ...(sourceUrls ?? [])];
  const said = { ...fields, sourceUrls: [...new Set(urls)] };
  const tidied = Object.entries(said).map(([key, value]) => [key, withoutBlanks(value)] as const);
  return Object.fromEntries(tidied.filter(([, value]) => saysSomething(value)));
}

function withoutBlanks(value: unknown): unknown {
  return Array.isArray(value)
    ? value.filter((one) => one && (typeof one !== 'string' || one.trim() !== ''))
    : value;
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return Array.isArray(value) ? value.length > 0 : String(value).trim() !== '';
}
