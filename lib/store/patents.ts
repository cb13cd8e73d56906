import { mergeSighting } from '../model/merge-sighting';
import type { Depth, OpenPatent, PatentId, Sighting } from '../model/open-patent';
import { sameValue } from '../model/same-value';
import type { OsekkaiDatabase } from './database';
import { checkToWrite, examine, examineAll } from './stored-record';
import { inTransaction, type Transaction } from './transaction';

export interface DeepSighting {
  readonly sighting: Sighting;
  readonly depth: Depth;
}

/** The known records among `ids`. One that cannot be read is missing, as one never seen. */
export async function getPatents(
  database: OsekkaiDatabase,
  ids: readonly PatentId[],
): Promise<Map<PatentId, OpenPatent>> {
  const found = await inTransaction(database, ['patents'], 'readonly', (transaction) => {
    const store = transaction.objectStore('patents');
    return Promise.all([...new Set(ids)].map((id) => store.get(id)));
  });
  const { records } = examineAll(
    'patents',
    found.filter((raw) => raw !== undefined),
  );
  return new Map(records.map((patent) => [patent.id, patent]));
}

/** Every record that was seen on a page or came with a bundle, and that can be read. */
export async function allPatents(database: OsekkaiDatabase): Promise<OpenPatent[]> {
  const values = await inTransaction(database, ['patents'], 'readonly', (transaction) =>
    transaction.objectStore('patents').getAll(),
  );
  return examineAll('patents', values).records;
}

/** The records last seen, newest first, at most `most` of them. */
export async function latestPatents(
  database: OsekkaiDatabase,
  most: number,
): Promise<OpenPatent[]> {
  const values = await inTransaction(database, ['patents'], 'readonly', (transaction) =>
    transaction.objectStore('patents').getAll(),
  );
  const { records } = examineAll('patents', values);
  return records
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : a.seenAt > b.seenAt ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/**
 * Joins what a page showed with what is known, in one transaction, and gives back the records as
 * they are known now. Left out are records without a title that were never seen before, and damaged
 * ones, which are not written over. A record that shows nothing new is written once a day at most,
 * to keep when it was last seen; one of the catalogue (`inCatalogue`) that shows nothing new not at all.
 * `at` is an ISO time in UTC.
 */
export function recordSightings(
  database: OsekkaiDatabase,
  sightings: readonly DeepSighting[],
  at: string,
  inCatalogue: ReadonlyMap<PatentId, OpenPatent> = new Map(),
): Promise<Map<PatentId, OpenPatent>> {
  return inTransaction(database, ['patents'], 'readwrite', async (transaction) => {
    const merged = await Promise.all(
      [...looksById(sightings)].map(([id, looks]) =>
        recordLooks(transaction, id, looks, at, inCatalogue.get(id)),
      ),
    );
    return new Map(merged.flatMap((patent) => (patent ? [[patent.id, patent] as const] : [])));
  });
}

function looksById(sightings: readonly DeepSighting[]): Map<PatentId, DeepSighting[]> {
  const looks = new Map<PatentId, DeepSighting[]>();
  for (const look of sightings) {
    const { id } = look.sighting;
    looks.set(id, [...(looks.get(id) ?? []), look]);
  }
  return looks;
}

async function recordLooks(
  transaction: Transaction<'patents', 'readwrite'>,
  id: PatentId,
  looks: readonly DeepSighting[],
  at: string,
  inCatalogue: OpenPatent | undefined,
): Promise<OpenPatent | undefined> {
  const store = transaction.objectStore('patents');
  const raw: unknown = await store.get(id);
  const { record: seen, damaged } =
    raw === undefined ? { damaged: undefined } : examine('patents', raw);
  if (damaged) return undefined;
  const known = seen ?? inCatalogue;
  const merged = looks.reduce<OpenPatent | undefined>(
    (patent, { sighting, depth }) => mergeSighting(patent, sighting, depth, at),
    known,
  );
  if (!merged) return undefined;
  if (seen ? !bringsNews(seen, merged) : known && tellsTheSame(known, merged)) return merged;
  await store.put(checkToWrite('patents', merged));
  return merged;
}

/** What the catalogue knows need not be kept a second time. */
function tellsTheSame(known: OpenPatent, merged: OpenPatent): boolean {
  return sameValue({ ...known, seenAt: merged.seenAt, firstSeenAt: merged.firstSeenAt }, merged);
}

function bringsNews(known: OpenPatent, merged: OpenPatent): boolean {
  const day = ({ seenAt }: OpenPatent) => seenAt.slice(0, 10);
  return day(known) !== day(merged) || !sameValue({ ...known, seenAt: merged.seenAt }, merged);
}
