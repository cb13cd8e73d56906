import type { PatentId, Source } from './open-patent';

// Apart from the schemas: the content script needs these two and not a schema library.

/** The id of record `number` of `source`. */
export function patentId(source: Source, number: string): PatentId {
  return `${source}:${number}`;
}

/** The number a database gave the record: the id without its source. */
export function patentNumber(id: PatentId): string {
  return id.slice(id.indexOf(':') + 1);
}
