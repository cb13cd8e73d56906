import type { Sighting } from '../model/open-patent';

/** An IPC subclass of a record, and how much the record is about it: 1 for the first named. */
export interface PatentClass {
  readonly code: string;
  readonly share: number;
  /** The record does not name it: its words suggest it. */
  readonly guessed: boolean;
}

const SUBCLASS = /^\s*([A-H]\d{2}[A-Z])/;
/** Classes named after the first are often what the thing touches, not what it is. */
const FURTHER_SHARE = 0.7;

/** The IPC subclasses a record names, each once, in its order. Empty where it names none. */
export function namedClasses({ ipc }: Sighting): PatentClass[] {
  const codes = (ipc ?? []).flatMap((one) => SUBCLASS.exec(one.normalize('NFKC'))?.[1] ?? []);
  return [...new Set(codes)].map((code, place) => ({
    code,
    share: place === 0 ? 1 : FURTHER_SHARE,
    guessed: false,
  }));
}
