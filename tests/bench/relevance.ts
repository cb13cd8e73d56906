// Relevance on graded pairs of companies and patents, where they are at hand beside the checkout.
//   npm run bench:relevance        writes docs/relevance.md
import { writeFileSync } from 'node:fs';
import { companyQuery, type QueryOptions } from '../../lib/fit/company-query';
import { corpusStatistics, inverseFrequency } from '../../lib/fit/corpus-statistics';
import type { Ground } from '../../lib/fit/ground';
import { LIKING } from '../../lib/fit/judged';
import { ENTRIES, SUBCLASSES } from '../../lib/fit/lexicon/lexicon';
import type { PatentIndex } from '../../lib/fit/patent-index';
import { scoredTexts } from '../../lib/fit/patent-text';
import { profilePhrases } from '../../lib/fit/profile-phrases';
import { type ScoreTable, scoresOf } from '../../lib/fit/score';
import { WEIGHTS, type Weights } from '../../lib/fit/weights';
import type { Company } from '../../lib/model/company';
import type { PatentId, Sighting } from '../../lib/model/open-patent';
import { grams } from '../../lib/text/grams';
import { normalise } from '../../lib/text/normalise';
import { type JudgedData, judgedData } from './judged-data';
import { AXES, type Measure, type Measured, meanOf, measuredFor } from './measured';
import { mean, ndcg } from './measures';
import { bestWeights, measureAll, randomFrom, settings, TRIED } from './weight-search';
import { oneSegment } from './whole-index';

const OUT = 'docs/relevance.md';
const MEASURES = ['overall', 'need', 'capability', 'recall20', 'recall50'] as const;
const WITHHELD = 0.4;
const DRAWS = 2000;
const REPEATS = 5;
const NONE = { need: 0, capability: 0 };

function report(data: JudgedData): string {
  const { index, ground } = oneSegment(data.records);
  const withheld = withoutClasses(data);
  const { index: withheldIndex, ground: withheldGround } = oneSegment(withheld.records);
  const fitWith = (options: QueryOptions) => (company: Company) =>
    scoresOf(companyQuery(company, ground, options), index, data.records);
  const all = (of: (company: Company) => ScoreTable) =>
    data.companies.map((company) => measuredFor(company, of(company), data));
  const table: readonly (readonly [string, readonly Measured[]])[] = [
    ['random', all((company) => byChance(company, data.records))],
    ['BM25, character pairs, one bag', all(bm25(data.records, pairTokens))],
    ['BM25, words, one bag', all(bm25(data.records, wordTokens))],
    ['**the fit, weights of the other companies**', leftOut(data, index, ground)],
    ['the fit as it ships (weights in sample)', all(fitWith({}))],
    ['— without exact words', all(fitWith({ weights: without('exact') }))],
    ['— without related words', all(fitWith({ weights: without('related') }))],
    ['— without classes', all(fitWith({ weights: { ...without('classes'), foreign: 1 } }))],
    ['— without the lexicon', all(fitWith({ lexicon: false }))],
    [
      `— classes withheld from ${100 * WITHHELD} % of records`,
      data.companies.map((company) =>
        measuredFor(
          company,
          scoresOf(companyQuery(company, withheldGround), withheldIndex, withheld.records),
          data,
        ),
      ),
    ],
  ];
  return document(data, table, learningCurve(data, index, ground));
}

/** Every company measured with weights that were fitted on the others alone. */
function leftOut(data: JudgedData, index: PatentIndex, ground: Ground): Measured[] {
  const tried = settings(TRIED);
  const table = tried.map((weights) => measureAll(data, index, ground, weights));
  const places = [...data.companies.keys()];
  return data.companies.map((company, own) => {
    const weights = bestWeights(
      tried,
      table,
      places.filter((place) => place !== own),
    );
    const query = companyQuery(company, ground, { weights });
    return measuredFor(company, scoresOf(query, index, data.records), data);
  });
}

function without(part: 'exact' | 'related' | 'classes'): Weights {
  return { ...WEIGHTS, [part]: NONE };
}

function withoutClasses(data: JudgedData): JudgedData {
  const random = randomFrom(4);
  const records = data.records.map((record): Sighting => {
    if (random() >= WITHHELD) return record;
    const { ipc: _, ...rest } = record;
    return rest;
  });
  return { ...data, records };
}

/** nDCG@10 over the judged records that were not shown, after so many verdicts drawn by chance. */
function learningCurve(data: JudgedData, index: PatentIndex, ground: Ground): string[] {
  const places = new Map(data.records.map(({ id }, at) => [id, at]));
  return [0, 3, 5, 10, 20].map((count) => {
    const before: number[] = [];
    const after: number[] = [];
    for (const company of data.companies) {
      const grades = data.grades.get(company.id) ?? new Map();
      const plain = scoresOf(companyQuery(company, ground), index, data.records).overall;
      for (let repeat = 0; repeat < REPEATS; repeat++) {
        const ids = shuffled(
          [...grades.keys()].filter((id) => places.has(id)),
          randomFrom(100 * count + repeat),
        );
        const rest = ids.slice(count);
        if (!rest.some((id) => grades.get(id).overall >= 2)) continue;
        const judged = ids.slice(0, count).flatMap((id) => {
          const patent = data.records[places.get(id) ?? -1];
          return patent ? [{ patent, liking: likingOf(grades.get(id).overall) }] : [];
        });
        const learned = scoresOf(companyQuery(company, ground, { judged }), index, data.records);
        const worth = (scores: Float64Array) => ndcg(gradesInOrder(rest, scores), 10);
        before.push(worth(plain));
        after.push(worth(learned.overall));
      }
      function gradesInOrder(rest: readonly PatentId[], scores: Float64Array): number[] {
        const at = (id: PatentId) => scores[places.get(id) ?? -1] ?? 0;
        return [...rest].sort((a, b) => at(b) - at(a)).map((id) => grades.get(id).overall);
      }
    }
    return `| ${count} | ${mean(before).toFixed(3)} | ${mean(after).toFixed(3)} |`;
  });
}

