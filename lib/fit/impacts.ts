import type { Axis } from '../model/fit';
import type { Sighting } from '../model/open-patent';
import { forEachGram } from '../text/grams';
import { normalText } from '../text/normalise';
import type { GramNumbers } from './gram-numbers';
import { FIELD_WEIGHTS, isTitleOnly, scoredTexts } from './patent-text';

/** Records known by title alone are another instrument than whole ones: never compared together. */
export type DocumentKind = 'title' | 'full';

/**
 * How much of each of its grams a record holds, for each axis: BM25's saturation in steps of 1/255.
 * Good until the next record is counted; the first `count` places of each array are the record's.
 */
export interface Impacts {
  readonly count: number;
  readonly grams: Uint32Array;
  readonly need: Uint8Array;
  readonly capability: Uint8Array;
}

export const WHOLE_IMPACT = 255;

/** BM25's usual constants: how fast a repeated word stops counting, how much length matters. */
const K1 = 1.2;
const B = 0.5;
/**
 * Mean sums of weighted grams, by kind and axis, of records of an open-patent database. Fixed, so
 * that what a record holds does not depend on which others are at hand.
 */
const MEAN_LENGTHS = {
  title: { need: 22, capability: 22 },
  full: { need: 230, capability: 300 },
} as const satisfies Record<DocumentKind, Record<Axis, number>>;

export function kindOf(patent: Sighting): DocumentKind {
  return isTitleOnly(patent) ? 'title' : 'full';
}

/**
 * Counts the grams of records, one record after the other, with the numbers of `numbers`. Every gram
 * counts for both axes. `asKind` title leaves all but the title out.
 */
export function impactCounter(
  numbers: GramNumbers,
): (patent: Sighting, asKind?: DocumentKind) => Impacts {
  // One cell a gram, used again for every record: a map a record costs most of the time of a build.
  let sums = { need: new Float64Array(FIRST_CELLS), capability: new Float64Array(FIRST_CELLS) };
  let found = emptyImpacts(FIRST_CELLS);

  return (patent, asKind) => {
    const kind = asKind ?? kindOf(patent);
    const lengths = { need: 0, capability: 0 };
    let count = 0;
    for (const { field, text } of scoredTexts(patent)) {
      if (asKind === 'title' && field !== 'title') continue;
      const share = FIELD_WEIGHTS[field];
      const normal = normalText(text);
      forEachGram(normal, (at, length, weight) => {
        const gram = numbers.numberOf(normal, at, length);
        if (gram >= sums.need.length) sums = larger(sums);
        const need = weight * share.need;
        const capability = weight * share.capability;
        if (sums.need[gram] === 0) {
          if (count === found.grams.length) found = withRoom(found);
          found.grams[count++] = gram;
        }
        (sums.need[gram] as number) += need;
        (sums.capability[gram] as number) += capability;
        lengths.need += need;
        lengths.capability += capability;
      });
    }
    const need = roomOf(lengths.need / MEAN_LENGTHS[kind].need);
    const capability = roomOf(lengths.capability / MEAN_LENGTHS[kind].capability);
    for (let at = 0; at < count; at++) {
      const gram = found.grams[at] as number;
      found.need[at] = saturation(sums.need[gram] as number, need);
      found.capability[at] = saturation(sums.capability[gram] as number, capability);
      sums.need[gram] = 0;
      sums.capability[gram] = 0;
    }
    return { ...found, count };
  };
}

const FIRST_CELLS = 4096;

function emptyImpacts(length: number): Omit<Impacts, 'count'> {
  return {
    grams: new Uint32Array(length),
    need: new Uint8Array(length),
    capability: new Uint8Array(length),
  };
}

function withRoom({ grams, need, capability }: Omit<Impacts, 'count'>): Omit<Impacts, 'count'> {
  const roomier = emptyImpacts(grams.length * 2);
  roomier.grams.set(grams);
  roomier.need.set(need);
  roomier.capability.set(capability);
  return roomier;
}

function larger<T extends Record<'need' | 'capability', Float64Array>>({ need, capability }: T) {
  const copy = (from: Float64Array) => {
    const to = new Float64Array(from.length * 2);
    to.set(from);
    return to;
  };
  return { need: copy(need), capability: copy(capability) };
}

/** BM25's length term of a record that is so many mean lengths long. */
function roomOf(length: number): number {
  return K1 * (1 - B + B * length);
}

/**
 * BM25's share of a gram's worth, at most 1: saying one gram again does not answer another. Whole
 * steps, so that an index can hold it in a byte and a single record gets the very same numbers.
 */
function saturation(count: number, room: number): number {
  return Math.round(WHOLE_IMPACT * Math.min(1, (count * (K1 + 1)) / (count + room)));
}
