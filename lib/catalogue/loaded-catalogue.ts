import { catalogueGround, type StoredGround } from '../fit/catalogue-ground';
import type { Ground } from '../fit/ground';
import type { PatentIndex } from '../fit/patent-index';
import type { Catalogue } from '../model/catalogue';
import { SEGMENT } from './catalogue-index';
import type { CatalogueKeeper } from './import/keeper';
import { PIECES } from './import/pieces';
import type { SegmentFacts, SegmentPostings } from './import/segment-pieces';
import type { Cards } from './ranking/cards';

/** A whole catalogue in memory, but for the records themselves. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  readonly segments: readonly PatentIndex[];
  readonly ground: Ground;
  readonly cards: Cards;
}

/**
 * Loads what was made of a generation. Undefined where another tokeniser made it, or a piece is
 * missing: then it must be made again (`indexGeneration`).
 */
export async function loadCatalogue(
  keeper: Pick<CatalogueKeeper, 'readPiece'>,
  catalogue: Catalogue,
): Promise<LoadedCatalogue | undefined> {
  const { generation, size } = catalogue;
  const stored = (await keeper.readPiece(generation, PIECES.ground)) as StoredGround | undefined;
  const ground = stored && catalogueGround(stored);
  const cards = (await keeper.readPiece(generation, PIECES.cards)) as Cards | undefined;
  if (!stored || !ground || !cards) return undefined;
  const grams = gramsOf(stored.grams);
  const segments: PatentIndex[] = [];
  for (let at = 0; at * SEGMENT < size; at++) {
    const facts = (await keeper.readPiece(generation, PIECES.facts(at))) as SegmentFacts;
    const postings = (await keeper.readPiece(generation, PIECES.postings(at))) as SegmentPostings;
    if (!facts || !postings) return undefined;
    segments.push({ ...facts, ...postings, grams });
  }
  return { catalogue, segments, ground, cards };
}

function gramsOf(lines: string): Map<string, number> {
  const grams = new Map<string, number>();
  if (lines !== '') for (const gram of lines.split('\n')) grams.set(gram, grams.size);
  return grams;
}
