import type { CatalogueKeeper, TakenIn } from '../../../../lib/catalogue/import/keeper';
import type { Arrival } from '../../../../lib/model/arrival';
import type { Catalogue } from '../../../../lib/model/catalogue';
import type { OpenPatent } from '../../../../lib/model/open-patent';

export interface MemoryKeeper extends CatalogueKeeper {
  readonly records: (generation?: number) => readonly OpenPatent[];
  readonly generations: () => number[];
  readonly arrivals: Arrival[];
  readonly seen: Map<string, OpenPatent>;
}

/** Keeps a catalogue in memory as the store keeps it on the disk, values copied on their way. */
export function memoryKeeper(): MemoryKeeper {
  let catalogue: Catalogue | undefined;
  const blocks = new Map<number, OpenPatent[]>();
  const pieces = new Map<string, unknown>();
  const arrivals: Arrival[] = [];
  const seen = new Map<string, OpenPatent>();
  const of = (generation: number) => blocks.get(generation) ?? [];
  return {
    arrivals,
    seen,
    records: (generation = catalogue?.generation ?? 0) => of(generation),
    generations: () => [...blocks.keys()].sort((a, b) => a - b),
    catalogue: async () => catalogue,
    numbered: async (generation, numbers) =>
      new Map(
        numbers.flatMap((number) => {
          const record = of(generation)[number];
          return record ? [[number, structuredClone(record)] as const] : [];
        }),
      ),
    blocks: async function* (generation) {
      for (let at = 0; at < of(generation).length; at += 2048) {
        yield of(generation).slice(at, at + 2048);
      }
    },
    writeBlocks: async (generation, first, records) => {
      const known = blocks.get(generation) ?? [];
      known.splice(first, records.length, ...structuredClone(records));
      blocks.set(generation, known);
    },
    readPiece: async (generation, name) => structuredClone(pieces.get(`${generation}/${name}`)),
    writePiece: async (generation, name, value) => {
      pieces.set(`${generation}/${name}`, structuredClone(value));
    },
    seenOnPages: async () => [...seen.values()],
    putInForce: async (taken: TakenIn) => {
      catalogue = structuredClone(taken.catalogue);
      arrivals.push(...taken.arrivals);
      for (const { id, seenAt } of taken.joined) {
        if (seen.get(id)?.seenAt === seenAt) seen.delete(id);
      }
    },
    discardOtherGenerations: async (generation) => {
      for (const one of blocks.keys()) if (one !== generation) blocks.delete(one);
      for (const name of pieces.keys()) {
        if (!name.startsWith(`${generation}/`)) pieces.delete(name);
      }
    },
  };
}
