import type { Catalogue } from '../model/catalogue';
import type { UnreadableLine } from '../model/catalogue-file';
import type { Company } from '../model/company';
import type { PatentId } from '../model/open-patent';
import type { FieldShare, MonthMatrix, RankedRow, RankingSummary, Search } from '../model/ranking';
import type { CatalogueProposals } from './catalogue-proposals';
import type { Census } from './import/take-in';
import type { CataloguePreview } from './reading/preview-catalogue-file';
import type { SkippedFile } from './reading/skipped-file';

/** What a worker answers: the value, or words for the user. */
export type DeskAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: { readonly ja: string; readonly en: string } };

/** How far the reading or the indexing of files is. */
export interface Progress {
  readonly stage: 'reading' | 'indexing' | 'arrivals';
  /** Bytes of the files while reading, records afterwards. */
  readonly done: number;
  readonly of: number;
  readonly rows: number;
}

/** What files would do to the catalogue. */
export interface Survey {
  readonly census: Census;
  readonly previews: readonly CataloguePreview[];
  readonly skipped: readonly SkippedFile[];
  /** The first thousand; `census.files` has all counted. */
  readonly unreadable: readonly UnreadableLine[];
  /** Bytes that are free, and about how many the files need; null where the browser does not tell. */
  readonly storage: { readonly free: number; readonly needed: number } | null;
}

/** What is done with files. */
export interface ImportChoice {
  readonly files: readonly File[];
  /** See `TakeInOptions`. */
  readonly withdraw: 'missing' | 'none';
}

/** A record near the top of a company's order. */
export interface BestRecord {
  readonly patentId: PatentId;
  readonly title: string;
  readonly overall: number;
}

/**
 * The catalogue's worker: everything that reads or writes the whole catalogue. One import at a time,
 * over all tabs. Each answers words for the user where it cannot.
 */
export interface CatalogueDesk {
  readonly catalogue: () => Promise<DeskAnswer<Catalogue | null>>;
  readonly survey: (
    choice: ImportChoice,
    onProgress: (progress: Progress) => void,
  ) => Promise<DeskAnswer<Survey | null>>;
  /** Null: it was cancelled. */
  readonly importFiles: (
    choice: ImportChoice,
    onProgress: (progress: Progress) => void,
  ) => Promise<DeskAnswer<Census | null>>;
  readonly cancel: () => void;
  readonly summary: (
    companyId: string | null,
    search: Search,
  ) => Promise<DeskAnswer<RankingSummary | null>>;
  readonly rows: (
    companyId: string | null,
    search: Search,
    from: number,
    to: number,
  ) => Promise<DeskAnswer<readonly RankedRow[]>>;
  /** The first `most` records for a profile as it is being written. */
  readonly best: (company: Company, most: number) => Promise<DeskAnswer<readonly BestRecord[]>>;
  /** The fields (`RankingSummary.fields`) of a profile as it is given, without noise words and verdicts. */
  readonly fields: (company: Company) => Promise<DeskAnswer<readonly FieldShare[]>>;
  /** What the best records of a company have in common and its profile does not say. */
  readonly proposals: (companyId: string) => Promise<DeskAnswer<CatalogueProposals | null>>;
  readonly matrix: () => Promise<DeskAnswer<MonthMatrix | null>>;
  /** How many records that match a search came or changed after a moment (ISO 8601 in UTC). */
  readonly unread: (
    companyId: string | null,
    search: Search,
    since: string,
  ) => Promise<DeskAnswer<number>>;
}
