import type { Company } from '../model/company';
import type { Axis } from '../model/fit';
import { answered } from './answered';
import { classified } from './classified';
import { classRarity } from './corpus-statistics';
import type { Ground } from './ground';
import type { DocumentKind } from './impacts';
import { tooLargeFor } from './large-scale';
import { type Judged, type Taste, tastesOf } from './learning';
import { type NoiseWord, noiseWord } from './noise-words';
import { partsOf, type QueryTastes, type Question } from './parts';
import { patentIndex } from './patent-index';
import { profilePhrases } from './profile-phrases';
import { type QueryPhrase, queryPhrase, queryWord } from './query-phrase';
import { type RelatedOnAxis, relatedTo } from './related';
import { overallOf, type Placing, placingOf, scoreOf } from './scale-of-scores';
import { FULL_GRIP, gripOfWeight, tellingWeight } from './telling-weight';
import { WEIGHTS, type Weights } from './weights';

/** One axis of a profile made ready to be scored on one ground. */
export interface AxisQuery extends Question {
  /** How much the ground's records answer, by kind: where a score is placed. */
  readonly placing: Readonly<Record<DocumentKind, Placing>>;
}

/** A company made ready to be scored on one ground. */
export interface CompanyQuery {
  readonly company: Company;
  readonly related: Readonly<Record<Axis, RelatedOnAxis>>;
  readonly axes: Readonly<Record<Axis, AxisQuery>>;
  readonly noise: readonly NoiseWord[];
  /** What the verdicts say, strongest first. */
  readonly tastes: readonly Taste[];
  /** The ground's overall scores, rising, by kind. */
  readonly overall: Readonly<Record<DocumentKind, Float64Array>>;
  /** How much the profile says that patents could answer, 0–1. */
  readonly grip: number;
  /** How many records stand behind the ground. */
  readonly compared: number;
  readonly provisional: boolean;
  readonly weights: Weights;
}

/** What a query is made of beside the profile and the ground. */
export interface QueryOptions {
  /** Records the coordinator has judged for this company. */
  readonly judged?: readonly Judged[];
  readonly weights?: Weights;
  /** False leaves the lexicon's proposals out. */
  readonly lexicon?: boolean;
}

/** Phrases that a full profile has on one axis: of more than these each says less. */
const FULL_PROFILE = 20;

/** Prepares a profile: what its phrases are worth here, and how its other fits are spread. */
export function companyQuery(
  company: Company,
  ground: Ground,
  { judged = [], weights = WEIGHTS, lexicon = true }: QueryOptions = {},
): CompanyQuery {
  const questions = questionsOf(company, ground, weights, lexicon);
  const tastes =
    company.learnsFromVerdicts && judged.length > 0
      ? tastesOf(judged, answersWithout(questions, judged, weights))
      : [];
  const learned = queryTastes(tastes, ground);
  const peers = answeredBy(ground, questions, learned, weights);
  const axes = {
    need: { ...questions.need, tastes: learned, placing: placings(ground, peers.need) },
    capability: {
      ...questions.capability,
      tastes: learned,
      placing: placings(ground, peers.capability),
    },
  };
  return {
    company,
    related: { need: questions.need.related, capability: questions.capability.related },
    axes,
    noise: company.noiseWords.map(noiseWord).filter(({ normal }) => normal !== ''),
    tastes,
    overall: overallPlacing(ground, axes, peers, weights),
    grip: gripOf(questions, ground),
    compared: ground.size,
    provisional: ground.provisional,
    weights,
  };
}

type OpenQuestion = Question & { readonly related: RelatedOnAxis };

function questionsOf(
  company: Company,
  { statistics }: Ground,
  weights: Weights,
  lexicon: boolean,
): Record<Axis, OpenQuestion> {
  const phrases = profilePhrases(company)
    .map((phrase) => queryPhrase(phrase, statistics))
    .filter(({ self }) => self > 0);
  const related = relatedTo(company, weights, lexicon);
  const questionOn = (axis: Axis): OpenQuestion => ({
    axis,
    phrases: inProportion(phrases.filter((phrase) => phrase.axis === axis)),
    words: related[axis].words
      .map(({ name, weight }) => queryWord(name, weight, statistics))
      .filter(({ weight }) => weight > 0),
    classes: new Map(
      related[axis].classes
        .filter(({ weight }) => weight > 0)
        .map(({ name, weight }) => [
          name,
          weight * (1 - weights.rarity + weights.rarity * classRarity(statistics, name)),
        ]),
    ),
    tastes: NO_TASTES,
    tooLarge: new Set(),
    related: related[axis],
  });
  const [need, capability] = [questionOn('need'), questionOn('capability')];
  const tooLarge = tooLargeFor(company, [need.classes, capability.classes]);
  return { need: { ...need, tooLarge }, capability: { ...capability, tooLarge } };
}

