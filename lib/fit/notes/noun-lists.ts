import { normalText } from '../../text/normalise';
import { labelsIn } from '../lexicon/labels';
import type { EntryKind } from '../lexicon/lexicon';
import { itemsOf, type Piece, type Sentence } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { MACHINE, WHOM } from './noun-ends';
import { PROCESS_HEAD } from './process-head';
import type { TakenField } from './taken-field';
import { withoutTail } from './thing-words';

const SURENESS = 0.65;
const LONGEST = 24;
const LEAST_SHARE = 0.5;
/** A noun by itself: no particle but 「の」, no verb. */
const NOUN =
  /^(?!.+(?:[がへ]|は(?!んだ))|.*[^\p{Script=Hiragana}](?:[もにでと]|から|まで|より)|.*(?:を|ので|して)).*[^うくすつぬむるたてでにとのいなばう]$/u;
/** No things of a company: days, people, places, amounts. */
const NO_THING =
  /\d+(?:年|月|日|人|名|円|歳|社|時間?|分|割|%)|社長|専務|会長|常務|工場長|従業員|社員|パート|訪問|対応|創業|資本金|納期|大学|高校|センター$|試験場|県|市内|とのこと|[都道府県市区町村]$|株式会社|有限会社|\(株\)|\(有\)|昭和|平成|令和|予定|検討|不足|不良|問題|課題|なし$|ムラ|処分|騒音|時間/;

/** Nouns with commas and nothing else say by what they are which list of the profile they belong to. */
export function nounLists(sentence: Sentence): FoundPhrase[] {
  const whole = itemsOf(sentence);
  const items = whole.map(withoutTail);
  const [first] = items;
  const isCounted = first && MACHINE.test(first.text) && first.text !== whole[0]?.text;
  if (!items.every(isNoun) || (items.length < 2 && !isCounted)) return [];
  const fields = items.map(({ text }) => fieldOf(text));
  const main = commonest(fields);
  return items.flatMap((item, at): FoundPhrase[] => {
    const field = fields[at] ?? main;
    if (!field) return [];
    const { start, end } = item;
    return [{ field, start, end, why: 'pattern', matched: item.text, sureness: SURENESS }];
  });
}

function isNoun({ text }: Piece): boolean {
  return text.length > 1 && text.length <= LONGEST && NOUN.test(text) && !NO_THING.test(text);
}

/** The field that most items name, where they are half of all. */
function commonest(fields: readonly (TakenField | undefined)[]): TakenField | undefined {
  const named = [...new Set(fields)].filter((field) => field !== undefined);
  const countOf = (field: TakenField) => fields.filter((one) => one === field).length;
  const [first] = named.sort((a, b) => countOf(b) - countOf(a));
  return first && countOf(first) >= fields.length * LEAST_SHARE ? first : undefined;
}

const OF_KIND: readonly (readonly [EntryKind, TakenField])[] = [
  ['material', 'materials'],
  ['product', 'products'],
  ['process', 'processes'],
  ['equipment', 'equipment'],
  ['customer', 'customers'],
];

/** What a noun is by its end; undefined where nothing tells. */
function fieldOf(noun: string): TakenField | undefined {
  const bare = noun.replace(/\(.*?\)/g, '');
  if (MACHINE.test(bare)) return 'equipment';
  if (PROCESS_HEAD.test(bare)) return /[のな]/.test(bare) ? undefined : 'processes';
  if (WHOM.test(bare)) return 'customers';
  const normal = normalText(bare);
  const last = labelsIn(normal).findLast(({ end }) => end === normal.length);
  const kinds = new Set(last?.value.map(({ kind }) => kind));
  return OF_KIND.find(([kind]) => kinds.has(kind))?.[1];
}
