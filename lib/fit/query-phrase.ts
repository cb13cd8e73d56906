import { type Gram, grams } from '../text/grams';
import { normalise } from '../text/normalise';
import { commonplaceGrams } from './company-commonplaces';
import { type CorpusStatistics, inverseFrequency } from './corpus-statistics';
import { type ProfilePhrase, wantedPart } from './profile-phrases';

/** A text cut into grams with what each is worth: weight × inverse document frequency. */
export interface QueryText {
  readonly grams: readonly { readonly gram: string; readonly worth: number }[];
  /** The text's ideal score: what a document that says just this would get. */
  readonly self: number;
}

/** A phrase made ready to be scored. `weight` is its field's, less where the phrase says little. */
export interface QueryPhrase extends ProfilePhrase, QueryText {
  /** Where each gram stands in the phrase, for the evidence. */
  readonly positions: readonly Gram[];
}

/** A related word made ready to be scored; its weight rises with its rarity. */
export interface QueryWord extends QueryText {
  readonly word: string;
  readonly weight: number;
}

/**
 * So many grams, as rare as can be, make a phrase that says enough to count fully: 「深絞り加工」 has
 * them, 「銅」 has too few, and those of 「装置」 stand everywhere.
 */
const GRAMS_OF_A_FULL_PHRASE = 3;
/** Where fewer of a phrase's grams than this part tell anything of the company, it counts less. */
const TELLING = 0.7;
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
  const tellingPart = distinct.filter(({ gram }) => telling(gram) === 1).length / distinct.length;
  return {
    ...phrase,
    weight:
      phrase.weight *
      Math.min(1, size / GRAMS_OF_A_FULL_PHRASE) *
      Math.min(1, tellingPart / TELLING),
    positions,
    grams: own.map(({ gram, worth }) => ({ gram, worth })),
    self: own.reduce((sum, { worth }) => sum + worth, 0),
  };
}

/** A related word of weight 0–1 in a corpus: the mean rarity of its grams lessens the weight. */
export function queryWord(word: string, weight: number, statistics: CorpusStatistics): QueryWord {
  const { rarity, ...text } = wordText(word, statistics);
  return { word, weight: weight * rarity, ...text };
}

/** A word cut, and the mean rarity of its grams, 0–1. */
interface WordText extends QueryText {
  readonly rarity: number;
}

const texts = new WeakMap<CorpusStatistics, Map<string, WordText>>();

/** Remembered: the lexicon proposes the same words for many companies. */
function wordText(word: string, statistics: CorpusStatistics): WordText {
  const own = texts.get(statistics) ?? new Map<string, WordText>();
  texts.set(statistics, own);
  const text = own.get(word) ?? cutWord(word, statistics);
  own.set(word, text);
  return text;
}

function cutWord(word: string, statistics: CorpusStatistics): WordText {
  const distinct = [...new Map(grams(normalise(word)).map((one) => [one.gram, one])).values()];
  const rarest = inverseFrequency(statistics, '');
  const own = distinct.map(({ gram, weight: size }) => ({
    gram,
    worth: size * inverseFrequency(statistics, gram),
    size,
  }));
  const self = own.reduce((sum, { worth }) => sum + worth, 0);
  const size = own.reduce((sum, one) => sum + one.size, 0);
  return {
    rarity: size > 0 ? self / size / rarest : 0,
    grams: own.map(({ gram, worth }) => ({ gram, worth })),
    self,
  };
}

function telling(gram: string): number {
  return commonplaceGrams().has(gram) ? COMMONPLACE_WORTH : 1;
}

/** A Latin word is one gram, however long: RFID says as much as two pairs of letters. */
function sizeOf({ gram, weight }: Gram): number {
  return weight * Math.max(1, gram.length / 2);
}
