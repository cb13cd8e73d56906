// Relevance on graded pairs of companies and patents, where they are at hand beside the checkout,
// beside chance and one-bag BM25. Word overlap is near chance in ordering what a person picked from
// a pool that word overlap made; what to look for here is that the reference listings lose little
// against the records' own statistics, and that nothing unrelated scores high.
//   npx tsx tests/bench/relevance.ts
import { companyQuery } from '../../lib/fit/company-query';
import {
  type CorpusStatistics,
  corpusStatistics,
  inverseFrequency,
} from '../../lib/fit/corpus-statistics';
import { type Ground, ground } from '../../lib/fit/ground';
import { profilePhrases } from '../../lib/fit/profile-phrases';
import { type Scores, scorePatent } from '../../lib/fit/score';
import { scoredDocument, titleDocument } from '../../lib/fit/scored-document';
import { type Company, companySchema } from '../../lib/model/company';
import type { Sighting } from '../../lib/model/open-patent';
import { grams } from '../../lib/text/grams';
import { normalise } from '../../lib/text/normalise';
import { type JudgedData, judgedData } from './judged-data';
import { foundAt, mean, ndcg, recall, upperQuantile } from './measures';

type Scorer = (record: Sighting) => Scores;
type ScorerOf = (company: Company) => Scorer;

const AXES = ['overall', 'need', 'capability'] as const;
/** A page of a list, as the ground sees one. */
const PAGE = 100;

const data = judgedData();
if (data) report(data);

function report({ records, companies, grades, matches }: JudgedData): void {
  const titles = records.map(({ id, title }): Sighting => ({ id, ...(title && { title }) }));
  console.log(
    `${records.length} records, ${companies.length} companies, ${matches.length} matches`,
  );
  console.log(
    '\nnDCG@10 over the judged, recall of grade ≥ 2 over all; TPR of grade ≥ 2 at 1 % of',
  );
  console.log('the unjudged; the overall score that 1 %, 5 %, 50 % of all pairs lie above');
  console.log(
    row(['', 'text', 'overall', 'need', 'cap.', 'r@20', 'r@50', 'TPR', '1 %', '5 %', '50 %']),
  );
  for (const [text, docs] of [
    ['whole', records],
    ['title', titles],
  ] as const) {
    const own = ownGround(docs);
    const page = ground(docs.slice(0, PAGE));
    const print = (name: string, of: ScorerOf) =>
      console.log(row([name, text, ...measured(of, docs, companies, grades)]));
    print('chance', (company) => byChance(company.id));
    print('BM25, one bag', (company) => oneBag(company, own.statistics));
    print('fit, reference', fitOn(ground([])));
    print('fit, reference + page', fitOn(page));
    print('fit, all records', fitOn(own));
  }
  console.log('\nKnown item: the title of a record as a need, its other texts to be found');
  knownItems(records);
  console.log('\nReal matches: place of the licensed technology among all of them');
  realMatches(matches);
}

function fitOn(base: Ground): ScorerOf {
  return (company) => {
    const query = companyQuery(company, base);
    return (record) => scorePatent(query, record);
  };
}

function measured(
  scorerOf: ScorerOf,
  docs: readonly Sighting[],
  companies: readonly Company[],
  grades: JudgedData['grades'],
): string[] {
  const gains = { overall: [] as number[], need: [] as number[], capability: [] as number[] };
  const recalls: Record<20 | 50, number[]> = { 20: [], 50: [] };
  const right: number[] = [];
  const wrong: number[] = [];
  for (const company of companies) {
    const own = grades.get(company.id) ?? new Map();
    const scorer = scorerOf(company);
    const scored = docs.map((doc) => ({ id: doc.id, grade: own.get(doc.id), scores: scorer(doc) }));
    const order = (axis: keyof Scores) =>
      [...scored].sort((a, b) => (b.scores[axis] ?? 0) - (a.scores[axis] ?? 0));
    for (const axis of AXES) {
      const judged = order(axis).flatMap(({ grade }) => (grade ? [grade[axis]] : []));
      if (judged.some((grade) => grade >= (axis === 'overall' ? 2 : 1))) {
        gains[axis].push(ndcg(judged, 10));
      }
    }
    for (const { grade, scores } of scored) {
      if (!grade) wrong.push(scores.overall ?? 0);
      else if (grade.overall >= 2) right.push(scores.overall ?? 0);
    }
    const wanted = new Set(scored.filter(({ grade }) => grade?.overall >= 2).map(({ id }) => id));
    if (wanted.size === 0) continue;
    const ids = order('overall').map(({ id }) => id);
    for (const depth of [20, 50] as const) recalls[depth].push(recall(ids, wanted, depth));
  }
  return [
    ...AXES.map((axis) => mean(gains[axis]).toFixed(3)),
    ...[recalls[20], recalls[50]].map((one) => mean(one).toFixed(2)),
    foundAt(0.01, right, wrong).toFixed(2),
    ...[0.01, 0.05, 0.5].map((share) => upperQuantile(share, wrong).toFixed(0)),
  ];
}

