import type { ListColumn, ProposalSection } from '../model/export-template';

/** A label with its words, as they stand on the page. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** Why a record may suit the company: a phrase of its shareable profile, and the record's words for it. */
export interface HandedReason {
  readonly axis: 'need' | 'capability';
  /** The profile field's name: 「ニーズ」. */
  readonly label: string;
  readonly phrase: string;
  /** As they stand in the record. */
  readonly words: readonly string[];
  /** IPC classes that the record names: 「容器・包装 (B65D)」. */
  readonly classes: readonly string[];
}

/** Whole points, 0–100; null where unknown. */
export interface HandedScores {
  readonly overall: number | null;
  readonly need: number | null;
  readonly capability: number | null;
}

/** What only the office's own version has. */
export interface OfficePart {
  readonly stage: string;
  readonly verdict: string;
  readonly memo: string;
}

/** One candidate as it may be read by whom it is handed to. */
export interface Proposal {
  readonly title: string;
  readonly number: string;
  /** What the record says of itself: 目的, 効果, 技術概要, 適用製品. */
  readonly summary: readonly Labelled[];
  readonly reasons: readonly HandedReason[];
  /** The coordinator's words; empty where none were written: the page prints prompts to complete. */
  readonly ideas: string;
  /** 実施許諾, 譲渡 and their conditions. */
  readonly terms: readonly Labelled[];
  readonly cautions: readonly string[];
  /** Bibliographic facts: 登録者, 特許権者, numbers, dates. */
  readonly record: readonly Labelled[];
  readonly url: string | null;
  /** The day the record was last seen. */
  readonly readOn: string;
  readonly scores: HandedScores | null;
  readonly office: OfficePart | null;
  /** The list's cells, by column. */
  readonly cells: Readonly<Partial<Record<ListColumn, string | number>>>;
}

/** All that a hand-over's files are written from: no format sees a candidate or a profile. */
export interface HandedOver {
  readonly version: 'company' | 'office';
  readonly companyName: string;
  readonly day: string;
  readonly title: string;
  readonly intro: string;
  readonly closing: string;
  readonly sender: string;
  readonly columns: readonly { readonly key: ListColumn; readonly heading: string }[];
  readonly sections: readonly ProposalSection[];
  readonly proposals: readonly Proposal[];
}
