import type { ChipField, Company } from '../model/company';
import type { Axis } from '../model/fit';
import { grams } from '../text/grams';
import { normalise, normalText } from '../text/normalise';
import { commonplaceGrams } from './company-commonplaces';
import { entriesIn, entriesOf, type KindEntry } from './lexicon/labels';
import { BRIDGES, SUBCLASSES } from './lexicon/lexicon';
import { findWords, type WordTable, wordTable } from './lexicon/word-table';
import { profilePhrases, wantedPart } from './profile-phrases';
import type { Weights } from './weights';

/** The phrase that led to a proposal, the lexicon's label in it, and how strongly. */
interface ProposalOrigin {
  readonly field: ChipField | 'business' | 'industry';
  readonly phrase: string;
  readonly label: string;
  readonly strength: number;
}

/** A class or word the lexicon proposes; strengths are comparable within one list only. */
export interface Proposal {
  readonly name: string;
  readonly strength: number;
  readonly origins: readonly ProposalOrigin[];
}

type Gathered = Map<string, { strength: number; origins: ProposalOrigin[] }>;

const MADE_WEIGHT = 4;
const MAKER_WEIGHT = 3;

/** What the lexicon proposes for one axis of a profile, unordered. Nothing but the profile is read. */
export function proposalsOn(
  axis: Axis,
  company: Company,
  weights: Weights,
): { readonly classes: readonly Proposal[]; readonly words: readonly Proposal[] } {
  const classes: Gathered = new Map();
  const words: Gathered = new Map();
  for (const { field, phrase, weight } of sources(axis, company)) {
    const wanted = wantedPart(phrase);
    for (const { label, entries } of entriesIn(wanted)) {
      if (isCommonplace(label)) continue;
      for (const { entry, strength } of withBroader(entries, weights)) {
        const origin = { field, phrase, label, strength: weight * strength };
        for (const [code, classWeight] of Object.entries(entry.classes)) {
          gather(classes, code, {
            ...origin,
            strength: (origin.strength * classWeight * classWeight) / 25,
          });
        }
        for (const word of entry.words) gather(words, word, origin);
      }
    }
    for (const { label, code, classWeight } of subclassesIn(wanted)) {
      if (isCommonplace(label)) continue;
      const strength = (weight * weights.kinds.subclass * classWeight) / 5;
      gather(classes, code, { field, phrase, label, strength });
    }
    for (const { label, purposes } of bridgesIn(wanted)) {
      if (isCommonplace(label)) continue;
      for (const word of purposes) gather(words, word, { field, phrase, label, strength: weight });
    }
  }
  return { classes: listed(classes), words: listed(words) };
}

/** What every company says of itself leads nowhere: 品質, 短納期, 提案. */
function isCommonplace(label: string): boolean {
  const own = grams(normalise(label));
  return own.filter(({ gram }) => commonplaceGrams().has(gram)).length * 2 >= own.length;
}

function gather(into: Gathered, name: string, origin: ProposalOrigin): void {
  const known = into.get(name) ?? { strength: 0, origins: [] };
  known.strength += origin.strength;
  known.origins.push(origin);
  into.set(name, known);
}

const listed = (gathered: Gathered): Proposal[] =>
  [...gathered].map(([name, one]) => ({ name, ...one }));

function sources(
  axis: Axis,
  company: Company,
): { field: ProposalOrigin['field']; phrase: string; weight: number }[] {
  const phrases = profilePhrases(company).filter((one) => one.axis === axis);
  if (axis === 'need' || !company.industry) return phrases;
  return [...phrases, { field: 'industry', phrase: company.industry, weight: 1 }];
}

function withBroader(
  entries: readonly KindEntry[],
  { kinds, broader }: Weights,
): { entry: KindEntry['entry']; strength: number }[] {
  return entries.flatMap(({ kind, entry }) => [
    { entry, strength: kinds[kind] / entries.length },
    ...(entry.broader ?? [])
      .flatMap((label) => entriesOf(label))
      .filter((one) => one.entry !== entry)
      .map((one) => ({ entry: one.entry, strength: (kinds[kind] * broader) / entries.length })),
  ]);
}

type Made = readonly { readonly code: string; readonly classWeight: number }[];
let madeTable: WordTable<Made> | undefined;

/** Subclasses whose makers, or things made, a phrase names. */
function subclassesIn(phrase: string): { label: string; code: string; classWeight: number }[] {
  madeTable ??= wordTable(madeByWord());
  const text = normalText(phrase);
  return findWords(madeTable, text).flatMap(({ value, start, end }) =>
    value.map(({ code, classWeight }) => ({ label: text.slice(start, end), code, classWeight })),
  );
}

function madeByWord(): Map<string, Made> {
  const made = new Map<string, { code: string; classWeight: number }[]>();
  const add = (word: string, code: string, classWeight: number) => {
    const key = normalText(word);
    made.set(key, [...(made.get(key) ?? []), { code, classWeight }]);
  };
  for (const subclass of SUBCLASSES) {
    for (const word of subclass.made) add(word, subclass.code, MADE_WEIGHT);
    for (const word of subclass.makers) add(word, subclass.code, MAKER_WEIGHT);
  }
  return made;
}

let bridgeTable: WordTable<readonly string[]> | undefined;

/** The purposes that a phrase's function words stand for. */
function bridgesIn(phrase: string): { label: string; purposes: readonly string[] }[] {
  bridgeTable ??= wordTable(
    BRIDGES.flatMap(({ need, purpose }) =>
      need.map((word) => [normalText(word), purpose] as const),
    ),
  );
  const text = normalText(phrase);
  return findWords(bridgeTable, text).map(({ value, start, end }) => ({
    label: text.slice(start, end),
    purposes: value,
  }));
}
