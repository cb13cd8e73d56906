import type { Axis } from '../model/fit';
import type { Parts } from './parts';
import { steady } from './steady';
import type { Weights } from './weights';

/**
 * How much each record answers of an axis, 0 and up: exact words and related words, less where the
 * record's classes have nothing to do with the company, and classes; a part of it only where the
 * record is of another scale than the company; then what the verdicts say: liking is added, disliking takes a part away. Rises with every part.
 */
export function answered(
  axis: Axis,
  { exact, related, classes, nearest, tastes, tooLarge }: Parts,
  { exact: a, related: b, classes: c, foreign, verdicts, largeScale }: Weights,
): Float64Array {
  return exact.map((one, record) => {
    const words = a[axis] * one + b[axis] * (related[record] ?? 0);
    const home = foreign + (1 - foreign) * (nearest[record] ?? 0);
    const scale = tooLarge[record] ? largeScale : 1;
    const known = scale * (words * home + c[axis] * (classes[record] ?? 0));
    const taste = verdicts * (tastes[record] ?? 0);
    return taste < 0 ? known * steady(Math.exp(taste)) : known + taste;
  });
}
