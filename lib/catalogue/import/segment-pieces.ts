import type { PatentIndex } from '../../fit/patent-index';

/** Of a segment, what is needed to score a page's records as the catalogue scores them. */
export type SegmentFacts = Pick<PatentIndex, 'size' | 'titleOnly' | 'hasText' | 'classes'>;
export type SegmentPostings = Pick<PatentIndex, 'offsets' | 'records' | 'need' | 'capability'>;

/** A segment in the two parts it is kept in; its grams are kept once for all segments. */
export function segmentPieces(segment: PatentIndex): {
  readonly facts: SegmentFacts;
  readonly postings: SegmentPostings;
} {
  const { size, titleOnly, hasText, classes, offsets, records, need, capability } = segment;
  return {
    facts: { size, titleOnly, hasText, classes },
    postings: { offsets, records, need, capability },
  };
}
