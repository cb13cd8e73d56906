import type { PatentId } from '../model/open-patent';

/** The 開放特許情報データベース itself. */
export const PLIDB_ADDRESS = 'https://plidb.inpit.go.jp/';

/**
 * Where a record is looked up by its number if its own page's address is not known: the bulk CSV of
 * the 開放特許情報データベース gives none, those of J-PlatPat give each document's. Null where unknown.
 */
export function databaseAddress(id: PatentId): string | null {
  return id.startsWith('plidb:') ? PLIDB_ADDRESS : null;
}
