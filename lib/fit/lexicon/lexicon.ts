import bridges from './bridges.json';
import classNames from './class-names.json';
import customers from './customers.json';
import equipment from './equipment.json';
import forms from './forms.json';
import functions from './functions.json';
import industries from './industries.json';
import materials from './materials.json';
import processes from './processes.json';
import productsForIndustry from './products-industry.json';
import productsForLiving from './products-living.json';
import services from './services.json';
import subclasses from './subclasses.json';

/** What an entry of the lexicon is: one kind per data file, but for products, which have two. */
export type EntryKind =
  | 'process'
  | 'equipment'
  | 'material'
  | 'form'
  | 'product'
  | 'service'
  | 'industry'
  | 'customer'
  | 'function';

/**
 * What a company says, and what it means in patents. `labels` are its spellings, the common one
 * first; `classes` IPC subclasses with weights 1–5 (5 the very field, 3 what the skill could make,
 * 1 weak); `words` what patents write there; `broader` labels of entries that hold this one.
 */
export interface LexiconEntry {
  readonly labels: readonly string[];
  readonly classes: Readonly<Record<string, number>>;
  readonly words: readonly string[];
  readonly broader?: readonly string[];
  /** Set where a label has another meaning, which another entry of the kind tells. */
  readonly ambiguous?: true;
  /** The number of an industry in the 日本標準産業分類. */
  readonly code?: string;
}

/** An IPC subclass in plain words: what is made there, by whom, and to what end. */
export interface Subclass {
  readonly code: string;
  readonly name: string;
  readonly made: readonly string[];
  readonly words: readonly string[];
  readonly makers: readonly string[];
  readonly functions: readonly string[];
}

/** Function words as companies write a need, and what the 目的, 効果 and 機能 of patents write. */
export interface Bridge {
  readonly need: readonly string[];
  readonly purpose: readonly string[];
  /** Beside these words the need is the opposite: 着色を消したい. */
  readonly unless?: readonly string[];
}

type Data<T> = readonly T[];

/** The hand-written entries by kind. */
export const ENTRIES: readonly (readonly [EntryKind, Data<LexiconEntry>])[] = [
  ['process', processes as Data<LexiconEntry>],
  ['equipment', equipment as Data<LexiconEntry>],
  ['material', materials as Data<LexiconEntry>],
  ['form', forms as Data<LexiconEntry>],
  ['product', productsForIndustry as Data<LexiconEntry>],
  ['product', productsForLiving as Data<LexiconEntry>],
  ['service', services as Data<LexiconEntry>],
  ['industry', industries as Data<LexiconEntry>],
  ['customer', customers as Data<LexiconEntry>],
  ['function', functions as Data<LexiconEntry>],
];
export const SUBCLASSES: Data<Subclass> = subclasses;
export const BRIDGES: Data<Bridge> = bridges;

const names = new Map<string, string>();

/** The plain name of an IPC section, class or subclass (B, B65, B65D); undefined for others. */
export function className(code: string): string | undefined {
  if (names.size === 0) {
    for (const one of [...classNames, ...SUBCLASSES]) names.set(one.code, one.name);
  }
  return names.get(code);
}
