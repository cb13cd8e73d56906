import type { Company } from '../model/company';
import type { Axis } from '../model/fit';
import { type Gram, grams } from '../text/grams';
import { normalise } from '../text/normalise';
import { inverseFrequency, meanLength } from './corpus-statistics';
import { coverageOf } from './coverage';
import type { Ground } from './ground';
import { type ProfilePhrase, profilePhrases, wantedPart } from './profile-phrases';
import type { DocumentKind } from './scored-document';

/** A gram of a phrase with what it is worth: weight × inverse document frequency. */
export interface QueryGram {
  readonly gram: string;
  readonly worth: number;
}

/** A phrase made ready to be scored. */
export interface QueryPhrase extends ProfilePhrase {
  /** Where each gram stands in the phrase, for the evidence. */
  readonly positions: readonly Gram[];
  readonly grams: readonly QueryGram[];
  /** The phrase's ideal score: what a document that says just this would get. */
  readonly self: number;
}

/** A company made ready to be scored on one ground. */
export interface CompanyQuery {
  readonly company: Company;
  readonly phrases: Readonly<Record<Axis, readonly QueryPhrase[]>>;
  /** Coverages of the ground's documents, falling, by axis and kind: where a score is placed. */
  readonly placing: Readonly<Record<Axis, Readonly<Record<DocumentKind, readonly number[]>>>>;
  /** Words to avoid as they are compared. */
  readonly noise: readonly { readonly phrase: string; readonly normalised: string }[];
  readonly lengths: Readonly<Record<DocumentKind, Readonly<Record<Axis, number>>>>;
}

/** So many grams make a phrase that says enough to count fully: 「深絞り加工」 has them, 「銅」 not. */
const GRAMS_OF_A_FULL_PHRASE = 4;

/** Prepares a profile: its grams, what they are worth here, and how its other fits are spread. */
export function companyQuery(company: Company, ground: Ground): CompanyQuery {
  const { statistics, peers } = ground;
  const prepared = profilePhrases(company)
    .map((phrase) => queryPhrase(phrase, ground))
    .filter(({ self }) => self > 0);
  const phrases = {
    need: prepared.filter(({ axis }) => axis === 'need'),
    capability: prepared.filter(({ axis }) => axis === 'capability'),
  };
  const lengths = {
    title: lengthsOf('title'),
    full: lengthsOf('full'),
  };
  return {
    company,
    phrases,
    lengths,
    placing: { need: placingOf('need'), capability: placingOf('capability') },
    noise: company.noiseWords.map((phrase) => ({ phrase, normalised: normalise(phrase).text })),
  };

  function lengthsOf(kind: DocumentKind): Record<Axis, number> {
    return {
      need: meanLength(statistics, 'full', 'need') * shortness(kind, 'need'),
      capability: meanLength(statistics, 'full', 'capability') * shortness(kind, 'capability'),
    };
  }

  /** Titles are compared with titles: their mean length is taken from the peers known by title. */
  function shortness(kind: DocumentKind, axis: Axis): number {
    if (kind === 'full') return 1;
    const titles = peers.title;
    const mean =
      titles.reduce((sum, { lengths: own }) => sum + own[axis], 0) / (titles.length || 1);
    return Math.max(mean, 1) / meanLength(statistics, 'full', axis);
  }

  function placingOf(axis: Axis): Record<DocumentKind, readonly number[]> {
    const coverages = (kind: DocumentKind) =>
      peers[kind]
        .map((document) => coverageOf(phrases[axis], document, axis, lengths[kind][axis]))
        .sort((a, b) => b - a);
    return { title: coverages('title'), full: coverages('full') };
  }
}

function queryPhrase(phrase: ProfilePhrase, { statistics }: Ground): QueryPhrase {
  // A prefix of the phrase: positions in it are positions in the phrase.
  const positions = grams(normalise(wantedPart(phrase.phrase)));
  const weights = new Map<string, number>();
  for (const { gram, weight } of positions) weights.set(gram, weight);
  const worths = [...weights].map(([gram, weight]) => ({
    gram,
    worth: weight * inverseFrequency(statistics, gram),
  }));
  const size = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    ...phrase,
    weight: phrase.weight * Math.min(1, size / GRAMS_OF_A_FULL_PHRASE),
    positions,
    grams: worths,
    self: worths.reduce((sum, { worth }) => sum + worth, 0),
  };
}
