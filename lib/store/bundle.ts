import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from '../model/bundle';
import type { BundleFile } from '../model/bundle-file';
import type { Candidate } from '../model/candidate';
import type { Company } from '../model/company';
import { companyFromLine } from '../model/company-line';
import { joinPatents } from '../model/merge-sighting';
import type { OpenPatent } from '../model/open-patent';
import { sameValue } from '../model/same-value';
import type { Settings } from '../model/settings';
import { type OsekkaiDatabase, SETTINGS_KEY } from './database';
import { settingsIn } from './settings';
import { checkFound, checkToWrite, examine, examineAll, type RecordOf } from './stored-record';
import { inTransaction, type Transaction } from './transaction';

const ALL_STORES = ['companies', 'candidates', 'patents', 'settings'] as const;
type RecordStore = 'companies' | 'candidates' | 'patents';
type AnyTransaction = Transaction<RecordStore | 'settings'>;

/** How a record of the file stands to the one kept here: `new` and `newer` are taken in. */
export type Standing = 'new' | 'newer' | 'older' | 'same';

export interface ComparedRecord {
  readonly id: string;
  /** The company's name; the record's title; for a candidate both. */
  readonly name: string;
  readonly standing: Standing;
}

/**
 * What applying a file does. The settings of a file are `taken` whole where no company is kept here
 * yet, else only the active companies are `joined`; `same` changes nothing, `none` are in the file.
 */
export interface BundleComparison {
  readonly companies: readonly ComparedRecord[];
  readonly candidates: readonly ComparedRecord[];
  readonly patents: readonly ComparedRecord[];
  readonly settings: 'none' | 'same' | 'joined' | 'taken';
}

interface Decision<Store extends RecordStore> {
  readonly standing: Standing;
  readonly name: string;
  readonly record: RecordOf<Store>;
}

interface Plan {
  readonly companies: readonly Decision<'companies'>[];
  readonly candidates: readonly Decision<'candidates'>[];
  readonly patents: readonly Decision<'patents'>[];
  readonly settings: {
    readonly effect: BundleComparison['settings'];
    readonly record: Settings | undefined;
  };
}

/**
 * Everything, or the chosen companies with their candidates and those candidates' records, as one
 * snapshot. `at` is an ISO time in UTC. A damaged record cannot stand in a bundle and is left out:
 * `damagedRecords` tells which those are, so that the user can be told beside it.
 */
export function collectBundle(
  database: OsekkaiDatabase,
  at: string,
  { companyIds }: { readonly companyIds?: readonly string[] } = {},
): Promise<Bundle> {
  return inTransaction(database, ALL_STORES, 'readonly', async (transaction) => {
    const everything = await readEverything(transaction);
    const head = { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, exportedAt: at } as const;
    return companyIds
      ? { ...head, ...chosen(everything, companyIds) }
      : { ...head, ...everything, ...(await settingsToPack(transaction)) };
  });
}

/** What `applyBundle` would do with this file now. Throws StoredRecordDamaged. */
export function compareBundle(
  database: OsekkaiDatabase,
  file: BundleFile,
): Promise<BundleComparison> {
  return inTransaction(database, ALL_STORES, 'readonly', async (transaction) =>
    comparison(await planOf(transaction, file)),
  );
}

/**
 * Takes a file in, whole or not at all, and says what it did. A newer company or candidate replaces
 * the one kept here; an open patent is joined field by field; older and same ones are left alone.
 * Throws StoredRecordDamaged (a record to compare with cannot be read), StorageFull.
 */
export function applyBundle(
  database: OsekkaiDatabase,
  file: BundleFile,
): Promise<BundleComparison> {
  return inTransaction(database, ALL_STORES, 'readwrite', async (transaction) => {
    const plan = await planOf(transaction, file);
    for (const { record } of plan.companies.filter(isTaken)) {
      await transaction.objectStore('companies').put(checkToWrite('companies', record));
    }
    for (const { record } of plan.candidates.filter(isTaken)) {
      await transaction.objectStore('candidates').put(checkToWrite('candidates', record));
    }
    for (const { record } of plan.patents.filter(isTaken)) {
      await transaction.objectStore('patents').put(checkToWrite('patents', record));
    }
    const { record: settings } = plan.settings;
    if (settings) {
      const checked = checkToWrite('settings', settings);
      await transaction.objectStore('settings').put(checked, SETTINGS_KEY);
    }
    return comparison(plan);
  });
}

async function readEverything(transaction: AnyTransaction) {
  const [companies, candidates, patents] = await Promise.all([
    transaction.objectStore('companies').getAll(),
    transaction.objectStore('candidates').getAll(),
    transaction.objectStore('patents').getAll(),
  ]);
  return {
    companies: examineAll('companies', companies).records,
    candidates: examineAll('candidates', candidates).records,
    patents: examineAll('patents', patents).records,
  };
}

type Everything = Awaited<ReturnType<typeof readEverything>>;

