/** Names of what is kept beside a generation's records. */
export const PIECES = {
  /** Ids to numbers: `PatentNumbers`. */
  numbers: 'numbers',
  /** Statistics and sample: `StoredGround`. */
  ground: 'ground',
  /** What lists show and are narrowed by: `Cards`. */
  cards: 'cards',
  /** Postings of a segment. */
  postings: (segment: number) => `postings/${segment}`,
  /** What pages need of a segment: classes, and which records have text. */
  facts: (segment: number) => `facts/${segment}`,
} as const;
