import { normalText } from '../../text/normalise';
import { ENTRIES, type EntryKind, type LexiconEntry } from './lexicon';
import { type FoundWord, findWords, valueUnder, type WordTable, wordTable } from './word-table';

/** An entry with its kind, as it is found under a label. */
export interface KindEntry {
  readonly kind: EntryKind;
  readonly entry: LexiconEntry;
}

/** Entries that a phrase names: the label as the phrase has it, in normal form. */
export interface FoundEntries {
  readonly label: string;
  readonly entries: readonly KindEntry[];
}

let table: WordTable<readonly KindEntry[]> | undefined;

/** What the lexicon knows of a phrase: the longest labels in it, each with all its entries. */
export function entriesIn(phrase: string): FoundEntries[] {
  const text = normalText(phrase);
  return labelsIn(text).map(({ value, start, end }) => ({
    label: text.slice(start, end),
    entries: value,
  }));
}

/** The same with where each label stands in a text that is in normal form already. */
export function labelsIn(normalText: string): FoundWord<readonly KindEntry[]>[] {
  return findWords(labelTable(), normalText);
}

/** The entries under a label, in any of its spellings; none where the lexicon does not have it. */
export function entriesOf(label: string): readonly KindEntry[] {
  return valueUnder(labelTable(), normalText(label)) ?? [];
}

function labelTable(): WordTable<readonly KindEntry[]> {
  table ??= wordTable(entriesByLabel());
  return table;
}

function entriesByLabel(): Map<string, readonly KindEntry[]> {
  const found = new Map<string, KindEntry[]>();
  for (const [kind, entries] of ENTRIES) {
    for (const entry of entries) {
      for (const label of new Set(entry.labels.map((one) => normalText(one)))) {
        found.set(label, [...(found.get(label) ?? []), { kind, entry }]);
      }
    }
  }
  return found;
}
