import type { Sighting } from '../model/open-patent';
import { type ListFieldKey, PATENT_FIELDS, type PatentFieldKey } from '../model/patent-field';
import type { LabelledField } from './field-reader';
import { flagBeside, type LabelKey } from './labels';
import { plidbNumbersIn } from './links';

/** The fields of a record as a page tells them, without its id and address. */
type Fields = Omit<Sighting, 'id' | 'title' | 'url'>;

/** What the labelled fields of a row or of a page say together. */
export interface FieldValues {
  readonly fields: Fields;
  readonly number: string | null;
  readonly title: { readonly text: string; readonly place: Element } | null;
  /** How many different fields have a value, number and title included. */
  readonly count: number;
}

const LISTS: ReadonlySet<LabelKey> = new Set(
  PATENT_FIELDS.filter(({ many }) => many).map(({ key }) => key),
);

/** 技術分野 of the database. Others are taken too where a label says what they are. */
const TECHNICAL_FIELDS: readonly string[] = [
  '電気・電子',
  '情報・通信',
  '機械・加工',
  '輸送',
  '土木・建築',
  '繊維・紙',
  '化学・薬品',
  '金属材料',
  '有機材料',
  '無機材料',
  '食品・バイオ',
  '生活・文化',
  'その他',
];
const FUNCTIONS: readonly string[] = [
  '機械・部品の製造',
  '材料・素材の製造',
  '制御・ソフトウェア',
  '検査・検出',
  '表面処理',
  '接着・剥離',
  '加熱・冷却',
  '洗浄・除去',
  '環境・リサイクル対策',
  '安全・福祉対策',
  'その他',
];
const KNOWN_VALUES = new Set([...TECHNICAL_FIELDS, ...FUNCTIONS]);

const STARTS_KNOWN = new RegExp(`^(?:${TECHNICAL_FIELDS.join('|')})`);

/** Dashes, dots and spaces: how pages write that there is nothing. */
const NOTHING = /^[\s\u3000\p{P}\u2212\u30FC~～〜＿|｜]*$/u;
const FLAG =
  /^(?:要|不要|可|否|有|無|指定無|指定なし|yes|no|not specified|required|not required)$/i;

/** True where a page's text says that there is no value: nothing, 「－」, 「-」, 「　」. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

/**
 * Joins labelled fields into a record's values. The first value of a field stands; spellings that
 * may mean something else fill only what is still open. Values are kept as the page writes them.
 */
export function fieldValues(found: readonly LabelledField[]): FieldValues {
  const values = new Map<LabelKey, Value>();
  const strong = found.filter(({ label }) => !label.isWeak);
  const weak = found.filter(({ label }) => label.isWeak);
  const told = new Set(
    strong.filter(({ label }) => !label.isWholeCondition).map(({ label }) => label.key),
  );
  for (const field of [...strong, ...weak]) {
    for (const { key, texts, digit } of meaningOf(field, told)) {
      put(values, key, texts, digit, field);
    }
  }
  return joined(values);
}

interface Value {
  readonly texts: string[];
  readonly byDigit: Map<number, string>;
  readonly place: Element;
  readonly isWeak: boolean;
}

interface Meaning {
  readonly key: LabelKey;
  readonly texts: readonly string[];
  readonly digit?: number | undefined;
}

function put(
  values: Map<LabelKey, Value>,
  key: LabelKey,
  texts: readonly string[],
  digit: number | undefined,
  { place, label }: LabelledField,
): void {
  const told = texts.filter((text) => !isNothing(text));
  if (told.length === 0) return;
  const known = values.get(key);
  if (!known) {
    const byDigit = new Map(digit === undefined ? [] : [[digit, told[0] ?? ''] as const]);
    const isWeak = label.isWeak ?? false;
    values.set(key, { texts: digit === undefined ? [...told] : [], byDigit, place, isWeak });
    return;
  }
  if (!LISTS.has(key) || (label.isWeak && !known.isWeak)) return;
  if (digit !== undefined) {
    if (!known.byDigit.has(digit)) known.byDigit.set(digit, told[0] ?? '');
  } else known.texts.push(...told.filter((text) => !known.texts.includes(text)));
}

function meaningOf(field: LabelledField, told: ReadonlySet<LabelKey>): Meaning[] {
  const { label, values } = field;
  const { key, digit } = label;
  if (key === 'number') return [{ key, texts: numberIn(values) }];
  if (key === 'ipc') return [{ key, texts: values.flatMap(splitIpc) }];
  if (LISTS.has(key)) {
    return [{ key, digit, texts: digit === undefined ? values.flatMap(splitList) : values }];
  }
  if (label.isWholeCondition) return conditionOf(key, values, told);
  return [{ key, texts: values.slice(0, 1).map(unwrapped) }];
}