const NO_TASTES: QueryTastes = { classes: new Map(), words: [] };

function queryTastes(tastes: readonly Taste[], { statistics }: Ground): QueryTastes {
  return {
    classes: new Map(
      tastes.filter(({ kind }) => kind !== 'word').map(({ name, change }) => [name, change]),
    ),
    words: tastes
      .filter(({ kind }) => kind === 'word')
      .map(({ name, change }) => ({ ...queryWord(name, 1, statistics), change })),
  };
}

/** What the fit says of the judged records without any verdict. */
function answersWithout(
  questions: Record<Axis, Question>,
  judged: readonly Judged[],
  weights: Weights,
): number[] {
  const index = patentIndex(judged.map(({ patent }) => classified(patent)));
  const need = answered('need', partsOf(questions.need, index), weights);
  const capability = answered('capability', partsOf(questions.capability, index), weights);
  return [...need].map((one, record) => one + (capability[record] ?? 0));
}

/** For each peer of the ground what its records answer. */
function answeredBy(
  { peers }: Ground,
  questions: Record<Axis, Question>,
  tastes: QueryTastes,
  weights: Weights,
): Record<Axis, readonly Float64Array[]> {
  const on = (axis: Axis) =>
    peers.map((peer) => answered(axis, partsOf({ ...questions[axis], tastes }, peer), weights));
  return { need: on('need'), capability: on('capability') };
}

function placings(ground: Ground, answers: readonly Float64Array[]): Record<DocumentKind, Placing> {
  const { title, full } = byKind(ground, answers);
  return { title: placingOf(title), full: placingOf(full) };
}

/** The numbers of all peers' records, rising, whole records and titles apart. */
function byKind(
  { peers }: Ground,
  numbers: readonly Float64Array[],
): Record<DocumentKind, Float64Array> {
  const of = (isTitle: 0 | 1) =>
    Float64Array.from(
      numbers.flatMap((own, peer) => [
        ...own.filter((_, record) => peers[peer]?.titleOnly[record] === isTitle),
      ]),
    ).sort();
  return { title: of(1), full: of(0) };
}

function overallPlacing(
  ground: Ground,
  axes: Record<Axis, AxisQuery>,
  peers: Record<Axis, readonly Float64Array[]>,
  weights: Weights,
): Record<DocumentKind, Float64Array> {
  const scored = (axis: Axis, peer: number, record: number): number | null => {
    if (!asksAnything(axes[axis])) return null;
    const isTitle = ground.peers[peer]?.titleOnly[record] === 1;
    return scoreOf(
      peers[axis][peer]?.[record] ?? 0,
      axes[axis].placing[isTitle ? 'title' : 'full'],
    );
  };
  const overall = peers.need.map((own, peer) =>
    own.map(
      (_, record) =>
        overallOf(scored('need', peer, record), scored('capability', peer, record), weights) ?? 0,
    ),
  );
  return byKind(ground, overall);
}

export function asksAnything({ phrases, classes, words }: Question): boolean {
  return phrases.length > 0 || classes.size > 0 || words.length > 0;
}

/** Of more phrases than these none is the company's point. */
const MOST_PHRASES = 60;

/**
 * How much a profile says that patents could answer: the weight of its phrases as far as patents use
 * their words, and half of it only where the lexicon knows none of them.
 */
function gripOf(questions: Record<Axis, OpenQuestion>, { statistics }: Ground): number {
  const phrases = [...questions.need.phrases, ...questions.capability.phrases];
  const weight = phrases.reduce((sum, phrase) => sum + tellingWeight(phrase, statistics), 0);
  const known = questions.need.classes.size + questions.capability.classes.size > 0 ? 1 : 0.5;
  const crowd = Math.min(1, MOST_PHRASES / Math.max(1, phrases.length));
  return gripOfWeight(weight, FULL_GRIP) * known * crowd;
}

/** Among 300 phrases one that a record answers by chance is always found: each counts for less. */
function inProportion(phrases: readonly QueryPhrase[]): QueryPhrase[] {
  const total = phrases.reduce((sum, { weight }) => sum + weight, 0);
  const proportion = Math.sqrt(Math.min(1, FULL_PROFILE / total));
  return phrases.map((phrase) => ({ ...phrase, weight: phrase.weight * proportion }));
}
