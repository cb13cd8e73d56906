import { type Piece, type Sentence, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { oneOf } from './one-of';
import { withoutLead } from './phrase-lead';
import { PROCESS_HEAD } from './process-head';

/** What is said of a strength after its particle: 「が得意」, 「は定評がある」. */
const PRAISE = oneOf(`
  得意(?!な[^のこ]|先) 強み 自慢 財産 喜ばれて 売り(?:に|だ|で|と|$) セールスポイント 特長(?:だ|で|と|$) 持ち味 真骨頂
  評判が(?:良|よ|い) 評価されて 高く評価 定評 (?:県内|国内|業界|日本|世界)で?一番 一番だ 他社にない 他社に差を
  引き合いが?あり 他社には?(?:でき|真似)ない うちだけ
`);
/** 「Xが得意」, 「Xには自信がある」: what stands before. */
const BEFORE: readonly RegExp[] = [
  /^(.+?)(?:こと)?(?:に|には|については|は|なら)(?:絶対の|かなり)?自信(?:が?ある|が?あり|を持|$)/,
  /^(.+?)(?:こと)?(?:の)?自信(?:あり|が?ある|が?あります)/,
  new RegExp(`^(.+?)(?:こと|の)?(?:が|は|を|も)(?:[^、。はがを]{0,6}?)(?:${PRAISE})`),
  /^(.+?)(?:ところ|こと|の|点)が(?:他社|よそ|他|同業)と(?:は)?違/,
  /^(.+?)で(?:他社|よそ|他)(?:に|と)差を/,
  /^(.+?)(?:は|が)?(?:県内|国内|日本|業界|うち|当社|世界)(?:で|でも|では)?(?:は)?(?:当社|うち|自社)?(?:のみ|だけ|ぐらい|くらい|数社|唯一)/,
  /^(.+?)(?:は|が)(?:他|他社|よそ|ほか)(?:で|に)は?[^、。]{0,10}(?:少ない|ない|いない|できない|まねできない|真似できない)/,
  /^(.+?)(?:には|は)(?:長年の|豊富な)?(?:経験|実績|ノウハウ)(?:が|と|も)/,
  /^(.+?(?:最高等級|最高峰|世界初|日本初|国内初|業界初))(?:です|だ|である|$|で|の)/,
  /^(.+?)(?:は|が)(?:[^、。]{0,8})(?:賞|金賞|表彰)を(?:取|受|もら|いただ)/,
  /^(.+?)に(?:独自性|優位性|特色|特徴)が(?:ある|あり)/,
  /^(.+?)に強みが(?:ある|あり)/,
  /^(.+?)(?:の|こと)?(?:は|が)(?:うち|当社|弊社|自社|県内で?(?:も|は))(?:しか|だけ)/,
  /^(.+?)(?:に|には)(?:長けて|強い(?:です|こと|と|の)?$|定評)/,
  /^(.+?)(?:なら|だけは|では|は)[^、。]{0,8}(?:一番|負けない|負けません|任せてほしい|右に出る|トップ)/,
];
/** 「強みはX」: what comes after, to the end of the sentence. */
const AFTER =
  /^[^。]{0,12}?(?:得意(?:なの|なこと|とするの|分野)?|強み|売り|特長|セールスポイント|持ち味|自慢|特徴|(?:他社|よそ)との違い)(?:は|としては|と言えば)[、,]?\s*(.+?)(?:で[、,].*|に(?:ある|尽きる)|です|である|だ(?:という|そうだ|ろう)?|なこと|ること(?:とのこと|だ|です|である)?|との?こと|と(?:言|い)う|)$/;
const CAN_ALL = /^.+?なら(?:どの|どんな|何でも|なんでも|すべて|全て).+?(?:る|ます)$/;
const ALL_IN_ONE =
  /^.+?(?:一括|一貫)(?:で|して)(?:受け|対応|行|でき|手が).*?(?:る|ます)|^.{0,8}?\d(?:個|本|枚|台)から(?:でも)?(?:受け|対応|作|製作).*?(?:る|ます)/;
/** What somebody can do who tells of it: 「大物が割れずに焼ける」. */
const CAN =
  /^.*[をがにもはでと].*?(?:でき|られ|つくれ|作れ|織れ|焼け|出せ|貼れ|削れ|縫え|切れ|やれ|行え|抜け|組め|彫れ|描け|使え|打て|漬けられ)(?:る|ます)(?=$|の[がは]|こと)/;
/** How quickly, how few, how much at once: what stands at the end of a clause by itself. */
const SERVICE: readonly RegExp[] = [
  /^.{0,20}?(?:短納期|[即翌当]日(?:対応|納品|発送|仕上げ))$/,
  /^.{0,20}?(?:小ロット|多品種少量|少量多品種|一品一様|特注|別注)(?:[^、。をが]{0,10}対応)?$/,
  /^.{0,20}?(?:\d+|一)(?:個|本|枚|台|足|着|部|m|kg)(?:\([^)]*\))?から(?:の?(?:OEM|対応|製作|受注)|お?受け[^、。]*|作る|つくる)?$/,
  /^.{0,20}?(?:翌日|翌朝|当日|その日|夜間|\d+(?:日|週間|時間))(?:に|で|以内に|には|のうちに)[^、。]*(?:返す|行く|試作|納品|納める|届ける|直す|対応)[^、。]{0,6}$/,
  /^.{0,20}?から[^、。]{2,12}まで(?:一式|一貫|社内|自社|一括)[^、。]{0,8}$/,
];
/** Sayings of people, plans and troubles, which end like an ability. */
const NO_STRENGTH = new RegExp(
  oneOf(`
    か$ たい なら れば たら 困 人手 しか だけでは 目で 補助金 銀行 お客 客先 苦情 クレーム 研修 見学 営業でき 駐車 大学
    高校 予定 検討 昔 以前 原因 (?:[0-9]人|誰) おられ いられ
  `),
);
/** 「これが信頼のもと」: the strength was told before. */
const POINTS_BACK =
  /^(?:これ|それ|ここ)(?:が|は)[^、。]{0,8}(?:強み|自慢|財産|売り|信頼|誇り|持ち味)/;
