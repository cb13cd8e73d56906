import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from '../model/bundle';
import type { Deletion } from '../model/deletion';
import { deletedCandidateOf } from '../model/deletion-of';
import type { Settings } from '../model/settings';
import { type OsekkaiDatabase, SETTINGS_KEY } from './database';
import { examine, examineAll } from './stored-record';
import { inTransaction, type Transaction } from './transaction';
import { RECORD_STORES } from './undo-taking';

const ALL_STORES = [...RECORD_STORES, 'settings'] as const;
type AnyTransaction = Transaction<(typeof ALL_STORES)[number]>;

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

async function readEverything(transaction: AnyTransaction) {
  const values = await Promise.all(
    RECORD_STORES.map((store) => transaction.objectStore(store as 'companies').getAll()),
  );
  const [companies = [], candidates = [], interviews = [], deletions = [], searches = []] = values;
  const patents = values[5] ?? [];
  return {
    companies: examineAll('companies', companies).records,
    candidates: examineAll('candidates', candidates).records,
    interviews: examineAll('interviews', interviews).records,
    deletions: examineAll('deletions', deletions).records,
    searches: examineAll('searches', searches).records,
    patents: examineAll('patents', patents).records,
  };
}

type Everything = Awaited<ReturnType<typeof readEverything>>;

function chosen(everything: Everything, companyIds: readonly string[]): Everything {
  const isChosen = ({ companyId }: { readonly companyId: string }) =>
    companyIds.includes(companyId);
  const candidates = everything.candidates.filter(isChosen);
  const patentIds = new Set(candidates.map(({ patentId }) => patentId));
  const belongs = ({ id, companyId }: Deletion) =>
    companyIds.some((one) => companyId === one || isDeletionOf(id, one));
  return {
    companies: everything.companies.filter(({ id }) => companyIds.includes(id)),
    candidates,
    interviews: everything.interviews.filter(isChosen),
    deletions: everything.deletions.filter(belongs),
    searches: everything.searches.filter(
      ({ companyId }) => companyId !== null && companyIds.includes(companyId),
    ),
    patents: everything.patents.filter(({ id }) => patentIds.has(id)),
  };
}

function isDeletionOf(id: string, companyId: string): boolean {
  return id === `companies/${companyId}` || deletedCandidateOf(id, companyId) !== undefined;
}

/** The settings to pack, as they are in force; nothing where they cannot be read. */
async function settingsToPack(transaction: AnyTransaction): Promise<{ settings?: Settings }> {
  const raw: unknown = await transaction.objectStore('settings').get(SETTINGS_KEY);
  const { record } = examine('settings', raw ?? {});
  return record ? { settings: record } : {};
}
