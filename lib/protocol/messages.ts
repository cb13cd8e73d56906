import { z } from 'zod';
import type { Candidate } from '../model/candidate';
import { verdictSchema } from '../model/candidate';
import type { Fit } from '../model/fit';
import type { FreshFit } from '../model/fresh-fit';
import { depthSchema, type OpenPatent, patentIdSchema, sightingSchema } from '../model/open-patent';
import type { Settings } from '../model/settings';

/**
 * All records of the page a question is asked from. The page is part of the ground a fit stands
 * on, so the panel and the saved candidate show the very number of the badge, and the background
 * need not remember pages between two questions (a service worker may have slept).
 */
const page = z.array(patentIdSchema).max(5000);

/** What a content script asks of the background. Checked on receipt: a page's text is in it. */
export const requestSchema = z.discriminatedUnion('type', [
  /** All records that a page shows; asked once, and again for the rows added later. */
  z.object({
    type: z.literal('page.read'),
    records: z.array(z.object({ sighting: sightingSchema, depth: depthSchema })).max(5000),
  }),
  /** The panel's question: one record, every active company and one besides, with evidence. */
  z.object({
    type: z.literal('fit.explain'),
    patentId: patentIdSchema,
    page,
    companyId: z.string().optional(),
  }),
  /** How one record fits every company, active or not. */
  z.object({ type: z.literal('fit.companies'), patentId: patentIdSchema, page }),
  /** Candidates of a company as they are now: the newest record, the fit by the present profile. */
  z.object({
    type: z.literal('fit.candidates'),
    companyId: z.string(),
    patentIds: z.array(patentIdSchema).max(5000),
  }),
  z.object({
    type: z.literal('candidate.save'),
    companyId: z.string(),
    patentIds: z.array(patentIdSchema).min(1).max(5000),
    page,
  }),
  z.object({
    type: z.literal('candidate.note'),
    companyId: z.string(),
    patentId: patentIdSchema,
    page,
    note: z.union([
      z.object({ verdict: verdictSchema }),
      z.object({ memo: z.string().max(20_000) }),
    ]),
  }),
  /** What the page bar is allowed to change. */
  z.object({
    type: z.literal('settings.change'),
    change: z.object({
      threshold: z.number().min(0).max(100).optional(),
      dimming: z.boolean().optional(),
      hostsOff: z.array(z.string()).optional(),
    }),
  }),
  z.object({ type: z.literal('settings.read') }),
  z.object({ type: z.literal('workbench.open'), view: z.string().max(100) }),
  /** An extension page has written to the store: every open surface looks again. */
  z.object({ type: z.literal('store.changed') }),
]);
export type Request = z.infer<typeof requestSchema>;

/** One company's score of one row, without its evidence. */
export type RowFit = Pick<
  Fit,
  'companyId' | 'overall' | 'need' | 'capability' | 'basis' | 'confidence'
> & {
  readonly cautions: number;
};

export interface CompanyLabel {
  readonly id: string;
  readonly name: string;
}

/** Which catalogue stands behind the fits: the newest day its records tell (yyyy-mm-dd), when it was taken in. */
export interface CatalogueLabel {
  readonly newestOn: string | null;
  readonly importedAt: string;
}

/** How a record fits a company, without reasons. */
export type CompanyFitLabel = CompanyLabel & Pick<Fit, 'overall' | 'need' | 'capability'>;

/** The answer for one record of the page; `best` is null where its title is not known. */
export interface RowAnswer {
  readonly patentId: OpenPatent['id'];
  readonly best: RowFit | null;
  /** How many active companies besides the best reach the threshold. */
  readonly othersPassing: number;
  /** Companies whose shortlist holds the record. */
  readonly savedFor: readonly string[];
}

export interface PageAnswer {
  readonly settings: Settings;
  readonly companies: readonly CompanyLabel[];
  readonly provisional: boolean;
  readonly rows: readonly RowAnswer[];
}

/** The panel's answer: fits best first, all companies a candidate can be saved for. */
export interface FitAnswer {
  readonly patent: OpenPatent;
  readonly fits: readonly Fit[];
  /** Null where no catalogue stands behind the fits. */
  readonly catalogue: CatalogueLabel | null;
  readonly companies: readonly CompanyLabel[];
  readonly candidates: readonly Pick<Candidate, 'companyId' | 'stage' | 'verdict' | 'memo'>[];
}

/** Which answer belongs to which question. */
export interface AnswerOf {
  'page.read': PageAnswer;
  'fit.explain': FitAnswer;
  /** Best first, those that cannot be scored left out. */
  'fit.companies': readonly CompanyFitLabel[];
  /** Those whose records are known, in the order asked. */
  'fit.candidates': readonly FreshFit[];
  'candidate.save': { readonly saved: number; readonly already: number };
  'candidate.note': null;
  'settings.change': Settings;
  'settings.read': Settings;
  'workbench.open': null;
  'store.changed': null;
}

/** A failure that the user is told about: the same words in both languages. */
export interface Failure {
  readonly ja: string;
  readonly en: string;
}
export type Answer<T extends Request['type']> =
  | { readonly ok: true; readonly value: AnswerOf[T] }
  | { readonly ok: false; readonly failure: Failure };
