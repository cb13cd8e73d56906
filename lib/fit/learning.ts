import type { Sighting } from '../model/open-patent';
import { classified } from './classified';
import { steady } from './steady';
import { titleTerms } from './title-terms';

/** A record the coordinator has judged: 1 for 有望, between for 参考, 0 for ノイズ. */
export interface Judged {
  readonly patent: Sighting;
  readonly liking: number;
}

/** What the verdicts say of a class or a word: above 0 the coordinator likes it, below not. */
export interface Taste {
  readonly kind: 'class' | 'group' | 'word';
  /** An IPC subclass (B65D), a class of the IPC (B65) or a word. */
  readonly name: string;
  readonly change: number;
  /** In how many of the judged records it stands. */
  readonly records: number;
}

/** The prior's strength: how little one verdict moves. */
const PRIOR = 1;
/** What a class, its group and a word of the title weigh against each other before any verdict. */
const SIZES = { class: 1, group: 0.6, word: 1 } as const;
/** So many verdicts are half believed: three may be an accident, twenty are a taste. */
const HALF_BELIEVED = 5;
/** Likings nearer together than this do not tell records apart. */
const CONTRAST = 0.3;
const STEPS = 300;
/** Less than this is not shown and not used. */
const LEAST = 0.02;

/**
 * What the verdicts of one company have in common, strongest first: a logistic regression of liking
 * on the classes and title words of the judged records, with a Gaussian prior around "no opinion"
 * (a convex problem with one solution; no randomness). `before` is what the fit answered of each
 * judged record without any verdict, so that only what it did not know is learned. Few verdicts
 * move little: with all records liked, or all disliked, hardly anything.
 */
export function tastesOf(judged: readonly Judged[], before: readonly number[]): Taste[] {
  if (judged.length === 0) return [];
  const records = judged.map(({ patent }) => featuresOf(patent));
  const names = [...new Set(records.flatMap((one) => [...one.keys()]))].sort();
  const rows = records.map((one) => names.map((name) => one.get(name) ?? 0));
  const likings = judged.map(({ liking }) => liking);
  const contrast = Math.max(...likings) - Math.min(...likings);
  // Of records that are all liked the fit's own order teaches nothing: the lowest is no less liked.
  const offsets = contrast < CONTRAST ? before.map(() => 0) : standardised(before);
  const changes = regress(rows, likings, offsets);
  const belief = judged.length / (judged.length + HALF_BELIEVED);
  return names
    .map((name, at): Taste => {
      const [kind = 'word', ...rest] = name.split(':');
      return {
        kind: kind as Taste['kind'],
        name: rest.join(':'),
        change: belief * (changes[at] ?? 0) * SIZES[kind as Taste['kind']],
        records: rows.filter((row) => (row[at] ?? 0) > 0).length,
      };
    })
    .filter(({ change }) => Math.abs(change) >= LEAST)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.name < b.name ? -1 : 1));
}

function featuresOf(patent: Sighting): Map<string, number> {
  const found = new Map<string, number>();
  const most = (name: string, value: number) =>
    found.set(name, Math.max(found.get(name) ?? 0, value));
  for (const { code, share } of classified(patent).classes) {
    most(`class:${code}`, SIZES.class * share);
    most(`group:${code.slice(0, 3)}`, SIZES.group * share);
  }
  for (const term of titleTerms(patent.title ?? '')) most(`word:${term}`, SIZES.word);
  return found;
}

/** Weights of a logistic regression with a free intercept and a fixed offset, by gradient descent. */
function regress(
  rows: readonly (readonly number[])[],
  likings: readonly number[],
  offsets: readonly number[],
): number[] {
  const weights = new Array<number>(rows[0]?.length ?? 0).fill(0);
  let intercept = 0;
  // The gradient's steepness is at most ¼ of the squared lengths of the rows, plus the prior.
  const steepest = rows.reduce((sum, row) => sum + 1 + row.reduce((s, x) => s + x * x, 0), 0) / 4;
  const step = 1 / (steepest + PRIOR);
  for (let round = 0; round < STEPS; round++) {
    const slopes = weights.map((weight) => PRIOR * weight);
    let interceptSlope = 0;
    rows.forEach((row, record) => {
      const at = row.reduce(
        (sum, x, feature) => sum + x * (weights[feature] ?? 0),
        intercept + (offsets[record] ?? 0),
      );
      const error = 1 / (1 + steady(Math.exp(-at))) - (likings[record] ?? 0);
      interceptSlope += error;
      row.forEach((x, feature) => {
        if (x !== 0) slopes[feature] = (slopes[feature] ?? 0) + error * x;
      });
    });
    weights.forEach((weight, feature) => {
      weights[feature] = weight - step * (slopes[feature] ?? 0);
    });
    intercept -= step * interceptSlope;
  }
  return weights;
}

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const deviation = Math.sqrt(
    values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / values.length,
  );
  return values.map((one) => (deviation > 0 ? (one - mean) / deviation : 0));
}
