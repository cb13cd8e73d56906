// The search for the fit's weights: settings drawn around a prior, measured on all companies once.

import { companyQuery } from '../../lib/fit/company-query';
import type { Ground } from '../../lib/fit/ground';
import type { PatentIndex } from '../../lib/fit/patent-index';
import { scoresOf } from '../../lib/fit/score';
import type { Weights } from '../../lib/fit/weights';
import type { JudgedData } from './judged-data';
import { type Measured, measuredFor } from './measured';
import { mean } from './measures';

/** What was thought right before anything was measured; the search only moves around it. */
export const PRIOR: Weights = {
  exact: { need: 1, capability: 1 },
  related: { need: 0.5, capability: 0.5 },
  classes: { need: 1, capability: 1 },
  kinds: {
    process: 1,
    equipment: 0.6,
    material: 0.6,
    form: 0.4,
    product: 1,
    service: 0.8,
    industry: 0.5,
    customer: 0.5,
    function: 1,
    subclass: 0.7,
  },
  broader: 0.3,
  spread: 0.5,
  rarity: 0.8,
  foreign: 0.7,
  largeScale: 0.6,
  verdicts: 1,
  needShare: 0.5,
};

/** How far a weight is moved: a factor of up to e^±0.7. */
const REACH = 0.7;
/** Settings whose mean makes the weights: one alone would be luck. */
const AVERAGED = 12;

/** Settings tried, in the search and in what `bench:relevance` chooses for each company without it. */
export const TRIED = 400;

/** Settings around the prior, the prior first. The same seed gives the same settings. */
export function settings(count: number, seed = 1): Weights[] {
  const random = randomFrom(seed);
  const moved = (value: number, most = Number.POSITIVE_INFINITY) =>
    Math.min(most, value * Math.exp(REACH * (2 * random() - 1)));
  const both = (value: Weights['exact']) => ({
    need: moved(value.need),
    capability: moved(value.capability),
  });
  const drawn = Array.from(
    { length: count - 1 },
    (): Weights => ({
      exact: both(PRIOR.exact),
      related: both(PRIOR.related),
      classes: both(PRIOR.classes),
      kinds: Object.fromEntries(
        Object.entries(PRIOR.kinds).map(([kind, value]) => [kind, moved(value)]),
      ) as Weights['kinds'],
      broader: moved(PRIOR.broader, 1),
      spread: moved(PRIOR.spread, 1),
      rarity: moved(PRIOR.rarity, 1),
      foreign: moved(PRIOR.foreign, 1),
      largeScale: moved(PRIOR.largeScale, 1),
      verdicts: PRIOR.verdicts,
      needShare: Math.min(0.7, moved(PRIOR.needShare)),
    }),
  );
  return [PRIOR, ...drawn];
}

/** Every company measured with one setting. */
export function measureAll(
  data: JudgedData,
  index: PatentIndex,
  ground: Ground,
  weights: Weights,
): Measured[] {
  return data.companies.map((company) => {
    const query = companyQuery(company, ground, { weights });
    return measuredFor(company, scoresOf(query, index, data.records), data);
  });
}

/** One number for a company: what the order is judged by. */
export function worthOf({ overall, need, capability, recall50 }: Measured): number | undefined {
  if (overall === undefined) return undefined;
  return overall + 0.3 * ((need ?? 0) + (capability ?? 0)) + 0.6 * (recall50 ?? 0);
}

/** The mean of the best settings, by their worth for the companies at `places`. */
export function bestWeights(
  tried: readonly Weights[],
  table: readonly (readonly Measured[])[],
  places: readonly number[],
): Weights {
  const ranked = tried
    .map((weights, row) => ({
      weights,
      worth: mean(places.flatMap((place) => worthOf(table[row]?.[place] ?? {}) ?? [])),
    }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, AVERAGED)
    .map(({ weights }) => weights);
  return meanWeights(ranked);
}

function meanWeights(all: readonly Weights[]): Weights {
  const meanAt = (path: (weights: Weights) => number) =>
    Math.round(100 * mean(all.map((one) => path(one)))) / 100;
  const both = (part: 'exact' | 'related' | 'classes') => ({
    need: meanAt((one) => one[part].need),
    capability: meanAt((one) => one[part].capability),
  });
  return {
    exact: both('exact'),
    related: both('related'),
    classes: both('classes'),
    kinds: Object.fromEntries(
      Object.keys(PRIOR.kinds).map((kind) => [
        kind,
        meanAt(({ kinds }) => kinds[kind as keyof Weights['kinds']]),
      ]),
    ) as Weights['kinds'],
    broader: meanAt(({ broader }) => broader),
    spread: meanAt(({ spread }) => spread),
    rarity: meanAt(({ rarity }) => rarity),
    foreign: meanAt(({ foreign }) => foreign),
    largeScale: meanAt(({ largeScale }) => largeScale),
    verdicts: meanAt(({ verdicts }) => verdicts),
    needShare: meanAt(({ needShare }) => needShare),
  };
}

export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