const WRAPPED_AT = 16;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;

/**
 * A long text that the page broke into lines (`<br>` in the middle of a sentence, even of a word)
 * comes back as one; short lines are a list the author wrote, and stay.
 */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  return lines.reduce((joined, line, index) => {
    const before = lines[index - 1] ?? '';
    const isWrap =
      before.length >= WRAPPED_AT && WIDE.test(before.at(-1) ?? '') && WIDE.test(line[0] ?? '');
    return isWrap ? joined + line : `${joined}\n${line}`;
  });
}

function numberIn(values: readonly string[]): string[] {
  const numbers = new Set(plidbNumbersIn(values.join('\n')));
  return numbers.size === 1 ? [...numbers] : [];
}

/** 「対価条件（一時金）」 with no word on which half is meant: 要/不要/指定無 is the first half. */
function conditionOf(
  terms: LabelKey,
  values: readonly string[],
  told: ReadonlySet<LabelKey>,
): Meaning[] {
  const flag = flagBeside(terms);
  const [first = '', ...rest] = values.length > 1 ? values : splitFlag(values[0] ?? '');
  if (flag === null || told.has(flag) || !FLAG.test(first)) {
    return [{ key: terms, texts: values.slice(0, 1) }];
  }
  return [
    { key: flag, texts: [first] },
    { key: terms, texts: rest.slice(0, 1) },
  ];
}

/** 「要　応相談」 → 要, 応相談; anything that does not begin with such a word stays whole. */
function splitFlag(value: string): string[] {
  const [, first, rest] = /^(\S+?)[\s\u3000]+(\S[\s\S]*)$/.exec(value) ?? [];
  return first !== undefined && rest !== undefined && FLAG.test(first) ? [first, rest] : [value];
}

/** IPC codes hold commas of their own (`G01N37/00,102`): a new one starts with its class. */
function splitIpc(value: string): string[] {
  return value
    .split(/[\s\u3000,，、;；／|｜]+(?=[A-HＡ-Ｈ][0-9０-９]{2}[A-ZＡ-Ｚ])/)
    .map((code) => code.replace(/[\s\u3000,，、;；／|｜]+$/, '').trim())
    .filter((code) => code !== '');
}

/**
 * Several values in one cell. 「、」, 「／」, line breaks and the like part them; a plain space, a
 * half-width slash or 「・」 only where every part is then a known value: 電気・電子 is one value.
 */
function splitList(value: string): string[] {
  return value
    .split(/[\n\t、，,；;／|｜\u3000]+/)
    .flatMap((part) => splitKnown(part.trim()))
    .filter((part) => part !== '');
}

function splitKnown(part: string): string[] {
  if (KNOWN_VALUES.has(part)) return [part];
  const parts = part.split(/\s*[\s/]\s*/);
  if (parts.length > 1 && parts.every((one) => KNOWN_VALUES.has(one))) return parts;
  return joinedByDots(part) ?? [part];
}

/** 「電気・電子・輸送」 as a chain of known values, or null. */
function joinedByDots(text: string): string[] | null {
  for (let end = text.length; end > 0; end = text.lastIndexOf('・', end - 1)) {
    const head = text.slice(0, end);
    if (!KNOWN_VALUES.has(head)) continue;
    if (end === text.length) return [head];
    const tail = joinedByDots(text.slice(end + 1));
    if (tail) return [head, ...tail];
  }
  return null;
}

/** The 技術分野 that `text` wholly consists of, or null where it says anything else. */
export function technicalFieldsIn(text: string): string[] | null {
  if (text.length > 60 || !STARTS_KNOWN.test(text)) return null;
  const parts = splitList(text);
  return parts.every((part) => TECHNICAL_FIELDS.includes(part)) ? parts : null;
}

function joined(values: ReadonlyMap<LabelKey, Value>): FieldValues {
  const fields: { [key in PatentFieldKey]?: string | string[] } = {};
  let count = 0;
  for (const [key, value] of values) {
    const texts = textsOf(value);
    if (texts.length === 0) continue;
    count += 1;
    if (key === 'number' || key === 'title') continue;
    fields[key] = LISTS.has(key as ListFieldKey) ? texts : (texts[0] ?? '');
  }
  const title = values.get('title');
  return {
    fields: fields as Fields,
    number: values.get('number')?.texts[0] ?? null,
    title: title ? { text: title.texts[0] ?? '', place: title.place } : null,
    count,
  };
}

function textsOf({ texts, byDigit }: Value): string[] {
  const numbered = [...byDigit].sort(([a], [b]) => a - b).map(([, text]) => text);
  return [...numbered, ...texts.filter((text) => !numbered.includes(text))];
}
