import { JPLATPAT_EXPORT } from './jplatpat-export';
import type { CatalogueLayout } from './layout';
import { PLIDB_BULK } from './plidb-bulk';

/** Every layout of a catalogue file that can be read. */
export const LAYOUTS: readonly CatalogueLayout[] = [PLIDB_BULK, JPLATPAT_EXPORT];
