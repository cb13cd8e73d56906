import type { CatalogueImport, LayoutName } from '../../model/catalogue';
import { joinPatents, mergeSighting } from '../../model/merge-sighting';
import type { OpenPatent, PatentId, Sighting } from '../../model/open-patent';
import { changedFields, withHistory } from '../../model/patent-history';
import { numbersBuilder, type PatentNumbers } from '../../model/patent-numbers';
import { sameValue } from '../../model/same-value';
import type { CatalogueBatch } from '../reading/catalogue-batch';
import type { CatalogueLine } from '../reading/catalogue-line';
import type { SeenRecord } from './keeper';
import { newestDay } from './newest-day';
import type { RecordSink } from './record-sink';

/** What is known before the files are read. */
export interface KnownRecords {
  readonly numberOf: (id: PatentId) => number | undefined;
  readonly numbered: (numbers: readonly number[]) => Promise<Map<number, OpenPatent>>;
  readonly blocks: () => AsyncIterable<readonly OpenPatent[]>;
  /** Records seen on pages that know more than the catalogue. */
  readonly seen: ReadonlyMap<PatentId, OpenPatent>;
}

/** What the files did to one record. `number` is its number in the new generation. */
export interface RecordChange {
  readonly number: number;
  readonly kind: 'new' | 'changed' | 'withdrawn';
  /** Keys of the fields that changed. */
  readonly fields: readonly string[];
}

export type FileCensus = Omit<CatalogueImport, 'at' | 'withdrawn'>;

/** What taking the files in does, or did. */
export interface Census {
  readonly files: readonly FileCensus[];
  readonly withdrawn: number;
  /** Records of the catalogue afterwards. */
  readonly size: number;
}

export interface Taken extends Census {
  readonly numbers: PatentNumbers;
  readonly changes: readonly RecordChange[];
  readonly joined: readonly SeenRecord[];
}

export interface TakeInOptions {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /**
   * `missing`: INPIT's CSV is the whole database, and what is no longer in it was withdrawn. `none`: it
   * is a part of it.
   */
  readonly withdraw: 'missing' | 'none';
  /** Called after every stretch of the files. */
  readonly onBatch?: (batch: CatalogueBatch) => void;
}

/**
 * Reads files into a new generation of the catalogue: their records in their order, each joined with
 * what was known of it, then the known records that no file holds. Nothing known is erased.
 */
export async function takeIn(
  batches: AsyncIterable<CatalogueBatch>,
  known: KnownRecords,
  sink: RecordSink,
  { at, withdraw, onBatch }: TakeInOptions,
): Promise<Taken> {
  const numbers = numbersBuilder();
  const files = new Map<string, Mutable<FileCensus>>();
  const changes: RecordChange[] = [];
  const joined: SeenRecord[] = [];
  const again: {
    readonly number: number;
    readonly sighting: Sighting;
    readonly layout: LayoutName;
  }[] = [];
  let size = 0;

  const keep = async (record: OpenPatent): Promise<void> => {
    const seen = known.seen.get(record.id);
    if (seen) joined.push({ id: seen.id, seenAt: seen.seenAt });
    size += 1;
    await sink.add(record);
  };

  for await (const batch of batches) {
    const census = censusOf(files, batch);
    const old = await oldRecords(batch.lines, known);
    for (const { record: sighting, unknown } of batch.lines) {
      const claimed = numbers.claim(sighting.id, size);
      if (claimed !== undefined) {
        again.push({ number: claimed, sighting, layout: batch.layout });
        census.repeated += 1;
        continue;
      }
      const look = {
        sighting: unknown ? { ...sighting, more: unknown } : sighting,
        layout: batch.layout,
      };
      const { record, kind, fields } = looked(look, old.get(sighting.id), known.seen, at);
      if (!record) {
        census.unreadable += 1;
        continue;
      }
      if (kind) changes.push({ number: size, kind, fields });
      census[kind === 'new' ? 'added' : kind === 'changed' ? 'changed' : 'same'] += 1;
      census.newestOn = newestDay(census.newestOn, record);
      await keep(record);
    }
    census.records += batch.lines.length;
    census.unreadable += batch.unreadable.length;
    onBatch?.(batch);
  }

  const whole = withdraw === 'missing' && [...files.values()].some(isWholeDatabase);
  let withdrawn = 0;
  for await (const records of known.blocks()) {
    for (const old of records) {
      if (numbers.claim(old.id, size) !== undefined) continue;
      const isGone = whole && old.id.startsWith('plidb:') && old.withdrawnAt === undefined;
      if (isGone) {
        changes.push({ number: size, kind: 'withdrawn', fields: [] });
        withdrawn += 1;
      }
      const base = joinedWith(old, known.seen.get(old.id));
      await keep(isGone ? { ...base, withdrawnAt: at } : base);
    }
  }
  await sink.finish();
  for (const { number, sighting, layout } of again) {
    await sink.change(number, (record) => joinedAgain(record, sighting, layout, at));
  }
  return {
    files: [...files.values()],
    withdrawn,
    size,
    numbers: numbers.finish(),
    changes,
    joined,
  };
}

