import type { PatentIndex } from './patent-index';

/**
 * An index of at most `most` of another's records, spread evenly over it, in their order; the index
 * itself where it holds no more than that. Grams keep their numbers.
 */
export function indexSample(index: PatentIndex, most: number): PatentIndex {
  if (index.size <= most) return index;
  const chosen = Uint32Array.from({ length: most }, (_, at) =>
    Math.floor((at * index.size) / most),
  );
  return {
    size: most,
    grams: index.grams,
    ...chosenPostings(index, chosen),
    titleOnly: Uint8Array.from(chosen, (record) => index.titleOnly[record] ?? 0),
    hasText: Uint8Array.from(chosen, (record) => index.hasText[record] ?? 0),
    classes: chosenClasses(index.classes, chosen),
  };
}

const LEFT_OUT = 0xffffffff;

function chosenPostings(
  { size, offsets, records, need, capability }: PatentIndex,
  chosen: Uint32Array,
): Pick<PatentIndex, 'offsets' | 'records' | 'need' | 'capability'> {
  const places = new Uint32Array(size).fill(LEFT_OUT);
  chosen.forEach((record, place) => {
    places[record] = place;
  });
  const kept = { records: [] as number[], need: [] as number[], capability: [] as number[] };
  const starts = new Uint32Array(offsets.length);
  for (let gram = 0; gram + 1 < offsets.length; gram++) {
    for (let at = offsets[gram] as number; at < (offsets[gram + 1] as number); at++) {
      const place = places[records[at] as number] as number;
      if (place === LEFT_OUT) continue;
      kept.records.push(place);
      kept.need.push(need[at] as number);
      kept.capability.push(capability[at] as number);
    }
    starts[gram + 1] = kept.records.length;
  }
  return {
    offsets: starts,
    records: Uint16Array.from(kept.records),
    need: Uint8Array.from(kept.need),
    capability: Uint8Array.from(kept.capability),
  };
}

function chosenClasses(
  { codes, offsets, numbers, shares, guessed, predicted }: PatentIndex['classes'],
  chosen: Uint32Array,
): PatentIndex['classes'] {
  const starts = [0];
  const places: number[] = [];
  for (const record of chosen) {
    const end = offsets[record + 1] ?? 0;
    for (let at = offsets[record] ?? 0; at < end; at++) places.push(at);
    starts.push(places.length);
  }
  return {
    codes,
    offsets: Uint32Array.from(starts),
    numbers: Uint16Array.from(places, (at) => numbers[at] ?? 0),
    shares: Float32Array.from(places, (at) => shares[at] ?? 0),
    guessed: Uint8Array.from(places, (at) => guessed[at] ?? 0),
    predicted: Uint8Array.from(chosen, (record) => predicted[record] ?? 0),
  };
}
