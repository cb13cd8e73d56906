import { itemsOf, type Piece, type Sentence, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { withoutLead } from './phrase-lead';
import { PROCESS_HEAD } from './process-head';
import type { TakenField } from './taken-field';

interface ListRule {
  readonly field: TakenField;
  readonly pattern: RegExp;
  /** A sentence's rule may take in commas; a clause's ends at them. */
  readonly over: 'sentence' | 'clause';
  readonly sureness: number;
  /** What each item must end with. */
  readonly of?: RegExp;
}

const MACHINE =
  /(?:機|装置|ロボット|盤|炉|槽|計|器|センタ|センター|オーブン|プレス|ライン|顕微鏡|ディテクタ|ディテクター|テスター|タンク|レーザー|設備|ルーム)[\d台式]*$/;
const END_OF_LIST =
  '(?:です|である|だ|など|等|が(?:多い|中心|メイン|主|半々).*|を(?:使って|扱って|使う|扱う).*|との?こと.*|)$';

/** Sentences that list; the first group is the list. */
const RULES: readonly ListRule[] = [
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.9,
    pattern: new RegExp(
      `(?:^|^.*[、,])[^、。]{0,8}?(?:取引先|顧客|納入先|納め先|得意先|お客(?:さん|様)?|客先|販売先|受注先|販路|卸先)は[、,]?\\s*(.+?)${END_OF_LIST}`,
    ),
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.85,
    pattern:
      /^(.+?)(?:に|へ|にも|へも)(?:[^、。にを]{0,6}を?)?(?:納めて|納入して|納品して|卸して|販売して|供給して|出荷して|売って|出して(?:いる|います)$)/,
  },
  {
    field: 'customers',
    over: 'clause',
    sureness: 0.8,
    pattern: /^(.+?)(?:から)(?:の)?(?:受注|仕事|依頼|注文|引き合い)(?!はな)/,
  },
  {
    field: 'customers',
    over: 'clause',
    sureness: 0.8,
    pattern:
      /^(.+?)(?:さん)?向け(?:が|で|に)(?:[^、。]{0,8})(?:半々|中心|メイン|多い|主力|割|ほとんど|大半)/,
  },
  {
    field: 'customers',
    over: 'clause',
    sureness: 0.8,
    pattern: /(?<=(?:割|%|半分|大半|ほとんど|残り)(?:が|は)).+?(?=(?:さん)?向け)/,
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.85,
    pattern: /^(.+?)が(?:主な)?(?:お客|顧客|取引先)(?:さん|様)?(?:$|だ|で)/,
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.85,
    pattern: /^(.+?)の?(?:お客(?:さん|様)?|ユーザー|取引先|顧客)が(?:中心|多い|メイン|大半|主)/,
  },
  {
    field: 'equipment',
    over: 'sentence',
    sureness: 0.75,
    pattern: /^(.+?)(?:あり|がある|がそろって.*|完備|を(?:自社で)?(?:保有|所有|導入|備え|完備).*)$/,
    of: MACHINE,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.7,
    pattern:
      /^(.+?)の(?:設計|受託|開発|企画)?(?:・)?(?:製造|製作|生産|受託|販売)(?:・?販売)?(?:を(?:行|して|する).*|が(?:中心|主).*|)$/,
  },
  {
    field: 'materials',
    over: 'sentence',
    sureness: 0.85,
    pattern: new RegExp(
      `(?:^|^.*[、,])[^、。]{0,8}?(?:材料|素材|材質|原料|原材料)は[、,]?\\s*(.+?)${END_OF_LIST}`,
    ),
  },
  {
    field: 'materials',
    over: 'sentence',
    sureness: 0.75,
    pattern: /^(.+?)を(?:主に)?(?:扱う|扱って(?:いる|います))/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.8,
    pattern:
      /^(.+?)(?:を|も)(?:[^、。をに]{0,8}に)?(?:製造|生産|作って|つくって|製作|制作|開発して|手がけて|手掛けて|商品化し)(?:(?:して|し)?(?:いる|います|おり|い|販売)|する(?=[^、。]{0,12}(?:企業|会社|メーカー|工場)))/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.7,
    pattern:
      /^(.+?)(?:が|を|で)(?:[^、。はがを]{0,8})(?:中心|主力|メイン|柱|主体|(?:売上|全体|仕事)の[^、。]{0,6}(?:割|%|半分|大半))/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.75,
    pattern:
      /^(?:主力|メイン|中心|柱|看板商品|主力商品|主力製品)は[、,]?\s*(.+?)(?:です|である|だ|など|)$/,
  },
  {
    field: 'processes',
    over: 'sentence',
    sureness: 0.75,
    pattern:
      /^(.+?)(?:です|である|を(?:して|やって|行って|手がけ|受けて).*|が(?:中心|メイン|主).*|)$/,
    of: PROCESS_HEAD,
  },
];

/** No things that anyone would list: people, amounts, sayings. */
const NO_ITEM =
  /^(?:それ|これ|あれ|何|なに|誰|自社|当社|うち|現在|最近|社員|従業員|今|大手|中小|県外|県内|国内|海外|個人|多く|全部|製品|商品|もの|部品|受託|同じもの|仕事)$|[。]|たい$|ない$|(?:する|した|して|れる)$|^\d|^[ぁ-ん]{1,3}$|\d年|^すでに|^既に|か所|箇所|[はがばりてにで]$|[はが](?=.{2})/;
const LONGEST = 30;
const TOPIC = /^[^、。(]{1,12}?(?:では|には|は|として)(?=.{2,})/;
const TAIL =
  /(?:(?:も|が|は)[^、。]{0,6}(?:増えて|多|出て|少し|中心).*|(?:が|は)約?[\d一二三四五六七八九]+割.*|(?:が|は)(?:半分|大半|半数).*|さん|様|関係|など|等|ばかり|も|の|と|や|\s?[\d一二三四五六七八九十]+(?:台|基|ライン))$/;
const DENIED = /(?:ていない|てはいない|ない|ません|なし|やめた|撤退)(?:$|[^か])/;

/** What a sentence lists of customers, materials and products. */
export function listPhrases(sentence: Sentence): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const rule of RULES) {
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
  return lastRun(items, of).map(({ start, end }) => ({
    field,
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
