import type { PatentId } from '../../model/open-patent';
import {
  numbersBuilder,
  type PatentNumbers,
  numberOf as placeOf,
} from '../../model/patent-numbers';
import { FACETS, type Facet } from '../../model/ranking';
import { type FacetRows, type FacetRowsBuilder, facetRowsBuilder } from './facet-rows';
import { facetValues, type ListedRecord } from './facet-values';
import { type JoinedTexts, joinedTexts, textAt } from './joined-texts';
import { numberKey } from './number-key';
import { recordDay } from './record-day';

/**
 * What lists show of the records of a catalogue and narrow them by, in columns. Plain data: it can
 * be stored and sent as it is. Record `i` is the i-th that was added, as in `PatentIndex` and
 * `ScoreTable`.
 */
export interface Cards {
  readonly size: number;
  readonly ids: JoinedTexts;
  readonly numbers: PatentNumbers;
  readonly titles: JoinedTexts;
  /** All numbers under which a record may be looked for, as `numberKey` writes them, parted by spaces. */
  readonly numberKeys: JoinedTexts;
  /** yyyymmdd, 0 where not known: see `recordDay`. */
  readonly days: Uint32Array;
  /** When an import brought or last changed it, in seconds since 1970; 0 where it came with the first. */
  readonly changedSeconds: Uint32Array;
  readonly facets: Readonly<Record<Facet, FacetRows>>;
}

export interface CardsBuilder {
  readonly add: (record: ListedRecord) => void;
  readonly finish: () => Cards;
}

/** Builds the cards record by record, for catalogues that are read in batches. Ids must differ. */
export function cardsBuilder(): CardsBuilder {
  const ids: string[] = [];
  const numbers = numbersBuilder();
  const titles: string[] = [];
  const keys: string[] = [];
  const days: number[] = [];
  const changes: number[] = [];
  const facets = forEachFacet(() => facetRowsBuilder());
  return {
    add: (record) => {
      numbers.claim(record.id, ids.length);
      ids.push(record.id);
      titles.push(record.title ?? '');
      keys.push(numberKeysOf(record));
      days.push(recordDay(record));
      changes.push(changedSecond(record));
      const values = facetValues(record);
      for (const facet of FACETS) facets[facet].add(values[facet]);
    },
    finish: () => ({
      size: ids.length,
      ids: joinedTexts(ids),
      numbers: numbers.finish(),
      titles: joinedTexts(titles),
      numberKeys: joinedTexts(keys),
      days: Uint32Array.from(days),
      changedSeconds: Uint32Array.from(changes),
      facets: finished(facets),
    }),
  };
}

/** The cards of records that are all at hand. */
export function cardsOf(records: Iterable<ListedRecord>): Cards {
  const builder = cardsBuilder();
  for (const record of records) builder.add(record);
  return builder.finish();
}

/** The id of a record of the cards. */
export function idAt({ ids }: Cards, record: number): PatentId {
  return textAt(ids, record) as PatentId;
}

/** Which record has the id, or undefined where the cards do not hold it. */
export function numberOf(cards: Cards, id: PatentId): number | undefined {
  const record = placeOf(cards.numbers, id);
  // Two hashes tell ids apart but for one case in 2⁶⁴: the id itself is at hand.
  return record !== undefined && idAt(cards, record) === id ? record : undefined;
}

function changedSecond({ enteredAt, changedAt }: ListedRecord): number {
  const latest = changedAt ?? enteredAt;
  return latest === undefined ? 0 : Math.floor(Date.parse(latest) / 1000);
}

function numberKeysOf(record: ListedRecord): string {
  const { id, applicationNumber, publicationNumber, registrationNumber } = record;
  const own = id.slice(id.indexOf(':') + 1);
  return [own, applicationNumber, publicationNumber, registrationNumber]
    .flatMap((number) => (number ? numberKey(number) : []))
    .join(' ');
}

function forEachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

function finished(builders: Record<Facet, FacetRowsBuilder>): Record<Facet, FacetRows> {
  return forEachFacet((facet) => builders[facet].finish());
}