/** Every so manieth record is sought among all the others sought. */
function knownItems(records: readonly Sighting[]): void {
  const sought = records.filter((record, index) => index % 31 === 5 && record.title);
  const bodies = sought.map(({ title, ...body }): Sighting => body);
  const base = ground(records.slice(0, PAGE));
  const right: number[] = [];
  const wrong: number[] = [];
  const places = sought.map(({ id, title = '' }) => {
    const scorer = fitOn(base)(wanting(title));
    const scores = bodies.map((body) => ({ id: body.id, score: scorer(body).need ?? 0 }));
    const own = scores.find((one) => one.id === id)?.score ?? 0;
    right.push(own);
    wrong.push(...scores.filter((one) => one.id !== id).map(({ score }) => score));
    return 1 + scores.filter(({ score }) => score > own).length;
  });
  const reciprocal = mean(places.map((place) => (place <= 10 ? 1 / place : 0)));
  console.log(`MRR@10 ${reciprocal.toFixed(3)} among ${sought.length}`);
  console.log(`found at 0.2 % false: ${foundAt(0.002, right, wrong).toFixed(3)}`);
  const edges = (scores: readonly number[]) =>
    [0.01, 0.2, 0.5, 0.8].map((share) => upperQuantile(share, scores).toFixed(0)).join(' / ');
  console.log(`1 / 20 / 50 / 80 % lie above: right ${edges(right)}, wrong ${edges(wrong)}`);
}

function realMatches(matches: JudgedData['matches']): void {
  const base = ground([]);
  const places = matches.map(({ company, technology }) => {
    const scorer = fitOn(base)(company);
    const own = scorer(technology).overall ?? 0;
    const above = matches.filter((one) => (scorer(one.technology).overall ?? 0) > own).length;
    return above + 1;
  });
  console.log(`${places.sort((a, b) => a - b).join(' ')} of ${matches.length}`);
  console.log(
    `mean ${mean(places).toFixed(1)}, by chance ${((matches.length + 1) / 2).toFixed(1)}`,
  );
}

/** The ground that a catalogue of these very records would give. */
function ownGround(docs: readonly Sighting[]): Ground {
  const documents = docs.map((doc) => scoredDocument(doc));
  return {
    statistics: corpusStatistics(documents),
    peers: {
      full: documents.filter(({ kind }) => kind === 'full'),
      title: docs.map((doc) => titleDocument(doc)),
    },
    provisional: false,
  };
}

/** BM25 over one bag of all the profile's grams: what the phrase-by-phrase score is better than. */
function oneBag(company: Company, statistics: CorpusStatistics): Scorer {
  const phrases = profilePhrases(company).map(({ phrase }) => phrase);
  const asked = new Set(phrases.flatMap((one) => grams(normalise(one)).map(({ gram }) => gram)));
  const worths = new Map([...asked].map((gram) => [gram, inverseFrequency(statistics, gram)]));
  return (record) => {
    const { counts } = scoredDocument(record);
    let score = 0;
    for (const [gram, count] of counts.capability) {
      score += ((worths.get(gram) ?? 0) * count * 2.2) / (count + 1.2);
    }
    return { overall: score, need: score, capability: score };
  };
}

function byChance(seed: string): Scorer {
  return ({ id }) => {
    let value = 2166136261;
    for (const letter of seed + id) value = Math.imul(value ^ letter.charCodeAt(0), 16777619);
    value = Math.imul(value ^ (value >>> 15), 2246822507);
    const score = ((value ^ (value >>> 13)) >>> 0) / 2 ** 32;
    return { overall: score, need: score, capability: score };
  };
}

function wanting(need: string): Company {
  const at = '2026-01-01T00:00:00Z';
  return companySchema.parse({ id: 'c', name: 'c', needs: [need], createdAt: at, updatedAt: at });
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(23) + cells.map((cell) => cell.padStart(8)).join('');
}
