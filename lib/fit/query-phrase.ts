import { type Gram, grams } from '../text/grams';
import { normalise } from '../text/normalise';
import { commonplaceGrams } from './company-commonplaces';
import { type CorpusStatistics, inverseFrequency } from './corpus-statistics';
import { type ProfilePhrase, wantedPart } from './profile-phrases';

/** A gram of a phrase with what it is worth: weight × inverse document frequency. */
interface QueryGram {
  readonly gram: string;
  readonly worth: number;
}

/** A phrase made ready to be scored. `weight` is its field's, less where the phrase says little. */
export interface QueryPhrase extends ProfilePhrase {
  /** Where each gram stands in the phrase, for the evidence. */
  readonly positions: readonly Gram[];
  readonly grams: readonly QueryGram[];
  /** The phrase's ideal score: what a document that says just this would get. */
  readonly self: number;
}

/**
 * So many grams, as rare as can be, make a phrase that says enough to count fully: 「深絞り加工」 has
 * them, 「銅」 has too few, and those of 「装置」 stand everywhere.
 */
const GRAMS_OF_A_FULL_PHRASE = 3;
/** What a gram is worth that every company says of itself. */
const COMMONPLACE_WORTH = 0.15;

/** Cuts a phrase and says what its grams are worth in a corpus. `self` is 0 where nothing is left. */
export function queryPhrase(phrase: ProfilePhrase, statistics: CorpusStatistics): QueryPhrase {
  // A prefix of the phrase: positions in it are positions in the phrase.
  const positions = grams(normalise(wantedPart(phrase.phrase)));
  const distinct = [...new Map(positions.map((one) => [one.gram, one])).values()];
  const rarest = inverseFrequency(statistics, '');
  const own = distinct.map((one) => {
    const rarity = inverseFrequency(statistics, one.gram) * telling(one.gram);
    return { gram: one.gram, worth: one.weight * rarity, size: (sizeOf(one) * rarity) / rarest };
  });
  const size = own.reduce((sum, one) => sum + one.size, 0);
  return {
    ...phrase,
    weight: phrase.weight * Math.min(1, size / GRAMS_OF_A_FULL_PHRASE),
    positions,
    grams: own.map(({ gram, worth }) => ({ gram, worth })),
    self: own.reduce((sum, { worth }) => sum + worth, 0),
  };
}

function telling(gram: string): number {
  return commonplaceGrams().has(gram) ? COMMONPLACE_WORTH : 1;
}

/** A Latin word is one gram, however long: RFID says as much as two pairs of letters. */
function sizeOf({ gram, weight }: Gram): number {
  return weight * Math.max(1, gram.length / 2);
}
