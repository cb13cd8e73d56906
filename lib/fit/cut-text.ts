import type { Sighting } from '../model/open-patent';
import { type Gram, grams } from '../text/grams';
import { type NormalisedText, normalise } from '../text/normalise';
import { type ScoredText, scoredTexts } from './patent-text';

/** A scored text of a record, normalised and cut, with the way back to the text as written. */
export interface CutText extends ScoredText {
  readonly normal: NormalisedText;
  readonly grams: readonly Gram[];
}

export function cutTexts(patent: Sighting): CutText[] {
  return scoredTexts(patent).map((one) => {
    const normal = normalise(one.text);
    return { ...one, normal, grams: grams(normal) };
  });
}