function likingOf(grade: number): number {
  if (grade >= 2) return LIKING.promising;
  return grade === 1 ? LIKING.reference : LIKING.noise;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

type Tokens = (text: string) => readonly string[];

const pairTokens: Tokens = (text) => grams(normalise(text)).map(({ gram }) => gram);
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const wordTokens: Tokens = (text) =>
  [...segmenter.segment(normalise(text).text)].flatMap(({ segment, isWordLike }) =>
    isWordLike && segment.length > 1 ? [segment] : [],
  );

/** BM25 over one bag of all the profile's tokens. */
function bm25(records: readonly Sighting[], tokens: Tokens): (company: Company) => ScoreTable {
  const documents = records.map((record) => {
    const counts = new Map<string, number>();
    for (const { text } of scoredTexts(record)) {
      for (const token of tokens(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
    }
    return counts;
  });
  const frequency = new Map<string, number>();
  for (const counts of documents) {
    for (const token of counts.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  }
  const statistics = {
    ...corpusStatistics([]),
    worth: records.length,
    frequency: (token: string) => frequency.get(token) ?? 0,
  };
  const lengths = documents.map((counts) => [...counts.values()].reduce((a, b) => a + b, 0));
  const meanLength = mean(lengths);
  return (company) => {
    const asked = new Set(profilePhrases(company).flatMap(({ phrase }) => tokens(phrase)));
    const worths = [...asked].map((token) => [token, inverseFrequency(statistics, token)] as const);
    return sameOnAllAxes(
      documents.map((counts, at) => {
        const room = 1.2 * (0.25 + (0.75 * (lengths[at] ?? 0)) / meanLength);
        return worths.reduce((sum, [token, worth]) => {
          const count = counts.get(token) ?? 0;
          return sum + (worth * count * 2.2) / (count + room);
        }, 0);
      }),
    );
  };
}

function byChance(company: Company, records: readonly Sighting[]): ScoreTable {
  const random = randomFrom([...company.id].reduce((sum, one) => sum * 31 + one.charCodeAt(0), 7));
  return sameOnAllAxes(records.map(random));
}

function sameOnAllAxes(scores: readonly number[]): ScoreTable {
  const overall = Float64Array.from(scores);
  return { overall, need: overall, capability: overall };
}

/** 95 % interval of a mean over companies, by drawing companies with replacement. */
function interval(values: readonly number[]): string {
  const random = randomFrom(9);
  const means = Array.from({ length: DRAWS }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (share: number) => (means[Math.floor(share * DRAWS)] ?? 0).toFixed(2);
  return `${at(0.025)}–${at(0.975)}`;
}

function row([name, measured]: readonly [string, readonly Measured[]]): string {
  const cells = MEASURES.map((measure: Measure) => meanOf(measured, measure).toFixed(3));
  const overall = measured.flatMap((one) => one.overall ?? []);
  return `| ${name} | ${cells[0]} (${interval(overall)}) | ${cells.slice(1).join(' | ')} |`;
}

function document(
  { records, companies }: JudgedData,
  table: readonly (readonly [string, readonly Measured[]])[],
  curve: readonly string[],
): string {
  const entries = ENTRIES.reduce((sum, [, own]) => sum + own.length, 0);
  return `# How well the fit orders patents

Written by \`npm run bench:relevance\`. ${companies.length} real small companies, ${records.length.toLocaleString('en')} real patents
with summaries, graded by need, capability and overall. The data is not part of this repository.

- **nDCG@10**: each company's graded patents alone, in the order of the score; gains 2^grade − 1; the
  mean over companies, with the 95 % interval of drawing companies with replacement.
- **recall@20, @50**: how many of the patents graded 2 or 3 stand among the first 20 or 50 of all.

| ${['order', ...AXES.map((axis) => `nDCG@10 ${axis}`), 'recall@20', 'recall@50'].join(' | ')} |
|---|---|---|---|---|---|
${table.map(row).join('\n')}

“Weights of the other companies”: for every company the weights were chosen without it, from ${TRIED}
settings drawn around a prior; the mean of the best twelve (\`tests/bench/weight-search.ts\`). The weights
that ship are those of all companies together (\`npm run weights\`, \`lib/fit/weights.json\`).

## The learning curve

So many verdicts, drawn by chance from the graded pairs, are learned; the rest is ordered. Both columns
are on the same rest, which gets smaller and so easier: compare along a line, not down a column.

| verdicts | nDCG@10 without learning | with learning |
|---|---|---|
${curve.join('\n')}

## How the lexicon was made

${entries.toLocaleString('en')} entries and ${SUBCLASSES.length} IPC subclasses, written by hand from knowledge of the trades and of the
classification: for what a company says, the subclasses where things it could make or use are found, and
the words patents write there. No graded pair was looked at while writing. The profiles of the companies
above were read to see which everyday phrases nothing covered yet, and phrases that only one of them
would use were taken out again; so the numbers for these companies may still be a little better than for
companies nobody has read. \`npm run lexicon:coverage\` prints what a list of companies says that the
lexicon does not know, and subclasses that few entries reach.

## What to make of it

Words that profile and patent share are hardly better than chance in ordering what an expert would look
at: most of it shares few words. What helps is knowing which classes and words of patents belong to a
company's words. Where records name no class, those their words and their neighbours suggest stand in.
The grades were given by language models acting as the coordinator; a shared taste of theirs is in all
of these numbers.
`;
}

const data = judgedData();
if (data) writeFileSync(OUT, report(data));