function chosen(everything: Everything, companyIds: readonly string[]): Everything {
  const candidates = everything.candidates.filter(({ companyId }) =>
    companyIds.includes(companyId),
  );
  const patentIds = new Set(candidates.map(({ patentId }) => patentId));
  return {
    companies: everything.companies.filter(({ id }) => companyIds.includes(id)),
    candidates,
    patents: everything.patents.filter(({ id }) => patentIds.has(id)),
  };
}

/** The settings to pack, as they are in force; nothing where they cannot be read. */
async function settingsToPack(transaction: AnyTransaction): Promise<{ settings?: Settings }> {
  const raw: unknown = await transaction.objectStore('settings').get(SETTINGS_KEY);
  const { record } = examine('settings', raw ?? {});
  return record ? { settings: record } : {};
}

async function planOf(transaction: AnyTransaction, file: BundleFile): Promise<Plan> {
  return file.kind === 'bundle'
    ? planBundle(transaction, file.bundle)
    : planLines(transaction, file);
}

async function planLines(
  transaction: AnyTransaction,
  { lines, readAt }: Extract<BundleFile, { kind: 'companyLines' }>,
): Promise<Plan> {
  const companies = await Promise.all(
    lines.map(async (line): Promise<Decision<'companies'>> => {
      const known = await find(transaction, 'companies', line.id);
      const record = companyFromLine(line, known, readAt);
      const standing = !known ? 'new' : record === known ? 'same' : 'newer';
      return { standing, name: record.name, record };
    }),
  );
  return {
    companies,
    candidates: [],
    patents: [],
    settings: { effect: 'none', record: undefined },
  };
}

async function planBundle(transaction: AnyTransaction, bundle: Bundle): Promise<Plan> {
  const names = new Map(bundle.companies.map(({ id, name }) => [id, name]));
  const [companies, candidates, patents, settings] = await Promise.all([
    Promise.all(bundle.companies.map((company) => decideCompany(transaction, company))),
    Promise.all(bundle.candidates.map((one) => decideCandidate(transaction, one, names))),
    Promise.all(bundle.patents.map((patent) => decidePatent(transaction, patent))),
    decideSettings(transaction, bundle.settings),
  ]);
  return { companies, candidates, patents, settings };
}

async function decideCompany(
  transaction: AnyTransaction,
  record: Company,
): Promise<Decision<'companies'>> {
  const known = await find(transaction, 'companies', record.id);
  return { standing: standingOf(record, known), name: record.name, record };
}

async function decideCandidate(
  transaction: AnyTransaction,
  record: Candidate,
  names: ReadonlyMap<string, string>,
): Promise<Decision<'candidates'>> {
  const known = await find(transaction, 'candidates', record.id);
  const name = `${names.get(record.companyId) ?? record.companyId} / ${record.patent.title}`;
  return { standing: standingOf(record, known), name, record };
}

async function decidePatent(
  transaction: AnyTransaction,
  theirs: OpenPatent,
): Promise<Decision<'patents'>> {
  const known = await find(transaction, 'patents', theirs.id);
  if (!known) return { standing: 'new', name: theirs.title, record: theirs };
  const record = joinPatents(known, theirs);
  const standing = sameValue(theirs, known) ? 'same' : sameValue(record, known) ? 'older' : 'newer';
  return { standing, name: record.title, record };
}

async function decideSettings(
  transaction: AnyTransaction,
  theirs: Settings | undefined,
): Promise<Plan['settings']> {
  if (!theirs) return { effect: 'none', record: undefined };
  const mine = await settingsIn(transaction);
  const activeCompanyIds = [...new Set([...mine.activeCompanyIds, ...theirs.activeCompanyIds])];
  const empty = (await transaction.objectStore('companies').count()) === 0;
  const record = { ...(empty ? theirs : mine), activeCompanyIds };
  if (sameValue(record, mine)) return { effect: 'same', record: undefined };
  return { effect: empty ? 'taken' : 'joined', record };
}

/** The record kept here, if any. Throws StoredRecordDamaged. */
async function find<Store extends RecordStore>(
  transaction: AnyTransaction,
  store: Store,
  id: string,
): Promise<RecordOf<Store> | undefined> {
  const records = transaction.objectStore(store as RecordStore);
  return checkFound(store, await records.get(id as OpenPatent['id']));
}

/** An edit is dated. Two different edits of one moment cannot be told apart: the own one stays. */
function standingOf(theirs: Company | Candidate, mine: Company | Candidate | undefined): Standing {
  if (!mine) return 'new';
  if (sameValue(theirs, mine)) return 'same';
  return Date.parse(theirs.updatedAt) > Date.parse(mine.updatedAt) ? 'newer' : 'older';
}

function isTaken({ standing }: { readonly standing: Standing }): boolean {
  return standing === 'new' || standing === 'newer';
}

function comparison({ companies, candidates, patents, settings }: Plan): BundleComparison {
  return {
    companies: companies.map(compared),
    candidates: candidates.map(compared),
    patents: patents.map(compared),
    settings: settings.effect,
  };
}

function compared({ standing, name, record }: Decision<RecordStore>): ComparedRecord {
  return { id: record.id, name, standing };
}