const DENIED = /ない(?:$|と|の|か)|ません|なくな/;

/** What a sentence says that the company is good at; `previous` is what was said before it. */
export function strengthPhrases(
  { clauses, ...sentence }: Sentence,
  previous?: Piece,
): FoundPhrase[] {
  const back = POINTS_BACK.exec(sentence.text);
  const told = back && previous ? withoutLead(previous) : undefined;
  if (back && told) return told.text === '' ? [] : [found(told, back[0], 0.75)];
  const after = AFTER.exec(sentence.text);
  if (after?.[1]) {
    const from = after[0].indexOf(after[1], after[0].search(/は|と言えば/));
    const grown = /ること(?:とのこと|だ|です|である)?$/.test(after[0]) ? 1 : 0;
    return [found(within(sentence, from, from + after[1].length + grown), cueOf(after[0]), 0.9)];
  }
  const praised = clauses.flatMap(praisedIn);
  return praised.length > 0 ? praised : clauses.flatMap(toldIn);
}

function praisedIn(clause: Piece): FoundPhrase[] {
  const all = CAN_ALL.exec(clause.text) ?? ALL_IN_ONE.exec(clause.text);
  const hit = BEFORE.map((pattern) => pattern.exec(clause.text)).find(Boolean);
  const length = hit?.[1]?.length ?? all?.[0].length;
  if (length === undefined) return [];
  const cue = hit ? hit[0].slice(hit[1]?.length ?? 0) : 'なら';
  const isDenied = hit && DENIED.test(clause.text.slice(hit[0].length));
  if (isDenied && !/負け|他社/.test(cue)) return [];
  const own = withoutLead(within(clause, 0, length));
  if (!/^(?:.{3,}|\p{Script=Han}{2})$/u.test(own.text)) return [];
  return /^(?:これ|それ|あれ|そこ|ここ)/.test(own.text) ? [] : [found(own, cue, 0.85)];
}

/** What is told without a word of praise. */
function toldIn(clause: Piece): FoundPhrase[] {
  const patterns = [...SERVICE, CAN];
  const hit = patterns.map((one) => one.exec(clause.text)?.[0]).find((one) => one !== undefined);
  if (!hit || NO_STRENGTH.test(clause.text)) return [];
  const own = withoutLead(within(clause, 0, hit.length));
  const what = own.text.replace(/(?:も|が)(?:でき|やれ)(?:る|ます)$/, '');
  if (own.text.length < 3 || PROCESS_HEAD.test(what)) return [];
  return [found(own, hit.slice(-4), 0.6)];
}

function found({ start, end }: Piece, matched: string, sureness: number): FoundPhrase {
  return { field: 'strengths', start, end, why: 'pattern', matched, sureness };
}

const cueOf = (text: string): string =>
  /(?:得意|強み|売り|特長|セールスポイント|持ち味|自慢)/.exec(text)?.[0] ?? 'は';
