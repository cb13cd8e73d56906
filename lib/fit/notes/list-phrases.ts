import { itemsOf, type Piece, type Sentence, within } from './clauses';
import { type FoundPhrase, overlap } from './found-phrase';
import { LIST_RULES, type ListRule } from './list-rules';
import { NOT_OWNED } from './named-phrases';
import { INSTITUTE, MACHINE, WHOM } from './noun-ends';
import { oneOf } from './one-of';
import { withoutLead } from './phrase-lead';
import { PROCESS_HEAD } from './process-head';
import type { TakenField } from './taken-field';
import { withoutTail } from './thing-words';

/** Words that stand where things are listed and name none. */
const NO_NAME = oneOf(`
  それ これ あれ 何 なに 誰 自社 当社 うち 現在 最近 社員 従業員 今 大手 中小 県外 県内 国内 海外 個人 多く 全部 製品
  商品 もの 部品 受託 同じもの 仕事 ほか など とか でも まあ あと また いま やや すべて ほとんど なかでも ごみ ゴミ
  一緒 共同 共同開発 共同研究 商品開発 製品開発 研究開発
`);
/** No things that anyone would list: people, amounts, sayings. */
const NO_ITEM = new RegExp(
  String.raw`^(?:${NO_NAME})$|[。]|^\d+(?:年|月|割|%)|\d年|^外$|か所|箇所|^[^\p{Script=Han}]$`,
  'u',
);
/** What has a verb or a topic of its own says something else than the list does. */
const CLAUSE =
  /たい$|ない$|(?:する|した|して|れる)$|^すでに|^既に|[はがばりてにで]$(?<!り[がにで])|(?<=.)[はが](?=.{2})|[をへ].*[りてでしい]$|^(?:共同で|一緒に)|\p{Script=Han}{2}し$/u;
const LONGEST = 30;
const TOPIC = /^[^、。(]{1,12}?(?:では|には|は|として)(?=.{2,})/;
/** What is told of all that is listed: 「が増えている」, 「が三割」, 「など」, 「3台」. */
const TAIL = new RegExp(
  `(?:${oneOf(String.raw`
    (?:も|が|は)[^、。]{0,6}(?:増えて|多|出て|少し|中心).* (?:が|は)約?[\d一二三四五六七八九]+割.*
    (?:が|は)(?:半分|大半|半数).* さん 様 関係 など 等 ばかり (?<!ん)も の と や
    \s?[\d一二三四五六七八九十]+(?:台|基|ライン)
  `)})$`,
);
const DENIED = /(?:ていない|てはいない|ない|ません|なし|やめた|撤退)(?:$|[^か])/;

/** What a sentence lists of customers, materials and products. */
export function listPhrases(sentence: Sentence): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const rule of LIST_RULES) {
    const pieces = rule.over === 'sentence' ? [sentence] : sentence.clauses;
    const own = pieces.flatMap((piece) => listedIn(piece, rule));
    // What an earlier rule took, a later one leaves: they stand from the surest down.
    const free = own.filter((one) => !found.some((other) => overlap(other, one)));
    found.push(...free);
  }
  return found;
}

function listedIn(
  piece: Piece,
  { field, pattern, sureness, of = /(?:)/ }: ListRule,
): FoundPhrase[] {
  const hit = pattern.exec(piece.text);
  const list = hit?.[1] ?? hit?.[0];
  if (!hit || !list || DENIED.test(piece.text)) return [];
  if (field === 'equipment' && NOT_OWNED.test(piece.text)) return [];
  const from = hit[0].lastIndexOf(list, Math.max(0, hit[0].length - list.length));
  const at = hit.index + (hit[0].startsWith(list) ? 0 : from);
  const cue = hit[0].replace(list, '').slice(0, 12);
  const items = itemsOf(withoutLead(within(piece, at, at + list.length)))
    .map(plain)
    .map(withoutTail);
  return things(items, of).map(({ text, start, end }) => ({
    field: kindOf(text, field),
    start,
    end,
    why: 'pattern',
    matched: cue,
    sureness,
  }));
}

/** 「旅館と工場が中心」 lists customers, 「NC旋盤」 is a machine whatever rule found it. */
function kindOf(text: string, field: TakenField): TakenField {
  if (field === 'products' && WHOM.test(text)) return 'customers';
  if (field === 'products' && PROCESS_HEAD.test(text) && !/の/.test(text)) return 'processes';
  return field === 'processes' && MACHINE.test(text) && !/(?<!\dt)プレス$/.test(text)
    ? 'equipment'
    : field;
}

/** The things listed: what stands before a clause of its own is not in the list, an odd noun is left out. */
function things(items: readonly Piece[], of: RegExp): Piece[] {
  const clause = items.findLastIndex(({ text }) => text.length > LONGEST || isClause(text));
  return items
    .slice(clause + 1)
    .filter(
      ({ text }) => text !== '' && !NO_ITEM.test(text) && !INSTITUTE.test(text) && of.test(text),
    );
}

const isClause = (text: string): boolean => CLAUSE.test(text) && !ENDS_IN_KANA.test(text);
/** Nouns that end like verbs. */
const ENDS_IN_KANA = new RegExp(
  `(?:${oneOf(`
    削り 絞り 塗り 張り 取り 編み 織り 飾り 香り 明かり がに すり のり きり 焼戻し 型通し 面出し
  `)})$`,
);
/** An item without its topic (「仕事は」) and its tail (「さん」). */
function plain(item: Piece): Piece {
  const topic = TOPIC.exec(item.text)?.[0].length ?? 0;
  const rest = withoutLead(within(item, topic, item.text.length));
  const tail = TAIL.exec(rest.text)?.[0].length ?? 0;
  return within(rest, 0, rest.text.length - tail);
}
