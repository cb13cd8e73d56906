import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from '../model/bundle';
import type { BundleFile } from '../model/bundle-file';
import { companyFromLine } from '../model/company-line';
import { type ConflictChoice, decideConflicts } from '../model/decide-conflicts';
import { edited } from '../model/edited';
import type { ExportTemplate } from '../model/export-template';
import { type MergePlan, mergeBundles } from '../model/merge-bundles';
import type { RecordSet, WholeSet } from '../model/merge-sets';
import { sameValue } from '../model/same-value';
import type { Settings } from '../model/settings';
import { type OsekkaiDatabase, SETTINGS_KEY } from './database';
import { settingsIn } from './settings';
import { checkToWrite, examine, examineAll, StoredRecordDamaged } from './stored-record';
import { inTransaction, type Transaction } from './transaction';

const RECORD_STORES = ['companies', 'candidates', 'interviews', 'deletions', 'patents'] as const;
const ALL_STORES = [...RECORD_STORES, 'settings'] as const;
type RecordStore = (typeof RECORD_STORES)[number];
type AnyTransaction = Transaction<(typeof ALL_STORES)[number]>;

/**
 * What applying a file does. The settings of a file are `taken` whole where no company is kept here
 * yet, else only the active companies are `joined`; `same` changes nothing, `none` are in the file.
 */
export type BundleComparison = Omit<MergePlan, 'merged'> & {
  readonly settings: 'none' | 'same' | 'joined' | 'taken';
};

/** Who takes a file in and when (ISO 8601 in UTC), and how conflicts are decided (`conflictKey`). */
export interface Taking {
  readonly at: string;
  readonly by: string;
  readonly choices?: ReadonlyMap<string, ConflictChoice>;
}

interface Plan {
  readonly mine: WholeSet;
  readonly merge: MergePlan;
  readonly settings: {
    readonly effect: BundleComparison['settings'];
    readonly record: Settings | undefined;
  };
}

/**
 * Everything, or the chosen companies with all that belongs to them, as one snapshot. `at` is an ISO
 * time in UTC. A damaged record cannot stand in a bundle and is left out: `damagedRecords` tells
 * which those are, so that the user can be told beside it.
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
 * Takes a file in, whole or not at all, and says what it did: records are merged field by field, the
 * later edit standing unless chosen otherwise; deletions travel. Throws StoredRecordDamaged (a record
 * of the file cannot be compared with the one here), StorageFull.
 */
export function applyBundle(
  database: OsekkaiDatabase,
  file: BundleFile,
  { at, by, choices = new Map() }: Taking,
): Promise<BundleComparison> {
  return inTransaction(database, ALL_STORES, 'readwrite', async (transaction) => {
    const plan = await planOf(transaction, file);
    const after = decideConflicts(plan.merge, choices, at, by);
    for (const store of RECORD_STORES) await write(transaction, store, plan.mine, after);
    const { record: settings } = plan.settings;
    if (settings) {
      const checked = checkToWrite('settings', settings);
      await transaction.objectStore('settings').put(checked, SETTINGS_KEY);
    }
    return comparison(plan);
  });
}

/** Writes what is new or other than before, and takes away what is there no longer. */
async function write(
  transaction: AnyTransaction,
  store: RecordStore,
  mine: WholeSet,
  after: WholeSet,
): Promise<void> {
  // One store at a time: their records differ in type, the calls do not.
  const records = transaction.objectStore(store as 'companies');
  const before = new Map(mine[store].map((one) => [one.id as string, one]));
  for (const record of after[store]) {
    const known = before.get(record.id);
    before.delete(record.id);
    if (known && sameValue(known, record)) continue;
    await records.put?.(checkToWrite(store, record) as never);
  }
  for (const id of before.keys()) await records.delete?.(id);
}

async function readEverything(transaction: AnyTransaction) {
  const values = await Promise.all(
    RECORD_STORES.map((store) => transaction.objectStore(store as 'companies').getAll()),
  );
  const [companies = [], candidates = [], interviews = [], deletions = [], patents = []] = values;
  return {
    companies: examineAll('companies', companies).records,
    candidates: examineAll('candidates', candidates).records,
    interviews: examineAll('interviews', interviews).records,
    deletions: examineAll('deletions', deletions).records,
    patents: examineAll('patents', patents).records,
  };
}

type Everything = Awaited<ReturnType<typeof readEverything>>;

