import { type Company, TEXT_FIELDS } from '../model/company';
import {
  compared,
  internalFields,
  type Secret,
  SHARED_LISTS,
  type SharedList,
  secretsOf,
  tells,
} from './secrets';

type SharedText = (typeof TEXT_FIELDS)[number];

/**
 * What may leave the office of a company's profile. The coordinator's own side of it (noise words,
 * constraints, tags, visits, edits with names, sources) has no place here at all.
 */
export type SharedProfile = { readonly name: string; readonly employees?: number } & {
  readonly [Field in SharedText]?: string;
} & { readonly [Field in SharedList]: readonly string[] };

/**
 * The part of a profile that may be handed on: everything but what `company.internal` names.
 *
 * An internal phrase does not come through by another way either: entries of other fields that hold
 * it, and sentences that say it, are left out too. A phrase of a single letter takes only what is
 * equal to it. The name stays, whatever is internal: a sheet without one is nobody's.
 */
export function sharedProfile(company: Company): SharedProfile {
  const hidden = internalFields(company);
  const secrets = secretsOf(company);
  const profile: Record<string, unknown> = { name: company.name };
  for (const field of TEXT_FIELDS) {
    const text = hidden.has(field) ? '' : openText(company[field] ?? '', field, secrets);
    if (text) profile[field] = text;
  }
  for (const field of SHARED_LISTS) {
    profile[field] = hidden.has(field)
      ? []
      : company[field].filter((phrase) => !secrets.some((secret) => tells(phrase, secret)));
  }
  if (company.employees != null && !hidden.has('employees')) profile.employees = company.employees;
  return profile as unknown as SharedProfile;
}

function openText(text: string, field: string, secrets: readonly Secret[]): string {
  const told = secrets.filter((secret) => tells(text, secret));
  if (told.length === 0) return text;
  const rest = (text.match(/[^。\n]*[。\n]?/g) ?? [])
    .filter((sentence) => !told.some((secret) => sharesWords(sentence, field, secret)))
    .join('')
    .trim();
  // A secret that ran over several sentences may still be whole: then the field stays behind.
  return told.some((secret) => tells(rest, secret)) ? '' : rest;
}

/** A marked phrase of this very text may be several sentences long: none of them stays. */
function sharesWords(sentence: string, field: string, secret: Secret): boolean {
  if (tells(sentence, secret)) return true;
  const own = compared(sentence);
  return secret.field === field && own !== '' && secret.phrase.includes(own);
}
