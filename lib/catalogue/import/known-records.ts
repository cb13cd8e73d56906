import { BLOCK, type Catalogue } from '../../model/catalogue';
import type { OpenPatent } from '../../model/open-patent';
import { numberOf, type PatentNumbers } from '../../model/patent-numbers';
import type { CatalogueKeeper } from './keeper';
import { PIECES } from './pieces';
import type { KnownRecords } from './take-in';

/** Blocks kept at hand: a file's records come in nearly the order they were kept in. */
const AT_HAND = 128;

/** The catalogue in force and what pages showed since, as an import asks for them. */
export async function knownRecords(
  keeper: CatalogueKeeper,
  catalogue: Catalogue | undefined,
): Promise<KnownRecords> {
  const seen = new Map((await keeper.seenOnPages()).map((record) => [record.id, record]));
  if (!catalogue) {
    return {
      seen,
      numberOf: () => undefined,
      numbered: async () => new Map(),
      blocks: async function* () {},
    };
  }
  const { generation } = catalogue;
  const table = (await keeper.readPiece(generation, PIECES.numbers)) as PatentNumbers;
  return {
    seen,
    numberOf: (id) => numberOf(table, id),
    numbered: rememberedBlocks(keeper, generation),
    blocks: () => keeper.blocks(generation),
  };
}

function rememberedBlocks(keeper: CatalogueKeeper, generation: number): KnownRecords['numbered'] {
  const blocks = new Map<number, Map<number, OpenPatent>>();
  return async (numbers) => {
    const starts = new Set(numbers.map(startOf));
    const missing = [...starts].filter((start) => !blocks.has(start));
    if (missing.length > 0) {
      const wanted = missing.flatMap((start) =>
        Array.from({ length: BLOCK }, (_, at) => start + at),
      );
      const found = await keeper.numbered(generation, wanted);
      for (const start of missing) blocks.set(start, new Map());
      for (const [number, record] of found) blocks.get(startOf(number))?.set(number, record);
    }
    const result = new Map(
      numbers.flatMap((number) => {
        const record = blocks.get(startOf(number))?.get(number);
        return record ? [[number, record] as const] : [];
      }),
    );
    forgetOldest(blocks);
    return result;
  };
}

function forgetOldest(blocks: Map<number, unknown>): void {
  for (const start of blocks.keys()) {
    if (blocks.size <= AT_HAND) return;
    blocks.delete(start);
  }
}

function startOf(number: number): number {
  return number - (number % BLOCK);
}