function chosen(everything: Everything, companyIds: readonly string[]): Everything {
  const isChosen = ({ companyId }: { readonly companyId: string }) =>
    companyIds.includes(companyId);
  const candidates = everything.candidates.filter(isChosen);
  const patentIds = new Set(candidates.map(({ patentId }) => patentId));
  const belongs = (id: string) =>
    companyIds.some((one) => id === `companies/${one}` || id.startsWith(`candidates/${one}/`));
  return {
    companies: everything.companies.filter(({ id }) => companyIds.includes(id)),
    candidates,
    interviews: everything.interviews.filter(isChosen),
    deletions: everything.deletions.filter(({ id }) => belongs(id)),
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
  if (file.kind === 'companyLines') {
    const mine = await readCompared(transaction, { ...NOTHING, companies: file.lines });
    return {
      mine,
      merge: mergeBundles(mine, linesOf(mine, file)),
      settings: { effect: 'none', record: undefined },
    };
  }
  const mine = await readCompared(transaction, file.bundle);
  return {
    mine,
    merge: mergeBundles(mine, file.bundle),
    settings: await decideSettings(transaction, file.bundle.settings),
  };
}

const NOTHING: RecordSet = { companies: [], candidates: [], patents: [] };

type Named = {
  readonly [Store in keyof RecordSet]: readonly { readonly id: string }[] | undefined;
};

/**
 * Everything kept here but records of databases that the file does not name. Throws
 * StoredRecordDamaged where one that the file names cannot be read.
 */
async function readCompared(transaction: AnyTransaction, file: Named): Promise<WholeSet> {
  const read = async <Store extends RecordStore>(store: Store, values: readonly unknown[]) => {
    const named = new Set(file[store]?.map(({ id }) => id));
    const { records, damaged } = examineAll(store, values);
    const inTheWay = damaged.find(({ key }) => named.has(String(key)));
    if (inTheWay) throw new StoredRecordDamaged(inTheWay);
    return records;
  };
  const patents = transaction.objectStore('patents');
  const seen = await Promise.all((file.patents ?? []).map(({ id }) => patents.get(id as never)));
  return {
    companies: await read('companies', await transaction.objectStore('companies').getAll()),
    candidates: await read('candidates', await transaction.objectStore('candidates').getAll()),
    interviews: await read('interviews', await transaction.objectStore('interviews').getAll()),
    deletions: await read('deletions', await transaction.objectStore('deletions').getAll()),
    patents: await read(
      'patents',
      seen.filter((one) => one !== undefined),
    ),
  };
}

/** Lines as the records they make: each change of a known company is an edit of the file's moment. */
function linesOf(
  mine: WholeSet,
  { lines, readAt }: Extract<BundleFile, { kind: 'companyLines' }>,
): RecordSet {
  const known = new Map(mine.companies.map((one) => [one.id, one]));
  const companies = lines.map((line) => {
    const own = known.get(line.id);
    const said = companyFromLine(line, own, readAt);
    return own ? edited(own, said, readAt, '') : said;
  });
  return { ...NOTHING, companies };
}

async function decideSettings(
  transaction: AnyTransaction,
  theirs: Settings | undefined,
): Promise<Plan['settings']> {
  if (!theirs) return { effect: 'none', record: undefined };
  const mine = await settingsIn(transaction);
  const activeCompanyIds = [...new Set([...mine.activeCompanyIds, ...theirs.activeCompanyIds])];
  const empty = (await transaction.objectStore('companies').count()) === 0;
  const exportTemplates = joinedTemplates(mine.exportTemplates, theirs.exportTemplates);
  // Whose machine this is does not change with a file.
  const { coordinator } = mine;
  const record = { ...(empty ? theirs : mine), coordinator, activeCompanyIds, exportTemplates };
  if (sameValue(record, mine)) return { effect: 'same', record: undefined };
  return { effect: empty ? 'taken' : 'joined', record };
}

/** By name; one's own stays as it is. */
function joinedTemplates(
  mine: readonly ExportTemplate[],
  theirs: readonly ExportTemplate[],
): ExportTemplate[] {
  const names = new Set(mine.map(({ name }) => name));
  return [...mine, ...theirs.filter(({ name }) => !names.has(name))];
}

function comparison({ merge, settings }: Plan): BundleComparison {
  const { merged: _, ...told } = merge;
  return { ...told, settings: settings.effect };
}
