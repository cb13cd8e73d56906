import type { PatentIndex } from '../../fit/patent-index';
import { TOKENISER_VERSION } from '../../text/grams';
import { catalogueIndexer } from '../catalogue-index';
import { cardsBuilder } from '../ranking/cards';
import { corpusHash } from './corpus-hash';
import type { CatalogueKeeper } from './keeper';
import { PIECES } from './pieces';
import { segmentPieces } from './segment-pieces';
import { standingOf } from './standing-of';

/** What an index was made with and of. */
export interface IndexStamp {
  readonly tokeniser: number;
  readonly corpus: string;
}

/**
 * Makes everything that is worked out from the records of a generation, in one pass over them: also
 * used to make it again when the tokeniser has changed. `latest` is when the import was taken in that
 * tells what is new; null on the first, when all is. `onRecords` hears how many were indexed since
 * it was last called.
 */
export async function indexGeneration(
  keeper: CatalogueKeeper,
  generation: number,
  { size, latest }: { readonly size: number; readonly latest: string | null },
  onRecords: (count: number) => void = () => {},
): Promise<IndexStamp> {
  const indexer = catalogueIndexer(size);
  const cards = cardsBuilder();
  const corpus = corpusHash();
  let segments = 0;
  const write = async (segment: PatentIndex) => {
    const { facts, postings } = segmentPieces(segment);
    await keeper.writePiece(generation, PIECES.postings(segments), postings);
    await keeper.writePiece(generation, PIECES.facts(segments), facts);
    segments += 1;
  };
  for await (const records of keeper.blocks(generation)) {
    for (const record of records) {
      cards.add({ ...record, standing: standingOf(record, latest) });
      corpus.add(record);
      const full = indexer.add(record);
      if (full) await write(full);
    }
    onRecords(records.length);
  }
  const { last, ground } = indexer.finish();
  if (last) await write(last);
  await keeper.writePiece(generation, PIECES.cards, cards.finish());
  await keeper.writePiece(generation, PIECES.ground, ground);
  return { tokeniser: TOKENISER_VERSION, corpus: corpus.value() };
}
