import type { Arrival } from '../../model/arrival';
import type { Catalogue } from '../../model/catalogue';
import type { OpenPatent, PatentId } from '../../model/open-patent';

/**
 * The functions that keep a catalogue: this room does not know where. Records are written under a
 * new generation, beside the one in force, and stay unseen until that is put in force.
 */
export interface CatalogueKeeper {
  /** The catalogue in force. */
  readonly catalogue: () => Promise<Catalogue | undefined>;
  /** The records of a generation by their numbers. */
  readonly numbered: (
    generation: number,
    numbers: readonly number[],
  ) => Promise<Map<number, OpenPatent>>;
  /** All records of a generation in the order of their numbers, some thousand at a time. */
  readonly blocks: (generation: number) => AsyncIterable<readonly OpenPatent[]>;
  /** Writes records from a number on, a multiple of `BLOCK`. */
  readonly writeBlocks: (
    generation: number,
    first: number,
    records: readonly OpenPatent[],
  ) => Promise<void>;
  readonly readPiece: (generation: number, name: string) => Promise<unknown>;
  readonly writePiece: (generation: number, name: string, value: unknown) => Promise<void>;
  /** Records that were seen on pages and know more than the catalogue. */
  readonly seenOnPages: () => Promise<readonly OpenPatent[]>;
  readonly putInForce: (taken: TakenIn) => Promise<void>;
  /** Throws away what imports left half-way, and generations no longer in force. */
  readonly discardOtherGenerations: (generation: number) => Promise<void>;
}

/** What an import leaves behind beside the blocks and pieces of its generation. */
export interface TakenIn {
  readonly catalogue: Catalogue;
  readonly arrivals: readonly Arrival[];
  /** Records seen on pages that are in the catalogue's blocks now, as they were joined. */
  readonly joined: readonly SeenRecord[];
}

/** A record seen on a page, and when last: seen again since, it is not forgotten. */
export interface SeenRecord {
  readonly id: PatentId;
  readonly seenAt: string;
}
