import type { PatentId, Sighting } from '../model/open-patent';

/** Records of several files, each once: what a later line knows and an earlier does not is added. */
export function joinRecords(files: readonly (readonly Sighting[])[]): Sighting[] {
  const known = new Map<PatentId, Sighting>();
  for (const record of files.flat()) {
    known.set(record.id, { ...record, ...known.get(record.id) });
  }
  return [...known.values()];
}
