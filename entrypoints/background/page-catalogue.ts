import { SEGMENT } from '../../lib/catalogue/catalogue-index';
import { PIECES } from '../../lib/catalogue/import/pieces';
import type { SegmentFacts } from '../../lib/catalogue/import/segment-pieces';
import { catalogueGround, type StoredGround } from '../../lib/fit/catalogue-ground';
import { classified } from '../../lib/fit/classified';
import type { Ground } from '../../lib/fit/ground';
import { type Classified, classesAt } from '../../lib/fit/patent-index';
import type { Catalogue } from '../../lib/model/catalogue';
import type { OpenPatent, PatentId } from '../../lib/model/open-patent';
import { numberOf, type PatentNumbers } from '../../lib/model/patent-numbers';
import { readCatalogue, readNumbered, readPiece } from '../../lib/store/catalogue';
import type { OsekkaiDatabase } from '../../lib/store/database';

/** What pages need of the catalogue in force: far less than the whole. */
export interface PageCatalogue {
  readonly catalogue: Catalogue;
  readonly ground: Ground;
  /** The catalogue's records among these. */
  readonly recordsOf: (ids: readonly PatentId[]) => Promise<Map<PatentId, OpenPatent>>;
  /** A record of the catalogue with the classes found for it there. */
  readonly classifiedIn: (patent: OpenPatent) => Promise<Classified>;
}

let known: PageCatalogue | undefined;

/**
 * The catalogue in force; undefined where there is none, or none that this version can read (the
 * workbench makes its index again). Kept in memory until another is put in force.
 */
export async function pageCatalogue(database: OsekkaiDatabase): Promise<PageCatalogue | undefined> {
  const catalogue = await readCatalogue(database);
  if (!catalogue) return undefined;
  if (known?.catalogue.generation === catalogue.generation) return known;
  known = await opened(database, catalogue);
  return known;
}

async function opened(
  database: OsekkaiDatabase,
  catalogue: Catalogue,
): Promise<PageCatalogue | undefined> {
  const { generation } = catalogue;
  const [stored, numbers] = await Promise.all([
    readPiece(database, generation, PIECES.ground) as Promise<StoredGround | undefined>,
    readPiece(database, generation, PIECES.numbers) as Promise<PatentNumbers | undefined>,
  ]);
  const ground = stored && catalogueGround(stored);
  if (!ground || !numbers) return undefined;
  const facts = new Map<number, Promise<SegmentFacts | undefined>>();
  const factsOf = (segment: number) => {
    const asked =
      facts.get(segment) ??
      (readPiece(database, generation, PIECES.facts(segment)) as Promise<SegmentFacts | undefined>);
    facts.set(segment, asked);
    return asked;
  };
  return {
    catalogue,
    ground,
    recordsOf: async (ids) => {
      const wanted = ids.flatMap((id) => numberOf(numbers, id) ?? []);
      const records = await readNumbered(database, generation, wanted);
      return new Map([...records.values()].map((record) => [record.id, record]));
    },
    classifiedIn: async (patent) => {
      const number = numberOf(numbers, patent.id) ?? 0;
      const segment = await factsOf(Math.floor(number / SEGMENT));
      if (!segment) return classified(patent);
      const own = number % SEGMENT;
      return {
        patent,
        classes: classesAt(segment, own),
        predicted: segment.classes.predicted[own] === 1,
      };
    },
  };
}
