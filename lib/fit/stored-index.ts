import { TOKENISER_VERSION } from '../text/grams';
import type { PatentIndex } from './patent-index';

/** An index as it is kept: its grams as one text, the rest as it is. Can be cloned and stored. */
export interface StoredIndex extends Omit<PatentIndex, 'grams'> {
  readonly tokeniser: number;
  /** Every gram in the order of its number, a line each. */
  readonly lines: string;
}

/** The index as it is kept. */
export function toStored({ grams, ...rest }: PatentIndex): StoredIndex {
  return { ...rest, tokeniser: TOKENISER_VERSION, lines: [...grams.keys()].join('\n') };
}

/** The index that was kept; undefined where another tokeniser made it and it must be built again. */
export function fromStored(stored: StoredIndex): PatentIndex | undefined {
  const { tokeniser, lines, ...rest } = stored;
  if (tokeniser !== TOKENISER_VERSION) return undefined;
  const grams = new Map<string, number>();
  if (lines !== '') for (const gram of lines.split('\n')) grams.set(gram, grams.size);
  return { ...rest, grams };
}
