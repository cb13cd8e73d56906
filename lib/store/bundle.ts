import type { BundleFile } from '../model/bundle-file';
import type { Company } from '../model/company';
import { companyFromLine } from '../model/company-line';
import {
  type CompanyMatch,
  companyMatches,
  joinsOf,
  type MatchChoice,
} from '../model/company-matches';
import { laterTime } from '../model/compare-times';
import type { ConflictChoice } from '../model/conflicts-of';
import { decideConflicts } from '../model/decide-conflicts';
import { type DeletionChoice, withDeletionsDecided } from '../model/decide-deletions';
import { lastEditOf } from '../model/edit-stamps';
import { edited } from '../model/edited';
import { type MergePlan, mergeBundles, mergeStandings } from '../model/merge-bundles';
import type { RecordSet, WholeSet } from '../model/merge-sets';
import { type KnownCompany, type OwnIds, ownIds } from '../model/own-ids';
import { restored } from '../model/restored';
import { sameValue } from '../model/same-value';
import type { Settings } from '../model/settings';
import { type SettingsPlan, settingsPlan } from '../model/settings-plan';
import { underOwnIds } from '../model/under-own-ids';
import { type OsekkaiDatabase, SETTINGS_KEY } from './database';
import { settingsIn } from './settings';
import { checkToWrite, examine, examineAll, StoredRecordDamaged } from './stored-record';
import { inTransaction, type Transaction } from './transaction';
import {
  RECORD_STORES,
  type RecordStore,
  type TakenChange,
  type TakenChanges,
} from './undo-taking';

const ALL_STORES = [...RECORD_STORES, 'settings'] as const;
type AnyTransaction = Transaction<(typeof ALL_STORES)[number]>;

/**
 * What applying a file does. `templates` are the names of those that are added. `ahead` is the latest
 * edit or deletion of the file where that lies more than a day after now: a clock that runs wrong.
 */
export type BundleComparison = Omit<MergePlan, 'merged'> & {
  /** Companies of the file that seem to be kept here under another id. */
  readonly matches: readonly CompanyMatch[];
  readonly settings: SettingsPlan['effect'];
  readonly templates: readonly string[];
  readonly ahead?: string;
};

/** What a file did, and what is needed to undo it. */
export type TakenIn = BundleComparison & { readonly changes: TakenChanges };

/** To merge with a file, or to go back to what it says (a backup). */
export type TakingWay = 'merge' | 'restore';

/**
 * Who takes a file in and when (ISO 8601 in UTC), and how conflicts (by `conflictKey`) and deletions
 * (by `deletionKey`) are decided against the rule of time, and which companies that seem to be one
 * (by their ids in the file) are joined or stay apart.
 */
export interface Taking {
  readonly at: string;
  readonly by: string;
  readonly way?: TakingWay;
  readonly choices?: ReadonlyMap<string, ConflictChoice>;
  readonly deletionChoices?: ReadonlyMap<string, DeletionChoice>;
  readonly matchChoices?: ReadonlyMap<string, MatchChoice>;
}

interface Plan {
  readonly mine: WholeSet;
  readonly matches: readonly CompanyMatch[];
  readonly merge: MergePlan;
  readonly after: WholeSet;
  readonly settings: SettingsPlan;
  readonly ahead: string | undefined;
}