/** Whether the files tell anything the catalogue did not know. */
export function bringsNews({ files, withdrawn }: Census): boolean {
  return withdrawn > 0 || files.some(({ added, changed }) => added + changed > 0);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function censusOf(
  files: Map<string, Mutable<FileCensus>>,
  batch: CatalogueBatch,
): Mutable<FileCensus> {
  const known = files.get(batch.file);
  if (known) return known;
  const fresh = {
    layout: batch.layout,
    fileName: batch.file,
    newestOn: null,
    records: 0,
    added: 0,
    changed: 0,
    same: 0,
    repeated: 0,
    unreadable: 0,
  };
  files.set(batch.file, fresh);
  return fresh;
}

/** J-PlatPat's export holds what somebody searched for; INPIT's CSV is the database. */
function isWholeDatabase({ layout, records }: FileCensus): boolean {
  return layout === 'plidb-bulk' && records > 0;
}

async function oldRecords(
  lines: readonly CatalogueLine[],
  known: KnownRecords,
): Promise<Map<PatentId, OpenPatent>> {
  const numbers = lines.flatMap(({ record }) => known.numberOf(record.id) ?? []);
  const found = await known.numbered(numbers);
  return new Map([...found.values()].map((record) => [record.id, record]));
}

interface Looked {
  readonly record: OpenPatent | undefined;
  readonly kind?: 'new' | 'changed';
  readonly fields: readonly string[];
}

/** A record after one more look at it. No record: nothing is known of it and the line has no title. */
function looked(
  { sighting, layout }: { readonly sighting: Sighting; readonly layout: LayoutName },
  old: OpenPatent | undefined,
  seen: KnownRecords['seen'],
  at: string,
): Looked {
  const onPage = seen.get(sighting.id);
  const base = old ? joinedWith(old, onPage) : onPage;
  if (base && old && old.withdrawnAt === undefined && tellsNothingNew(base, sighting)) {
    return { record: base, fields: [] };
  }
  const merged = mergeSighting(base, sighting, 'record', at);
  if (!merged) return { record: undefined, fields: [] };
  if (!old || old.withdrawnAt !== undefined) {
    const { withdrawnAt: _, ...back } = merged;
    return { record: { ...back, enteredAt: at }, kind: 'new', fields: [] };
  }
  const fields = changedFields(base ?? old, merged);
  if (fields.length === 0) return { record: base, fields };
  const record = { ...withHistory(base ?? old, merged, layout, at), changedAt: at };
  return { record, kind: 'changed', fields };
}

function joinedWith(old: OpenPatent, seen: OpenPatent | undefined): OpenPatent {
  return seen ? joinPatents(old, seen) : old;
}

function tellsNothingNew(known: OpenPatent, sighting: Sighting): boolean {
  return (
    known.depth === 'record' &&
    (Object.keys(sighting) as (keyof Sighting)[]).every((key) =>
      sameValue(known[key], sighting[key]),
    )
  );
}

/** A line that repeats a number adds what the first did not say, and changes nothing of what it said. */
function joinedAgain(
  record: OpenPatent,
  sighting: Sighting,
  layout: LayoutName,
  at: string,
): OpenPatent | undefined {
  const filled = mergeSighting(record, { ...sighting, ...sightingOf(record) }, 'record', at);
  const fields = changedFields(record, filled);
  return fields.length > 0 ? withHistory(record, filled, layout, at) : undefined;
}

function sightingOf({
  depth: _depth,
  firstSeenAt: _first,
  seenAt: _seen,
  enteredAt: _entered,
  changedAt: _changed,
  withdrawnAt: _withdrawn,
  history: _history,
  ...sighting
}: OpenPatent): Sighting {
  return sighting;
}
