import { signal } from '@preact/signals';
import type { Catalogue } from '../../lib/model/catalogue';
import { readCatalogue } from '../../lib/store/catalogue';
import { report } from '../shell/failures';
import { database } from '../shell/workspace';

/** The catalogue in force: null where there is none, undefined until it was looked for. */
export const catalogue = signal<Catalogue | null | undefined>(undefined);

/** Looks again which catalogue is in force. */
export async function readCatalogueState(): Promise<void> {
  try {
    catalogue.value = (await readCatalogue(await database())) ?? null;
  } catch (error) {
    report(error);
  }
}
