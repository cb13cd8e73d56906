import { type Company, LIST_FIELDS, type ListField } from '../model/company';

/** The lists of a profile that may be shared: noise words and tags are the coordinator's own. */
export type SharedList = Exclude<ListField, 'noiseWords' | 'tags'>;
export const SHARED_LISTS = LIST_FIELDS.filter(
  (field): field is SharedList => field !== 'noiseWords' && field !== 'tags',
);

/** A phrase that must not leave the office (社内限り), as `compared` spells it, and its field. */
export interface Secret {
  readonly field: string;
  readonly phrase: string;
}

/** The fields that are internal as a whole. */
export function internalFields(company: Company): ReadonlySet<string> {
  return new Set(company.internal.filter((entry) => !entry.includes(':')));
}

/** The phrases marked one by one, and the sentences of lists that are internal as a whole. */
export function secretsOf(company: Company): Secret[] {
  const hidden = internalFields(company);
  const marked = company.internal.flatMap((entry) => {
    const colon = entry.indexOf(':');
    return colon < 0 ? [] : [{ field: entry.slice(0, colon), phrase: entry.slice(colon + 1) }];
  });
  const whole = SHARED_LISTS.filter((field) => hidden.has(field)).flatMap((field) =>
    // A word such as 「めっき」 in a hidden list is no secret in other fields; a sentence is.
    company[field].filter((phrase) => phrase.length > 8).map((phrase) => ({ field, phrase })),
  );
  return [...marked, ...whole].map(({ field, phrase }) => ({ field, phrase: compared(phrase) }));
}

/** Whether a text says the secret; one of a single letter only where the text is nothing else. */
export function tells(text: string, { phrase }: Secret): boolean {
  const own = compared(text);
  return [...phrase].length < 2 ? own === phrase : own.includes(phrase);
}

/** Letters of one width and case, without blanks. */
export function compared(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
