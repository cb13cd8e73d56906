import type { NoteProposal } from '../../../lib/fit/note-proposals';
import { normalText } from '../../../lib/text/normalise';
import type { Chips, MadeUpNote } from './made-up-notes';

/** How well proposals agree with what a coordinator would take. */
export interface Agreement {
  readonly proposed: number;
  readonly wanted: number;
  /** Proposals that a wanted phrase of the same field agrees with. */
  readonly right: number;
  /** Wanted phrases that a proposal of the same field agrees with. */
  readonly found: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const SAME_WORDS = 0.5;

/** Two phrases agree where half of their pairs of letters are the same (Dice), or one holds the other. */
function agree(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.includes(short) && short.length >= long.length * SAME_WORDS) return true;
  const [own, its] = [pairs(one), pairs(other)];
  const shared = [...own].filter((pair) => its.has(pair)).length;
  return (2 * shared) / (own.size + its.size || 1) >= SAME_WORDS;
}

const plain = (phrase: string): string =>
  normalText(phrase).replace(/[(（].*?[)）]|[\s、。・]/g, '');
const pairs = (text: string): Set<string> =>
  new Set([...text].slice(1).map((letter, at) => `${text[at]}${letter}`));

interface Chip {
  readonly field: string;
  readonly phrase: string;
}
const listed = (chips: Chips): Chip[] =>
  Object.entries(chips).flatMap(([field, phrases]) => phrases.map((phrase) => ({ field, phrase })));
const matches = (a: Chip, b: Chip): boolean => a.field === b.field && agree(a.phrase, b.phrase);
const shown = ({ field, phrase }: Chip): string => `${field}: ${phrase}`;

export function agreement(
  { chips, also = {} }: MadeUpNote,
  proposals: readonly NoteProposal[],
): Agreement {
  const wanted = listed(chips);
  const fine = [...wanted, ...listed(also)];
  const counted = proposals.filter(
    (one) =>
      !listed(also).some((other) => matches(one, other)) ||
      wanted.some((other) => matches(one, other)),
  );
  const wrong = counted.filter((one) => !fine.some((other) => matches(one, other)));
  const missed = wanted.filter((one) => !proposals.some((other) => matches(one, other)));
  return {
    proposed: counted.length,
    wanted: wanted.length,
    right: counted.length - wrong.length,
    found: wanted.length - missed.length,
    wrong: wrong.map(shown),
    missed: missed.map(shown),
  };
}

/** Precision and recall over several notes together. */
export function together(all: readonly Agreement[]): { precision: number; recall: number } {
  const sum = (part: 'proposed' | 'wanted' | 'right' | 'found') =>
    all.reduce((total, one) => total + one[part], 0);
  return { precision: sum('right') / sum('proposed'), recall: sum('found') / sum('wanted') };
}

/** What was found of each field's chips, and how many of its proposals were wrong. */
export interface FieldMeasure {
  readonly field: string;
  readonly wanted: number;
  readonly found: number;
  readonly wrong: number;
}

/** The agreement over several notes by field, in the order in which the fields come up. */
export function byField(
  notes: readonly MadeUpNote[],
  proposalsOf: (notes: string) => readonly NoteProposal[],
): FieldMeasure[] {
  const wanted = notes.flatMap(({ chips }) => listed(chips));
  const all = notes.map((note) => agreement(note, proposalsOf(note.notes)));
  const fieldIn = (one: string) => one.slice(0, one.indexOf(':'));
  const missed = all.flatMap((one) => one.missed).map(fieldIn);
  const wrong = all.flatMap((one) => one.wrong).map(fieldIn);
  const countOf = (field: string, fields: readonly string[]) =>
    fields.filter((one) => one === field).length;
  return [...new Set([...wanted.map(({ field }) => field), ...wrong])].map((field) => {
    const count = wanted.filter((one) => one.field === field).length;
    const found = count - countOf(field, missed);
    return { field, wanted: count, found, wrong: countOf(field, wrong) };
  });
}
