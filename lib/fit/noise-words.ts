import type { Place } from '../model/fit';
import { normalise } from '../text/normalise';
import type { CutText } from './cut-text';

/** 避けたい語: a word of the profile that counts against a record, and as it is compared. */
export interface NoiseWord {
  readonly word: string;
  readonly normal: string;
}

/** A word to avoid that stands in a record, and where. */
export interface FoundNoise extends NoiseWord {
  readonly places: readonly Place[];
}

const LATIN = /[a-z0-9]/;

export function noiseWord(word: string): NoiseWord {
  return { word, normal: normalise(word).text.trim() };
}

/** The words to avoid that stand anywhere in a record's scored texts. */
export function noiseIn(words: readonly NoiseWord[], texts: readonly CutText[]): FoundNoise[] {
  return words
    .filter(({ normal }) => texts.some((text) => text.normal.text.includes(normal)))
    .map((one) => ({ ...one, places: texts.flatMap((text) => placesOf(one.normal, text)) }))
    .filter(({ places }) => places.length > 0);
}

function placesOf(wanted: string, { field, index, normal }: CutText): Place[] {
  const places: Place[] = [];
  const { text, starts, ends } = normal;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const last = at + wanted.length - 1;
    const [start, end] = [starts[at], ends[last]];
    if (start === undefined || end === undefined) continue;
    if (joins(text[at - 1], text[at]) || joins(text[last], text[last + 1])) continue;
    places.push({ field, start, end, ...(index !== undefined && { index }) });
  }
  return places;
}

/** 「IC」 does not stand in "device": two Latin letters side by side are inside one word. */
function joins(a: string | undefined, b: string | undefined): boolean {
  return LATIN.test(a ?? '') && LATIN.test(b ?? '');
}
