import type { Sighting } from '../model/open-patent';
import { type CorpusStatistics, corpusStatistics, joinStatistics } from './corpus-statistics';
import { referenceDocuments } from './reference-documents';
import { type DocumentKind, type ScoredDocument, scoredDocument } from './scored-document';

/** What a fit stands on: how common words are, and what a company's other fits look like. */
export interface Ground {
  readonly statistics: CorpusStatistics;
  /** The documents that a score is placed among, by kind. */
  readonly peers: Readonly<Record<DocumentKind, readonly ScoredDocument[]>>;
  /** True until a catalogue takes the reference listings' place. */
  readonly provisional: boolean;
}

/** The ground for a page: the reference listings and the page's own records. */
export function ground(page: readonly Sighting[]): Ground {
  const reference = referenceDocuments();
  const own = page.map((patent) => scoredDocument(patent));
  return {
    statistics: joinStatistics(reference.statistics, corpusStatistics(own)),
    peers: {
      full: [...reference.full, ...own.filter(({ kind }) => kind === 'full')],
      title: [...reference.title, ...own.filter(({ kind }) => kind === 'title')],
    },
    provisional: true,
  };
}