/** What `applyBundle` would do with this file now. Throws StoredRecordDamaged. */
export function compareBundle(
  database: OsekkaiDatabase,
  file: BundleFile,
  taking: Taking,
): Promise<BundleComparison> {
  return inTransaction(database, ALL_STORES, 'readonly', async (transaction) =>
    comparison(await planOf(transaction, file, taking)),
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
  taking: Taking,
): Promise<TakenIn> {
  return inTransaction(database, ALL_STORES, 'readwrite', async (transaction) => {
    const plan = await planOf(transaction, file, taking);
    const records: TakenChange[] = [];
    for (const store of RECORD_STORES) {
      records.push(...(await write(transaction, store, plan.mine, plan.after)));
    }
    const { change } = plan.settings;
    if (change) {
      const checked = checkToWrite('settings', change.after);
      await transaction.objectStore('settings').put(checked, SETTINGS_KEY);
    }
    return { ...comparison(plan), changes: { records, ...(change && { settings: change }) } };
  });
}

/** Writes what is new or other than before, takes away what is there no longer, and tells both. */
async function write(
  transaction: AnyTransaction,
  store: RecordStore,
  mine: WholeSet,
  after: WholeSet,
): Promise<TakenChange[]> {
  // One store at a time: their records differ in type, the calls do not.
  const records = transaction.objectStore(store as 'companies');
  const left = new Map(mine[store].map((one) => [one.id as string, one]));
  const changes: TakenChange[] = [];
  for (const record of after[store]) {
    const before = left.get(record.id);
    left.delete(record.id);
    if (before && sameValue(before, record)) continue;
    const checked = checkToWrite(store, record);
    await records.put?.(checked as never);
    changes.push({ store, id: record.id, before, after: checked });
  }
  for (const [id, before] of left) {
    await records.delete?.(id);
    changes.push({ store, id, before, after: undefined });
  }
  return changes;
}

async function planOf(
  transaction: AnyTransaction,
  file: BundleFile,
  taking: Taking,
): Promise<Plan> {
  const known = examineAll('companies', await transaction.objectStore('companies').getAll());
  const kept = known.records;
  const matches = matchesIn(file, kept, taking);
  const joins = joinsOf(matches, taking.matchChoices ?? new Map());
  const ids = ownIds(kept, companiesIn(file), joins);
  const { mine, theirs } = await comparedSets(transaction, file, ids, known, taking.by);
  const { merge, after } = merged(mine, theirs, taking, new Set(joins.values()));
  const settings = await settingsPlanOf(transaction, file, ids, mine, after);
  return { mine, matches, merge, after, settings, ahead: aheadOf(theirs, taking.at) };
}

/** Lines carry the ids of a list outside on purpose, and a backup those of here. */
function matchesIn(file: BundleFile, kept: readonly Company[], { way }: Taking): CompanyMatch[] {
  if (file.kind !== 'bundle' || way === 'restore') return [];
  return companyMatches(kept, file.bundle.companies);
}

function companiesIn(file: BundleFile): readonly KnownCompany[] {
  if (file.kind === 'bundle') return file.bundle.companies;
  return file.lines.map(({ id }) => ({ id, joinedIds: [] }));
}

/** What is kept here and what the file says, told with the same ids. */
async function comparedSets(
  transaction: AnyTransaction,
  file: BundleFile,
  ids: OwnIds,
  known: KnownCompanies,
  by: string,
): Promise<{ readonly mine: WholeSet; readonly theirs: RecordSet }> {
  if (file.kind === 'bundle') {
    const theirs = underOwnIds(file.bundle, ids);
    return { mine: await readCompared(transaction, theirs, known), theirs };
  }
  const named = file.lines.map(({ id }) => ({ id: ids.get(id) ?? id }));
  const mine = await readCompared(transaction, { ...NOTHING, companies: named }, known);
  return { mine, theirs: linesOf(mine, file, ids, by) };
}

/** What there is to tell of a merge, and what is there when it is done as was chosen. */
function merged(
  mine: WholeSet,
  theirs: RecordSet,
  { at, by, way = 'merge', choices = new Map(), deletionChoices = new Map() }: Taking,
  joinedNow: ReadonlySet<string>,
): { readonly merge: MergePlan; readonly after: WholeSet } {
  if (way === 'restore') {
    const back = mergeBundles(restored(mine, theirs, at, by), { ...theirs, deletions: [] });
    const { companies, candidates, interviews, searches } = mergeStandings(mine, theirs, back);
    const merge = { ...back, companies, candidates, interviews, searches };
    return { merge: { ...merge, deletions: [], conflicts: [] }, after: back.merged };
  }
  const merge = mergeBundles(mine, theirs, joinedNow);
  const { deletions } = merge;
  const decided = withDeletionsDecided(mine, theirs, deletions, deletionChoices, at, by);
  const chosen = decided === mine ? merge : mergeBundles(decided, theirs, joinedNow);
  const after = decideConflicts(chosen, choices, at, by);
  if (after === merge.merged) return { merge, after };
  return { merge: { ...merge, ...mergeStandings(mine, theirs, { merged: after }) }, after };
}

const A_DAY = 24 * 60 * 60 * 1000;

function aheadOf(theirs: RecordSet, now: string): string | undefined {
  const { companies, candidates, interviews = [], deletions = [] } = theirs;
  const edits = [...companies, ...candidates, ...interviews].map(lastEditOf);
  const last = [...edits, ...deletions.map(({ at }) => at)].reduce(laterTime, now);
  return Date.parse(last) > Date.parse(now) + A_DAY ? last : undefined;
}

const NOTHING: RecordSet = { companies: [], candidates: [], patents: [] };

type Examined<Store extends RecordStore> = ReturnType<typeof examineAll<Store>>;
type KnownCompanies = Examined<'companies'>;

type Named = {
  readonly [Store in keyof RecordSet]: readonly { readonly id: string }[] | undefined;
};

/**
 * Everything kept here but records of databases that the file does not name. Throws
 * StoredRecordDamaged where one that the file names cannot be read.
 */
async function readCompared(
  transaction: AnyTransaction,
  file: Named,
  known: KnownCompanies,
): Promise<WholeSet> {
  const readable = <Store extends RecordStore>(
    store: Store,
    { records, damaged }: Examined<Store>,
  ) => {
    const named = new Set(file[store]?.map(({ id }) => id));
    const inTheWay = damaged.find(({ key }) => named.has(String(key)));
    if (inTheWay) throw new StoredRecordDamaged(inTheWay);
    return records;
  };
  const read = <Store extends RecordStore>(store: Store, values: readonly unknown[]) =>
    readable(store, examineAll(store, values));
  const patents = transaction.objectStore('patents');
  const seen = await Promise.all((file.patents ?? []).map(({ id }) => patents.get(id as never)));
  return {
    companies: readable('companies', known),
    candidates: read('candidates', await transaction.objectStore('candidates').getAll()),
    interviews: read('interviews', await transaction.objectStore('interviews').getAll()),
    deletions: read('deletions', await transaction.objectStore('deletions').getAll()),
    searches: read('searches', await transaction.objectStore('searches').getAll()),
    patents: read(
      'patents',
      seen.filter((one) => one !== undefined),
    ),
  };
}

/** Lines as the records they make: each change of a known company is an edit of the file's moment. */
function linesOf(
  mine: WholeSet,
  { lines, readAt }: Extract<BundleFile, { kind: 'companyLines' }>,
  ids: OwnIds,
  by: string,
): RecordSet {
  const known = new Map(mine.companies.map((one) => [one.id, one]));
  const companies = lines.map((line) => {
    const id = ids.get(line.id) ?? line.id;
    const own = known.get(id);
    const said = companyFromLine({ ...line, id }, own, readAt);
    return own ? edited(own, said, readAt, by) : said;
  });
  return { ...NOTHING, companies };
}

/** The file's active companies under the ids they have here. */
async function settingsPlanOf(
  transaction: AnyTransaction,
  file: BundleFile,
  ids: OwnIds,
  mine: WholeSet,
  after: WholeSet,
): Promise<SettingsPlan> {
  const said = file.kind === 'bundle' ? file.bundle.settings : undefined;
  const theirs = said && {
    ...said,
    activeCompanyIds: said.activeCompanyIds.map((id) => ids.get(id) ?? id),
  };
  return settingsPlan(await readableSettings(transaction, theirs), theirs, mine, after);
}

/** Damaged settings are in the way of a file that brings settings, and of no other. */
async function readableSettings(
  transaction: AnyTransaction,
  said: Settings | undefined,
): Promise<Settings | undefined> {
  if (said) return settingsIn(transaction);
  const raw: unknown = await transaction.objectStore('settings').get(SETTINGS_KEY);
  return raw === undefined ? undefined : examine('settings', raw).record;
}

function comparison({ matches, merge, settings, ahead }: Plan): BundleComparison {
  const { merged: _, ...told } = merge;
  const { effect, templates } = settings;
  return { ...told, matches, settings: effect, templates, ...(ahead !== undefined && { ahead }) };
}
