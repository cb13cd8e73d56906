import { type Company, TEXT_FIELDS } from '../model/company';
import {
  internalFields,
  type Secret,
  SHARED_LISTS,
  type SharedList,
  secretsOf,
  sentencesOf,
  toldIn,
} from './secrets';

type SharedText = (typeof TEXT_FIELDS)[number];

/**
 * What may leave the office of a company's profile. The coordinator's own side of it (noise words,
 * constraints, tags, visits, edits with names, sources) has no place here at all.
 */
export type SharedProfile = { readonly name: string; readonly employees?: number } & {
  readonly [Field in SharedText]?: string;
} & { readonly [Field in SharedList]: readonly string[] } & {
  /** What the coordinator said of pairs of a process and a material that are both shared. */
  readonly combinations: Company['combinations'];
};

/**
 * The part of a profile that may be handed on: everything but what `company.internal` names.
 *
 * An internal phrase does not come through by another way either: entries of other fields that say
 * it, and sentences that do, are left out too, as a whole. The name stays, whatever is internal: a
 * sheet without one is nobody's.
 */
export function sharedProfile(company: Company): SharedProfile {
  const hidden = internalFields(company);
  const secrets = secretsOf(company);
  const { name, employees } = company;
  const texts: { -readonly [Field in SharedText]?: string } = {};
  for (const field of TEXT_FIELDS) {
    const text = hidden.has(field) ? '' : openText(company[field] ?? '', secrets);
    if (text) texts[field] = text;
  }
  const list = (field: SharedList) => (hidden.has(field) ? [] : openList(company[field], secrets));
  const lists = Object.fromEntries(SHARED_LISTS.map((field) => [field, list(field)]));
  return {
    name,
    ...(employees != null && !hidden.has('employees') ? { employees } : {}),
    ...texts,
    ...(lists as Record<SharedList, string[]>),
    combinations: company.combinations.filter(
      ({ process, material }) =>
        lists.processes?.includes(process) && lists.materials?.includes(material),
    ),
  };
}

function openList(phrases: readonly string[], secrets: readonly Secret[]): string[] {
  return phrases.filter((phrase) => toldIn(phrase, secrets).length === 0);
}

function openText(text: string, secrets: readonly Secret[]): string {
  const told = toldIn(text, secrets);
  if (told.length === 0) return text;
  const rest = sentencesOf(text)
    .filter((sentence) => toldIn(sentence, told).length === 0)
    .join('')
    .trim();
  // A secret that ran over several sentences may still be whole: then the field stays behind.
  return toldIn(rest, told).length > 0 ? '' : rest;
}
