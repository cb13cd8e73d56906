// Takes in a bundle and tells when the first write has begun and when all of it is done.
import type { BundleFile } from '../../../lib/model/bundle-file';
import { applyBundle } from '../../../lib/store/bundle';
import { openDatabase } from '../../../lib/store/database';

const TAKING = { at: '2098-06-01T00:00:00Z', by: '架空' };

addEventListener('message', async ({ data }: MessageEvent<{ name: string; file: BundleFile }>) => {
  const database = await openDatabase(data.name);
  tellFirstPut();
  await applyBundle(database, data.file, TAKING);
  postMessage('done');
});

function tellFirstPut(): void {
  const real = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...args) {
    IDBObjectStore.prototype.put = real;
    postMessage('writing');
    return real.apply(this, args);
  };
}
