import { JPLATPAT_EXPORT } from './jplatpat-export';
import type { CatalogueLayout } from './layout';
import { PLIDB_BULK } from './plidb-bulk';

const LAYOUTS: readonly CatalogueLayout[] = [PLIDB_BULK, JPLATPAT_EXPORT];

/** The layout whose headings these are, in any order. */
export function layoutOf(headings: readonly string[]): CatalogueLayout | undefined {
  const names = headings.map((one) => one.trim());
  return LAYOUTS.find((layout) => layout.isHeadedBy(names));
}
