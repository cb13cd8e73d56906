import type { CatalogueKeeper } from '../../lib/catalogue/import/keeper';
import {
  discardOtherGenerations,
  putInForce,
  readBlocks,
  readCatalogue,
  readNumbered,
  readPiece,
  writeBlocks,
  writePiece,
} from '../../lib/store/catalogue';
import type { OsekkaiDatabase } from '../../lib/store/database';
import { allPatents } from '../../lib/store/patents';

/** The catalogue as the store keeps it. */
export function storeKeeper(database: OsekkaiDatabase): CatalogueKeeper {
  return {
    catalogue: () => readCatalogue(database),
    numbered: (generation, numbers) => readNumbered(database, generation, numbers),
    blocks: (generation) => readBlocks(database, generation),
    writeBlocks: (generation, first, records) => writeBlocks(database, generation, first, records),
    readPiece: (generation, name) => readPiece(database, generation, name),
    writePiece: (generation, name, value) => writePiece(database, generation, name, value),
    seenOnPages: () => allPatents(database),
    putInForce: (taken) => putInForce(database, taken),
    discardOtherGenerations: (generation) => discardOtherGenerations(database, generation),
  };
}
