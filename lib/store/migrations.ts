import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step between two versions of the database. Typed without the present schema on purpose: a
 * step written today must still run when the schemas have moved on.
 */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/**
 * The steps in order: the first makes version 1 of an empty database, the next would make version 2
 * of a version 1. A step that has been released is never edited. A schema that gains a field needs
 * a new version even where no record changes, or an older build would open the data and drop the
 * field as it writes.
 */
export const MIGRATIONS: readonly Migration[] = [
  createFirstStores,
  noteRelatedFields,
  createCatalogueStores,
  createInterviewStores,
  noteHandOverFields,
];

function createFirstStores(database: IDBPDatabase<unknown>): void {
  database.createObjectStore('companies', { keyPath: 'id' });
  const candidates = database.createObjectStore('candidates', { keyPath: 'id' });
  candidates.createIndex('companyId', 'companyId');
  candidates.createIndex('patentId', 'patentId');
  database.createObjectStore('patents', { keyPath: 'id' });
  database.createObjectStore('settings');
}

/** Companies have related classes and words, fits a confidence, records a legal status from here on. */
function noteRelatedFields(): void {}

function createCatalogueStores(database: IDBPDatabase<unknown>): void {
  database.createObjectStore('catalogue');
  // Keys are [generation, number of the first record] and [generation, name].
  database.createObjectStore('blocks');
  database.createObjectStore('pieces');
  database.createObjectStore('arrivals', { keyPath: 'id' }).createIndex('companyId', 'companyId');
  database.createObjectStore('searches', { keyPath: 'id' });
}

/** Interviews, and deletions that travel; companies and candidates gain who edited what from here on. */
function createInterviewStores(database: IDBPDatabase<unknown>): void {
  const interviews = database.createObjectStore('interviews', { keyPath: 'id' });
  interviews.createIndex('companyId', 'companyId');
  database.createObjectStore('deletions', { keyPath: 'id' });
  database.createObjectStore('backup');
}

/**
 * Candidates have ideas, settings templates, interviews what was passed over, companies their
 * combinations of process and material from here on.
 */
function noteHandOverFields(): void {}
