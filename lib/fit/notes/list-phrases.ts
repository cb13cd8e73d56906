import { itemsOf, type Piece, type Sentence, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { LIST_RULES, type ListRule } from './list-rules';
import { withoutLead } from './phrase-lead';

/** No things that anyone would list: people, amounts, sayings. */
const NO_ITEM =
  /^(?:それ|これ|あれ|何|なに|誰|自社|当社|うち|現在|最近|社員|従業員|今|大手|中小|県外|県内|国内|海外|個人|多く|全部|製品|商品|もの|部品|受託|同じもの|仕事)$|[。]|たい$|ない$|(?:する|した|して|れる)$|^\d|^[ぁ-ん]{1,3}$|\d年|^外$|^すでに|^既に|か所|箇所|[はがばりてにで]$|[はが](?=.{2})/;
/** Whom a company works for rather than what it makes: 「旅館と工場が中心」. */
const WHOM = /(?:メーカー|会社|[館院店園校局署庁]|工場|業者|業界|組合|道場|農家|法人)$/;
const LONGEST = 30;
const TOPIC = /^[^、。(]{1,12}?(?:では|には|は|として)(?=.{2,})/;
const TAIL =
  /(?:(?:も|が|は)[^、。]{0,6}(?:増えて|多|出て|少し|中心).*|(?:が|は)約?[\d一二三四五六七八九]+割.*|(?:が|は)(?:半分|大半|半数).*|さん|様|関係|など|等|ばかり|も|の|と|や|\s?[\d一二三四五六七八九十]+(?:台|基|ライン))$/;
const DENIED = /(?:ていない|てはいない|ない|ません|なし|やめた|撤退)(?:$|[^か])/;

/** What a sentence lists of customers, materials and products. */
export function listPhrases(sentence: Sentence): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const rule of LIST_RULES) {
    const pieces = rule.over === 'sentence' ? [sentence] : sentence.clauses;
    const own = pieces.flatMap((piece) => listedIn(piece, rule));
    // What an earlier rule took, a later one leaves: they stand from the surest down.
    const isTaken = ({ start, end }: FoundPhrase) =>
      found.some((one) => one.start < end && start < one.end);
    found.push(...own.filter((one) => !isTaken(one)));
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
  const from = hit[0].lastIndexOf(list, Math.max(0, hit[0].length - list.length));
  const at = hit.index + (hit[0].startsWith(list) ? 0 : from);
  const cue = hit[0].replace(list, '').slice(0, 12);
  const items = itemsOf(withoutLead(within(piece, at, at + list.length))).map(plain);
  return lastRun(items, of).map(({ text, start, end }) => ({
    field: field === 'products' && WHOM.test(text) ? 'customers' : field,
    start,
    end,
    why: 'pattern',
    matched: cue,
    sureness,
  }));
}

/** The things next to the verb: what stands before a clause of its own is not in the list. */
function lastRun(items: readonly Piece[], of: RegExp): Piece[] {
  const isThing = ({ text }: Piece) =>
    text.length > 0 && text.length <= LONGEST && !NO_ITEM.test(text) && of.test(text);
  const before = items.findLastIndex((item) => !isThing(item));
  return items.slice(before + 1);
}

/** An item without its topic (「仕事は」) and its tail (「さん」). */
function plain(item: Piece): Piece {
  const topic = TOPIC.exec(item.text)?.[0].length ?? 0;
  const rest = withoutLead(within(item, topic, item.text.length));
  const tail = TAIL.exec(rest.text)?.[0].length ?? 0;
  return within(rest, 0, rest.text.length - tail);
}
