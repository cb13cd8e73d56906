import type { Company } from '../model/company';
import type { Axis } from '../model/fit';
import { meanLength } from './corpus-statistics';
import { answersOf, type Question, question, totalCoverage } from './coverage';
import type { Ground } from './ground';
import { type NoiseWord, noiseWord } from './noise-words';
import { profilePhrases } from './profile-phrases';
import { type QueryPhrase, queryPhrase } from './query-phrase';
import type { DocumentKind } from './scored-document';

/** One axis of a profile made ready to be scored on one ground. */
export interface AxisQuery extends Question {
  /** Total coverages of the ground's documents, rising, by kind: where a score is placed. */
  readonly placing: Readonly<Record<DocumentKind, readonly number[]>>;
}

/** A company made ready to be scored on one ground. */
export interface CompanyQuery {
  readonly company: Company;
  readonly axes: Readonly<Record<Axis, AxisQuery>>;
  readonly noise: readonly NoiseWord[];
}

/** Phrases that a full profile has on one axis: of more than these each says less. */
const FULL_PROFILE = 20;

/** Prepares a profile: its grams, what they are worth here, and how its other fits are spread. */
export function companyQuery(company: Company, ground: Ground): CompanyQuery {
  const phrases = profilePhrases(company)
    .map((phrase) => queryPhrase(phrase, ground.statistics))
    .filter(({ self }) => self > 0);
  return {
    company,
    axes: {
      need: axisQuery('need', phrases, ground),
      capability: axisQuery('capability', phrases, ground),
    },
    noise: company.noiseWords.map(noiseWord).filter(({ normal }) => normal !== ''),
  };
}

function axisQuery(
  axis: Axis,
  phrases: readonly QueryPhrase[],
  { statistics, peers }: Ground,
): AxisQuery {
  const asked = question(axis, inProportion(phrases.filter((phrase) => phrase.axis === axis)), {
    title: meanLength(statistics, 'title', axis),
    full: meanLength(statistics, 'full', axis),
  });
  const placingOf = (kind: DocumentKind) =>
    peers[kind].map((document) => totalCoverage(answersOf(asked, document))).sort((a, b) => a - b);
  return { ...asked, placing: { title: placingOf('title'), full: placingOf('full') } };
}

/** Among 300 phrases one that a record answers by chance is always found: each counts for less. */
function inProportion(phrases: readonly QueryPhrase[]): QueryPhrase[] {
  const total = phrases.reduce((sum, { weight }) => sum + weight, 0);
  const proportion = Math.sqrt(Math.min(1, FULL_PROFILE / total));
  return phrases.map((phrase) => ({ ...phrase, weight: phrase.weight * proportion }));
}
