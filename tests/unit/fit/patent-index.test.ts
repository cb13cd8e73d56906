import { expect, test } from 'vitest';
import { classified } from '../../../lib/fit/classified';
import { companyQuery } from '../../../lib/fit/company-query';
import { withNeighbourClasses } from '../../../lib/fit/neighbour-classes';
import { type PatentIndex, patentIndex } from '../../../lib/fit/patent-index';
import { scoredTexts } from '../../../lib/fit/patent-text';
import { scorePatent, scoresAt, scoresOf } from '../../../lib/fit/score';
import { fromStored, toStored } from '../../../lib/fit/stored-index';
import { grams } from '../../../lib/text/grams';
import { normalise } from '../../../lib/text/normalise';
import { COMPANIES, GROUND, patent, RECORDS, ROWS } from './made-up';

const ALL = [...RECORDS, ...ROWS];
const INDEX = patentIndex(ALL.map((one) => classified(one)));

test('an index holds for each gram the records that hold it, and how much', () => {
  ALL.forEach((record, at) => {
    const alone = patentIndex([classified(record)]);
    const own = [...alone.grams.keys()].filter((gram) => holds(alone, gram, 0));
    expect([...INDEX.grams.keys()].filter((gram) => holds(INDEX, gram, at)).sort()).toEqual(
      own.sort(),
    );
    for (const gram of own) {
      expect(impactIn(INDEX, gram, at)).toEqual(impactIn(alone, gram, 0));
    }
  });
  expect(INDEX.offsets.at(-1)).toBe(INDEX.records.length);
});

test('a record’s grams are those of its texts', () => {
  for (const record of ALL) {
    const wanted = scoredTexts(record).flatMap(({ text }) =>
      grams(normalise(text)).map(({ gram }) => gram),
    );
    const alone = patentIndex([classified(record)]);
    expect([...alone.grams.keys()].sort()).toEqual([...new Set(wanted)].sort());
  }
});

function placeIn({ grams: numbers, offsets, records }: PatentIndex, gram: string, record: number) {
  const number = numbers.get(gram) ?? -1;
  const start = offsets[number] ?? 0;
  const place = records.subarray(start, offsets[number + 1]).indexOf(record);
  return place < 0 ? -1 : start + place;
}

function holds(index: PatentIndex, gram: string, record: number): boolean {
  return placeIn(index, gram, record) >= 0;
}

function impactIn(index: PatentIndex, gram: string, record: number) {
  const place = placeIn(index, gram, record);
  return [index.need[place], index.capability[place]];
}

test('a record scores the same among others and alone', () => {
  for (const company of Object.values(COMPANIES)) {
    const query = companyQuery(company, GROUND);
    const together = scoresOf(query, INDEX, ALL);
    ALL.forEach((record, at) => {
      expect(scoresAt(together, at)).toEqual(scorePatent(query, record));
    });
  }
});

test('what was stored comes back, and another tokeniser’s is not used', () => {
  const stored = structuredClone(toStored(INDEX));
  const back = fromStored(stored);
  expect(back).toEqual(INDEX);
  expect(fromStored({ ...stored, tokeniser: -1 })).toBeUndefined();
  expect(fromStored(toStored(patentIndex([])))?.size).toBe(0);
});

test('a record without classes gets those of the records most like it, marked as guessed', () => {
  const like = (number: number, ipc?: string[]) =>
    patent({
      id: `plidb:N${number}`,
      title: `揺動式ゑびす篩${number}`,
      outline: '揺動。',
      ...(ipc && { ipc }),
    });
  const records = [like(1, ['B07B1/28']), like(2, ['B07B1/28']), like(3), ...RECORDS];
  const own = records.map((one) => classified(one));
  const { classes } = withNeighbourClasses(patentIndex(own), own);
  const at = Array.from(
    classes.numbers.subarray(classes.offsets[2], classes.offsets[3]),
    (number, place) => ({
      code: classes.codes[number],
      guessed: classes.guessed[(classes.offsets[2] ?? 0) + place],
    }),
  );
  expect(at).toContainEqual({ code: 'B07B', guessed: 1 });
  expect(classes.predicted[2]).toBe(1);
});
