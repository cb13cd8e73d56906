/** What the browser grants: bytes used and allowed (null where it does not tell), and its promise. */
export interface StorageEstimateResult {
  readonly usage: number | null;
  readonly quota: number | null;
  /** True where the browser promised not to clear the data by itself when the disk fills up. */
  readonly persisted: boolean;
}

/** Asks the browser not to clear the data by itself; says whether it promised. */
export async function askPersistence(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}

/** How much room the data take, and whether they are safe from the browser's own clearing. */
export async function storageEstimate(): Promise<StorageEstimateResult> {
  const estimate = await navigator.storage?.estimate?.();
  return {
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persisted: (await navigator.storage?.persisted?.()) ?? false,
  };
}
