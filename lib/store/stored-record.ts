import { z } from 'zod';
import { arrivalSchema, savedSearchSchema } from '../model/arrival';
import { candidateSchema } from '../model/candidate';
import { catalogueSchema } from '../model/catalogue';
import { companySchema } from '../model/company';
import { deletionSchema } from '../model/deletion';
import { interviewSchema } from '../model/interview';
import { openPatentSchema } from '../model/open-patent';
import { settingsSchema } from '../model/settings';
import { UserFacingError } from '../model/user-facing-error';
import { CATALOGUE_KEY, type CheckedStore, SETTINGS_KEY } from './database';

const SCHEMAS = {
  companies: companySchema,
  candidates: candidateSchema,
  patents: openPatentSchema,
  settings: settingsSchema,
  catalogue: catalogueSchema,
  arrivals: arrivalSchema,
  searches: savedSearchSchema,
  interviews: interviewSchema,
  deletions: deletionSchema,
} as const satisfies Record<CheckedStore, z.ZodType>;

export type RecordOf<Store extends CheckedStore> = z.output<(typeof SCHEMAS)[Store]>;

/** A record in the store that is not what its store holds. `raw` is its value, untouched. */
export interface DamagedRecord {
  readonly store: CheckedStore;
  readonly key: IDBValidKey;
  readonly raw: unknown;
  /** What is wrong with it, for whoever repairs it. */
  readonly problem: string;
}

/** A record could not be read as what it should be. Nothing is written over it. */
export class StoredRecordDamaged extends UserFacingError {
  override readonly name = 'StoredRecordDamaged';
  constructor(readonly record: DamagedRecord) {
    super({
      ja: `保存データの一部が壊れているため、読み書きを止めました（${record.store}: ${String(record.key)}）。ワークベンチの「データ」で壊れたデータをファイルに保存してから取り除き、もう一度お試しください。`,
      en: `Part of the saved data is damaged, so nothing was read or written (${record.store}: ${String(record.key)}). In the workbench under “Data”, save the damaged record to a file, remove it, and try again.`,
    });
  }
}

export type Examined<Store extends CheckedStore> =
  | { readonly record: RecordOf<Store>; readonly damaged?: never }
  | { readonly record?: never; readonly damaged: DamagedRecord };

/** The value found in `store`, checked: the record, or what is wrong with it. */
export function examine<Store extends CheckedStore>(store: Store, raw: unknown): Examined<Store> {
  const schema = SCHEMAS[store] as unknown as z.ZodType<RecordOf<Store>>;
  const checked = schema.safeParse(raw);
  if (checked.success) return { record: checked.data };
  const problem = z.prettifyError(checked.error);
  return { damaged: { store, key: keyOf(store, raw), raw, problem } };
}

/** All the values found in `store`, checked: the records, and the damaged ones apart. */
export function examineAll<Store extends CheckedStore>(
  store: Store,
  values: readonly unknown[],
): { records: RecordOf<Store>[]; damaged: DamagedRecord[] } {
  const examined = values.map((raw) => examine(store, raw));
  return {
    records: examined.flatMap(({ record }) => (record === undefined ? [] : [record])),
    damaged: examined.flatMap(({ damaged }) => (damaged ? [damaged] : [])),
  };
}

/** The value found in `store`, or undefined where none was; throws StoredRecordDamaged. */
export function checkFound<Store extends CheckedStore>(
  store: Store,
  raw: unknown,
): RecordOf<Store> | undefined {
  if (raw === undefined) return undefined;
  const { record, damaged } = examine(store, raw);
  if (damaged) throw new StoredRecordDamaged(damaged);
  return record;
}

/** A record as it may be written to `store`. A ZodError here is a fault of the caller. */
export function checkToWrite<Store extends CheckedStore>(
  store: Store,
  record: RecordOf<Store>,
): RecordOf<Store> {
  return SCHEMAS[store].parse(record) as RecordOf<Store>;
}

function keyOf(store: CheckedStore, raw: unknown): IDBValidKey {
  // IndexedDB lets nothing into the other stores that has no key at `id`.
  if (store === 'settings') return SETTINGS_KEY;
  return store === 'catalogue' ? CATALOGUE_KEY : (raw as { id: IDBValidKey }).id;
}
