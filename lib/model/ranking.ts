import { z } from 'zod';
import type { Stage, Verdict } from './candidate';
import type { Caution, Fit } from './fit';
import type { PatentId } from './open-patent';

/** What a list of the catalogue can be narrowed by. */
export const FACETS = [
  'technicalField',
  'function',
  'registrant',
  'registrantKind',
  'offer',
  'licensedBefore',
  'section',
  'ipcClass',
  'year',
  'publication',
  'caution',
  'standing',
  'source',
] as const;
const facetSchema = z.enum(FACETS);
/**
 * `section` and `ipcClass` are IPC codes (B, B65); `year` the year it was listed, else filed;
 * `offer` licence | assignment | both | none | unknown; `licensedBefore` yes | no;
 * `publication` published | unpublished; `standing` new | changed | withdrawn | unchanged since the
 * import before; `caution` a Caution; the rest the source's own words.
 */
export type Facet = z.infer<typeof facetSchema>;

const range = z.tuple([z.number().min(0).max(100), z.number().min(0).max(100)]).default([0, 100]);

export const SORTS = ['overall', 'need', 'capability', 'newest', 'title', 'registrant'] as const;

/** What is looked for in the catalogue. `{}` is everything, best first. */
export const searchSchema = z.object({
  /** Words that must all stand in the record, parted by spaces. */
  text: z.string().max(500).default(''),
  /** The values chosen in each facet: one of them must hold. */
  facets: z.partialRecord(facetSchema, z.array(z.string())).default({}),
  /** Scores from … to, both included; the whole range lets unknown scores through too. */
  overall: range,
  need: range,
  capability: range,
  /** What to do with records that the company's coordinator has judged or saved. */
  judged: z.enum(['shown', 'hidden']).default('shown'),
  sort: z.enum(SORTS).default('overall'),
});
export type Search = z.infer<typeof searchSchema>;

/** One record of a ranked list. Scores 0–100, unrounded; null where not known or no company is asked for. */
export interface RankedRow extends Pick<Fit, 'overall' | 'need' | 'capability'> {
  readonly patentId: PatentId;
  readonly title: string;
  readonly registrant?: string;
  /** Its place in the company's order of the whole catalogue, from 1; null where unknown. */
  readonly place: number | null;
  readonly confidence: number | null;
  readonly cautions: readonly Caution[];
  readonly verdict: Verdict;
  /** Null where the record is not on the company's shortlist. */
  readonly stage: Stage | null;
  readonly standing: 'new' | 'changed' | 'withdrawn' | 'unchanged';
}

export interface FacetValue {
  readonly value: string;
  /** Records that match everything else that is looked for. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** How many of a company's 100 best records name an IPC class, beside the whole catalogue: parts 0–1. */
export interface FieldShare {
  /** An IPC class of three characters (B65). */
  readonly code: string;
  readonly best: number;
  readonly all: number;
}

export interface RankedPoint {
  readonly patentId: PatentId;
  readonly title: string;
  readonly need: number;
  readonly capability: number;
  readonly overall: number;
}

/** A ranked list as a whole; its rows are asked for as they come into view. */
export interface RankingSummary {
  /** Records in the catalogue, and those that match what is looked for. */
  readonly total: number;
  readonly matching: number;
  /** The commonest values of each facet, chosen ones always among them; facets without values are left out. */
  readonly facets: readonly { readonly facet: Facet; readonly values: readonly FacetValue[] }[];
  /** How many matching records have an overall fit of 0–5, 5–10 … 95–100. Empty without a company. */
  readonly distribution: readonly number[];
  /** The best of the matching records by overall fit, at most 1,000. Empty without a company. */
  readonly points: readonly RankedPoint[];
  /** The classes of the company's 100 best of the whole catalogue, commonest first, at most 12. */
  readonly fields: readonly FieldShare[];
}

/** Where a list comes from: the catalogue's worker, or a test. */
export interface RankingSource {
  readonly summary: (companyId: string | null, search: Search) => Promise<RankingSummary>;
  /** The matching records from the one at `from` up to the one before `to`. */
  readonly rows: (
    companyId: string | null,
    search: Search,
    from: number,
    to: number,
  ) => Promise<readonly RankedRow[]>;
}

/** All companies × all records: for each company its best, for each record its companies. */
export interface MonthMatrix {
  readonly byCompany: readonly {
    readonly companyId: string;
    readonly rows: readonly RankedRow[];
  }[];
  /** Records that are among the best of more than one company, or of one: most companies first. */
  readonly byPatent: readonly {
    readonly patentId: PatentId;
    readonly title: string;
    readonly companies: readonly { readonly companyId: string; readonly overall: number }[];
  }[];
}
