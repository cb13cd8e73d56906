import type { Company } from '../../lib/model/company';

/** Which companies of the list are shown, besides the words searched for. */
export interface CompanyFilter {
  /** One of the coordinator's tags; null for any. */
  readonly tag: string | null;
  readonly archived: 'hidden' | 'only';
}

export const EVERYTHING: CompanyFilter = { tag: null, archived: 'hidden' };

export function passes(company: Company, { tag, archived }: CompanyFilter): boolean {
  if ((company.archivedAt !== undefined) !== (archived === 'only')) return false;
  return tag === null || company.tags.includes(tag);
}

/** All tags in use, in the order of the language. */
export function tagsOf(companies: readonly Company[]): string[] {
  const tags = new Set(companies.flatMap((company) => company.tags));
  return [...tags].sort(new Intl.Collator('ja').compare);
}
