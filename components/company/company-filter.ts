import { type Company, LIST_FIELDS, TEXT_FIELDS } from '../../lib/model/company';

/** Which companies of the list are shown, besides the words searched for. */
export interface CompanyFilter {
  /** One of the coordinator's tags; null for any. */
  readonly tag: string | null;
  /** The number of a division (24) or a group (246) of 業種, or words of one's own; null for any. */
  readonly industry: string | null;
  /** Only those that are active, that tell no needs, or whose next visit is due by today. */
  readonly only: 'all' | 'active' | 'noNeeds' | 'visitDue';
  readonly archived: 'hidden' | 'only';
}

export const EVERYTHING: CompanyFilter = {
  tag: null,
  industry: null,
  only: 'all',
  archived: 'hidden',
};

export function isNarrowing(filter: CompanyFilter): boolean {
  const keys = Object.keys(EVERYTHING) as (keyof CompanyFilter)[];
  return keys.some((key) => filter[key] !== EVERYTHING[key]);
}

/** What a filter looks at besides the company. `today` is a calendar day (2026-04-01). */
export interface FilterGround {
  readonly activeCompanyIds: readonly string[];
  readonly today: string;
}

export function passes(company: Company, filter: CompanyFilter, ground: FilterGround): boolean {
  const { tag, industry, archived } = filter;
  if ((company.archivedAt !== undefined) !== (archived === 'only')) return false;
  if (tag !== null && !company.tags.includes(tag)) return false;
  if (industry !== null && !isOfIndustry(company, industry)) return false;
  switch (filter.only) {
    case 'all':
      return true;
    case 'active':
      return ground.activeCompanyIds.includes(company.id);
    case 'noNeeds':
      return company.needs.length === 0;
    case 'visitDue':
      return company.nextVisitOn !== undefined && company.nextVisitOn <= ground.today;
  }
}

/** Whether every word searched for stands somewhere in the profile, whatever its width and case. */
export function holdsWords(company: Company, search: string): boolean {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const texts = TEXT_FIELDS.map((field) => company[field] ?? '');
  const lists = LIST_FIELDS.flatMap((field) => company[field]);
  const all = [company.name, company.constraints ?? '', ...texts, ...lists].map(plain).join('\n');
  return words.every((word) => all.includes(word));
}

/** All tags in use, in the order of the language. */
export function tagsOf(companies: readonly Company[]): string[] {
  const tags = new Set(companies.flatMap((company) => company.tags));
  return [...tags].sort(new Intl.Collator('ja').compare);
}

/** A division or a group of 業種 that companies are of: what to filter by, and how it reads. */
export interface UsedIndustry {
  readonly key: string;
  readonly label: string;
}

/** The divisions and groups in use by their numbers; industries without a number under their words. */
export function industriesOf(companies: readonly Company[]): UsedIndustry[] {
  const labels = new Map<string, string>();
  for (const { industry = '' } of companies) {
    const number = numberOf(industry);
    if (number === '' && industry !== '') labels.set(industry, industry);
    if (number === '') continue;
    const division = number.slice(0, 2);
    if (!labels.has(division)) labels.set(division, division);
    labels.set(number, industry);
  }
  return [...labels]
    .map(([key, label]) => ({ key, label }))
    .sort((a, b) => new Intl.Collator('ja').compare(a.key, b.key));
}

function isOfIndustry({ industry = '' }: Company, wanted: string): boolean {
  return industry === wanted || (/^\d+$/.test(wanted) && numberOf(industry).startsWith(wanted));
}

/** 「246 金属被覆業」 is of 246; words of one's own have no number. */
function numberOf(industry: string): string {
  return /^\d{2,4}(?=\s|$)/.exec(industry.normalize('NFKC').trim())?.[0] ?? '';
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
