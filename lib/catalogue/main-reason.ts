import { fitOf } from '../fit/fit';
import { classesAt, type PatentIndex } from '../fit/patent-index';
import type { Arrival } from '../model/arrival';
import type { OpenPatent } from '../model/open-patent';
import { SEGMENT } from './catalogue-index';
import type { RankedCompanyFile } from './ranked-companies';

/** The phrase of a company's profile that counts most for a record of the catalogue. */
export function mainReason(
  { query }: Pick<RankedCompanyFile, 'query'>,
  segments: readonly PatentIndex[],
  number: number,
  patent: OpenPatent,
): Arrival['reason'] {
  const segment = segments[Math.floor(number / SEGMENT)];
  if (!segment) return undefined;
  const own = number % SEGMENT;
  const { evidence } = fitOf(query, patent, 'catalogue', false, {
    patent,
    classes: classesAt(segment, own),
    predicted: segment.classes.predicted[own] === 1,
  });
  const points = new Map<string, { readonly axis: 'need' | 'capability'; points: number }>();
  for (const { phrase, axis, share } of evidence) {
    points.set(phrase, { axis, points: (points.get(phrase)?.points ?? 0) + share });
  }
  const [best] = [...points].sort((a, b) => b[1].points - a[1].points);
  return best && best[1].points > 0 && best[0] !== ''
    ? { phrase: best[0], axis: best[1].axis }
    : undefined;
}
