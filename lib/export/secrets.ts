import { type Company, LIST_FIELDS, type ListField, TEXT_FIELDS } from '../model/company';
import { readInternal } from '../model/internal-phrases';
import { LEGAL_FORMS } from '../model/same-company';

/** The lists of a profile that may be shared: noise words and tags are the coordinator's own. */
export type SharedList = Exclude<ListField, 'noiseWords' | 'tags'>;
export const SHARED_LISTS = LIST_FIELDS.filter(
  (field): field is SharedList => field !== 'noiseWords' && field !== 'tags',
);

/** A phrase that must not leave the office (社内限り), and where it stands. */
export interface Secret {
  /** The profile's field; `name` for the name of another company. */
  readonly field: string;
  /** As the user wrote it: for messages. */
  readonly phrase: string;
  /** As `compared` spells it, without the legal form of a name. */
  readonly letters: string;
  /** The name of the company whose it is, where that is another one. */
  readonly company?: string;
}

/** Lists of names: a short one says as much as a long one. */
const NAMES: ReadonlySet<string> = new Set(['customers', 'partners', 'institutes', 'banks']);
/** Fields whose short entries (めっき, 川崎市) are words that everybody uses. */
const COMMON: ReadonlySet<string> = new Set([
  'processes',
  'materials',
  'products',
  'equipment',
  'location',
  'industry',
]);
const COMMON_WORD = 8;
const SHORTEST_NAME = 3;

/** The fields that are internal as a whole. */
export function internalFields(company: Company): ReadonlySet<string> {
  const marks = company.internal.map(readInternal);
  return new Set(marks.filter(({ phrase }) => phrase === undefined).map(({ field }) => field));
}

/**
 * What a company keeps to the office: the phrases marked one by one, and what stands in fields that
 * are internal as a whole, texts sentence by sentence. There, words that everybody uses are none.
 */
export function secretsOf(company: Company): Secret[] {
  const marked = company.internal
    .map(readInternal)
    .flatMap(({ field, phrase = '' }) => phrasesOf(phrase).map((one) => secret(field, one)));
  const hidden = internalFields(company);
  const whole = [...SHARED_LISTS, ...TEXT_FIELDS]
    .filter((field) => hidden.has(field))
    .flatMap((field) => [company[field] ?? []].flat().flatMap((text) => secretsIn(field, text)));
  return [...marked, ...whole];
}

/**
 * What a paper must not say of other companies: their names, and what they keep to the office, but
 * for words so short that others use them too. `own` is the company that the paper is for: what its
 * own profile says is nobody else's secret.
 */
export function foreignSecrets(others: readonly Company[], own?: Company): Secret[] {
  const all = others
    .filter(({ id }) => id !== own?.id)
    .flatMap((other) =>
      [nameSecret('name', other.name), ...secretsOf(other)]
        .filter(isTelling)
        .map((one) => ({ ...one, company: other.name })),
    );
  if (!own) return all;
  const said = [own.name, ...SHARED_LISTS.flatMap((field) => own[field])];
  const known = new Set(said.flatMap((text) => toldIn(text, all)));
  return all.filter((one) => !known.has(one));
}

function isTelling({ field, phrase, letters }: Secret): boolean {
  if (field !== 'name' && !NAMES.has(field)) return isLonger(letters, COMMON_WORD);
  // The long mark of ミコー counts as a letter here.
  return isLonger(bareName(phrase).replace(/[^\p{L}\p{N}]/gu, ''), SHORTEST_NAME - 1);
}

/** Sentences and lines of a text as they stand there: together they are the text. */
export function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。\n]*[。\n]?/g) ?? [];
}

function phrasesOf(text: string): string[] {
  return sentencesOf(text)
    .map((one) => one.trim())
    .filter(Boolean);
}

function secretsIn(field: string, text: string): Secret[] {
  const secrets = phrasesOf(text).map((phrase) => secret(field, phrase));
  return COMMON.has(field)
    ? secrets.filter(({ letters }) => isLonger(letters, COMMON_WORD))
    : secrets.filter(({ letters }) => isLonger(letters, 1));
}

function secret(field: string, phrase: string): Secret {
  return NAMES.has(field)
    ? nameSecret(field, phrase)
    : { field, phrase, letters: compared(phrase) };
}

function nameSecret(field: string, phrase: string): Secret {
  return { field, phrase, letters: compared(bareName(phrase)) || compared(phrase) };
}

function bareName(name: string): string {
  return name.normalize('NFKC').replace(LEGAL_FORMS, '');
}

const isLonger = (letters: string, than: number) => [...letters].length > than;

/**
 * Those of the secrets that a text says, however they are spelled; one of a single letter only where
 * it says nothing else.
 */
export function toldIn(text: string, secrets: readonly Secret[]): Secret[] {
  if (text === '' || secrets.length === 0) return [];
  const own = compared(text);
  let words: ReadonlySet<string> | undefined;
  return secrets.filter(({ phrase, letters }) => {
    if (letters === '') return text.trim() === phrase.trim();
    if (!isLonger(letters, 1)) return own === letters;
    if (!own.includes(letters)) return false;
    if (!SHORT_WORD.test(letters)) return true;
    words ??= wordsOf(text);
    return words.has(letters) || (HIRAGANA.test(letters) && plain(text).includes(letters));
  });
}

/** ミコー is no part of シミコン, nor NEX of annex: so short a word is told by a whole one alone. */
const SHORT_WORD = /^(?:[ぁ-ゖ]{2}|[a-z]{2,3})$/;
const HIRAGANA = /^[ぁ-ゖ]+$/;

function wordsOf(text: string): ReadonlySet<string> {
  const seen = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{DI}/gu, '');
  return new Set((seen.match(/[ァ-ヺー]+|[a-z]+/g) ?? []).map(compared));
}

/**
 * Letters alone, as one spells them: of one width and case, without blanks, marks, signs, invisible
 * letters and the long mark of katakana; ヒラガナ and ひらがな are one.
 */
export function compared(text: string): string {
  return plain(text).replace(/[ァ-ヶ]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - KATAKANA_AFTER_HIRAGANA),
  );
}

const KATAKANA_AFTER_HIRAGANA = 0x60;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{C}\p{DI}ー]+/gu, '');
}
