import { type Piece, type Sentence, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { oneOf } from './one-of';
import { withoutLead } from './phrase-lead';

type Found = FoundPhrase & { readonly field: 'needs' };

/** 「減らしたい」, but not 「冷たい」 or 「重たい」; 「使えないか」; 「探している」; 「〜があれば」. */
const WISHES: readonly RegExp[] = [
  /^.+?(?:[いきしちにびみりぎじせけげれべめねてえ見出得入])たい(?!て|へん|こ)/,
  /^.+?(?:て|で|が|も|を)(?:ほしい|欲しい)/,
  /^.+?(?:でき|せ|れ|け|え|め|べ|なら|げ|取れ)ない(?:ものか|か|だろうか|でしょうか|んですか)/,
  /^.*?(?:なら|でき|取れ)ん(?:もの|やろう)?か/,
  /^.+?[をもは](?:お?探して|求めて|求められて)(?:い|おられ)(?:る|ます|た)|^.+?をお探し/,
  /^.+?が(?:求められて|望まれて|期待されて)(?:いる|います|おり)/,
  /^.+?(?:方法|もの|やり方|技術|装置|手段|手立て|材料|素材|仕組み|塗料|道具|機械|容器)(?:は|が|って|とか)?ない(?:ものか|か|だろうか|でしょうか)/,
  /^.{2,}?(?:は|って)な(?:い|いもの)(?:か|でしょうか|だろうか)(?=と|$|、)/,
  /^.+?[るい]と(?:よい|いい(?!う)|良い|助かる|うれしい|ありがたい)/,
  /^.+?があると(?:よい|いい|良い|助かる|ありがたい|便利)/,
  /^.+?(?:が|は|も|する|る|な)必要(?:がある|だ|である|です|と|$)/,
  /^.+?(?:に|も)(?:興味|関心)(?:がある|があり|を持|をお持ち|を示)(?:る|って)?(?:いる|ます)?/,
  /^.+?があれば(?:よい|いい|良い|助かる|ありがたい|便利|使ってみたい)?/,
  /^.+?(?:れ|め|せ|け|え|でき)たら(?:よい|いい|良い|助かる|ありがたい)?/,
  /^.{2,}?(?:を|が|に|も).{0,14}?できれば(?=.*(?:なる|よい|いい|助かる|売れる|ありがたい|$))/,
  /^.+?(?:を|に)(?:検討中|計画中|模索中)/,
];
/** What is wrong with a thing, said after 「が」. */
const LACKS = oneOf(`
  足りない 不足して(?:いる|います) 目立つ かさむ 安定しない ばらつく 続かない 取れない 落ちない 止まらない つかめない
  読めない 疲れる 詰まる ついていけない 高い 重い きつい 大変
`);
const TROUBLES: readonly RegExp[] = [
  /^.+?(?:に|で|て|と)(?:困って|悩んで|悩まされて|苦労して|苦慮して|手を焼いて)(?:い(?:る|ます|た|て)|おり)/,
  /^.+?(?:に|で)苦労する/,
  /^.+?(?:に)?頭を悩ませて(?:い|おられ)(?:る|ます)/,
  /^.+?(?:が|は|も)(?:重荷|負担|心配|不安|気がかり)(?:に(?:なって(?:い|おられ)(?:る|ます)|なる)|$|だ|で)/,
  /^.+?が気になって(?:い|おられ)(?:る|ます)/,
  /^.+?(?:人|人手|り手|後継者|若手|担い手)が(?:集まらない|いない|育たない)/,
  /^.+?(?:金|カネ)がかかる/,
  /^.+?(?:手間|時間|人手|コスト|お金|費用)が(?:[^、。]{0,4}?)(?:かか(?:る|り|って(?:いる|しまう|いて))|かさむ)/,
  new RegExp(
    `^.+?(?:が|は|も)(?:なかなか|うまく|とても|とにかく)?(?:${LACKS})(?=$|と|の|で|し|こと|そう|らしい|って|から|け|み|ん)`,
  ),
  /^.+?(?:なかなか|うまく|きちんと|十分に|どうしても)[^、。]{1,12}ない/,
  /^.+?(?:手段|方法|手だて|やり方)が(?:ない|わからない|分からない)/,
  /^.+?(?:負担|ロス|無駄|ムダ|むだ|不良)が(?:大きい|多い|\d+(?:割|%))/,
  /^.+?(?:に|で)手(?:がかかる|間取る|一杯)/,
  /^.+?てしまう(?=$|こと|の|と|そう)/,
];
/** What happens to a thing and nobody wants. */
const MISHAPS = oneOf(`
  止まる 割れる 折れる 詰まる 錆びる さびる 腐る 壊れる こぼれる すべる 滑る 反る ずれる 曇る 剥がれる はがれる
  燃える 漏れる 減る すり減る 欠ける 倒れる 破れる こもる かぶれる 溶ける 焦げる 縮む ふくらむ 曲がる 摩耗する
  結露する 固まる 黒ずむ 余る 汚れる 傷む 落ちる 飛ぶ 絡む 変色する 変形する 劣化する 乾く 抜ける 外れる 狂う
  ぶつかる 疲れる 冷える 出る 入る 上がる
`);
/** The same verbs where they end a sentence in ます or after a past. */
const MISHAPS_TOLD = oneOf(`
  止まり 割れ 折れ 詰まり 錆び 腐り 壊れ こぼれ すべり 滑り 反り ずれ 曇り 剥がれ はがれ 燃え 漏れ 減り 欠け 倒れ
  破れ 溶け 焦げ 縮み ふくらみ 曲がり 結露し 余り 汚れ 傷み 変色し 劣化し 抜け 外れ 狂い
`);
const BAD = oneOf(`
  ゴミ ごみ 汚れ ヤニ 傷 キズ 錆 さび サビ カビ かび ほこり 粉 におい 匂い 臭い 霜 跡 泡 シワ しわ ムラ 不良 バリ
  苦情 クレーム 煙 ロス 廃棄 残り ひび 水滴 静電気 油 湿気 結露 水 砂 アク 差 廃液 泥
`);
const ILL = oneOf(`
  多い ひどい 危ない 危険 怖い こわい 悪い 暑い 寒い 臭い 遅い 狭い 足りず 長い 汚い うるさい 難しい むずかしい
  弱い 面倒 手間 怖く 心配 不安 不安定 不便 難点 人手 手作業 目視 バラバラ ばらばら まちまち 負担 不足 重い 高い
`);
const LEFTOVERS = oneOf(`
  処分 処理 始末 使い道 見落とし ムラ ばらつき バラツキ 汚れ 劣化 におい 臭い 騒音 不足 ロット差 再利用 後始末
  入れ替え 段取り替え 段取り 摩耗 寿命 破損 結露 反り 割れ 高騰 高齢化 減少 人手不足 流出 クレーム
`);
/** Sayings of which only the matter tells that they are troubles; the others come first. */
const TOLD_TROUBLES: readonly RegExp[] = [
  new RegExp(
    `^.{2,}?[がにでもはと](?:[^、。]{0,14}?)(?:${MISHAPS_TOLD})(?:ます|てい(?:る|ます)|て(?:くる|きた|きます)|やすい(?:です)?|た)(?=$|の|と|こと|が$)`,
  ),
  new RegExp(
    `^.{2,}?[がにでもはと](?:すぐ|よく|たまに|どうしても)?(?:[^、。]{0,10}?)(?:${MISHAPS})(?=$|のが|のは|こと|という|と[、。言])`,
  ),
  new RegExp(
    `^.*?(?:${BAD})(?:が|も)[^、。]{0,10}?(?:つく|付く|出る|出ます|つきます|残る|残ります|たまる|入る|入ります|飛ぶ|目立つ|出やすい|つきやすい|(?:つい|残っ|出)て(?:いる|しまう))(?=$|の|と|こと)`,
  ),
  new RegExp(
    `^.{1,}?[がはも](?:[^、。がはも]{0,8}?)(?:${ILL})(?:です|だ|すぎる|すぎます|く)?(?=$|の[がは]|と[言い]|という|らしい)`,
  ),
  /^.{2,}?[がはもに](?:[^、。]{0,10}?)[らわがかさたばまなけせてねべめれえみきいち来得見出](?:ない|ません)(?:こと)?(?=$|のが|のは|ので|と[言い]|という|が$|し$)/,
  /^.{2,}?(?:わからず|分からず|できず|気づかず|追いつかず)$/,
  /^.{2,}?(?:原因|理由|見分け|違い)(?:が|は|も|\s)*(?:わから|分から|不明)[^、。]*$/,
  /^.{2,}?(?:にくい|づらい)(?:です)?(?=$|の|と)/,
  /^.{2,}?(?:つき|割れ|傷み|錆び|汚れ|折れ|切れ|壊れ|すべり|反り|欠け)やすい(?:です)?(?=$|の|と)/,
  /^.{2,}?(?:敬遠され|嫌がられ|苦情が|クレームが|返品され|怒られ|嫌われ)[^、。]*$/,
  /^.{2,}?(?:を|も)[^、。]{0,10}?捨てて(?:いる|います|ます|る)$/,
  /^.{2,}?(?:心配|気がかり|不安|怖い|こわい)(?=$|で$|で[、。]|だ|です|の)/,
  /^.{2,}?(?:がもったいない|に気を?[つ使]か[うい][^、。]{0,3}|に(?:時間|手間|費用|金|お金)がかか[^、。]{1,3}|が人手|が手作業|は?今も手作業.{0,3}|に頼って(?:いる|います)|頼み)$/,
  /^.{2,}?(?:[0-9]+|[一二三四五六七八九十]+)\s?(?:キロ|kg|t|トン|ケース|本|枚|リットル|割|日|時間|ヶ月|か月)(?:も)?(?:出る|出ます|出て.*|捨て.*|折れる|かかる|かかります)$/,
  /^.*?(?:処分費|光熱費|電気代|ガス代|燃料代|値段|単価)(?:が|も)[^、。]{0,6}(?:上がる一方|上がって(?:いる|います)|倍(?:になった)?|かさむ|高い)$/,
  new RegExp(`^.{2,}?(?:の|が|する|した|[ァ-ヺー])(?:${LEFTOVERS})$`),
  /^.{2,}?(?:に|へ)(?:の)?(?:関心|興味)(?:あり)?$/,
];
/** Not troubles although they end like some: what is not done on purpose, and what is good. */
const NO_TROUBLE = new RegExp(
  oneOf(`
    (?:[てで]い?(?:ない|ません)(?!か)) (?:人|者|士)(?:は|が)いない 必要(?:は|が)?ない
    (?:興味|関心|気|つもり|予定|問題|特許|認証|資格|名刺)(?:は|が)(?:特に)?(?:ない|なし|ありません)
    変わらない 負けない 負けません いらない (?:他|他社|よそ|機械)(?:に|で)は?[^、。]{0,8}(?:ない|ません)
    しか(?:でき|やれ) 注文 引き合い 相談が 依頼が 需要 評判 人気 得意 強み 自信 喜ば
    ^(?:社長|専務|奥様|奥さん|息子|娘|孫|会長)
  `),
);
/** 「減らしたい」, 「せめて10日にしたい」, 「軽くしたい」: of what stands before. */
const NO_THING_IN_IT =
  /^(?:もっと|せめて|できるだけ)?[^をがはも、。]{1,8}(?:に|く)?(?:したい|させたい|らしたい)$|^(?:(?:何|なん)とか)?(?:なら|でき)(?:ない|ん)(?:もの)?(?:か|でしょうか|だろうか)$/;
/** 「Xが課題」 asks for X itself. */
const NAMED_BEFORE =
  /^(.+?)(?:が|も|を|こそ)(?:[^、。はがを]{0,6})(?:課題|ネック|悩み(?:の種)?|問題|困りごと|頭痛の種|ボトルネック)(?!を)/;
const NAMED_AFTER =
  /^(?:[^、。]{0,14}?)(?:困って(?:いる|います)|悩んで(?:いる|います)|気に(?:して|され)て?(?:いる|いた|います|いました)|悩み|課題|困りごと|問題|ネック|やりたいこと|要望)(?:なの|の|こと)?は[、,]?\s*(.+?)(?:だ|である|です|とのこと|なこと|だという|だそう(?:だ|です)|である|で|)$/;
/** What a visitor is asked for: 「話を聞きたい」, 「送ってほしい」. */
const ASKED = oneOf(`
  話を?(?:聞|伺) 聞き 会い 相談し 検討し お願いし 連絡し 伺い 見学し 来て 送って 紹介し(?:て)? 教えて 訪問し 参加し
  話し 見せて 読み 見て(?:もらい|いただき) 知らせて
`);
/** Wishes of the visit itself, of which no patent tells. */
const NOT_A_NEED = new RegExp(
  oneOf(`
    (?:${ASKED})(?:もらい|いただき|て)?(?:たい|ほしい|欲しい) 資料 日程 名刺 会いたい 助言 補助金 融資 情報が 展示会
    (?:取得|購入|参加|出展)を?検討
  `),
);
/** What people wish to do for themselves: 「旅行に行きたい」. */
const PASTIMES = oneOf(`
  食べ 飲み 泊まり 遊び 一周し 旅行(?:し|に|へ)?.{0,6}(?:行き|し) [沖縄海外]+へ行き 引退し 休み 長生きし 痩せ 走り 登り
  釣り(?:に|が) 住み 孫 嫁 結婚
`);
/** Wishes of people rather than of their company. */
export const PRIVATE = new RegExp(
  oneOf(`
    (?:${PASTIMES})(?:たい|に行きたい|してほしい)
    (?:息子|娘|子ども|孫|長男|長女)(?:さん)?(?:に|が).{0,6}(?:継いで|継ぎ|戻って|帰って)
    (?:社員)?旅行 ゴルフ マラソン 趣味 [社昼]食 社長の夢 駐車場 電話に出 名刺 天気 ^(?:雨|雪|道)が ^[駅道]から
  `),
);
/** A wish as short as this, with no thing in it, is told of what was said before. */
const SHORT = 7;
const FEWEST = 3;
/** How sure a trouble is that no cue tells but its own words. */
const TOLD = 0.65;
/** 「これが一番の悩み」: the need was told before. */
const POINTS_BACK =
  /^(?:これ|それ|ここ)(?:が|は|も)[^、。]{0,8}(?:悩み|課題|困|ネック|問題|何とか)/;

/** What a sentence says that the company wishes or suffers from; `previous` is what was said before it. */
export function needPhrases({ clauses, ...sentence }: Sentence, previous?: Piece): Found[] {
  if (PRIVATE.test(sentence.text)) return [];
  if (previous && POINTS_BACK.test(sentence.text)) {
    return [found(withoutLead(previous), sentence.text.slice(0, 12), 0.75)].flatMap(
      (one) => one ?? [],
    );
  }
  const named = /は[、,]/.test(sentence.text) ? namedIn(sentence) : undefined;
  if (named) return [named];
  const all = clauses.flatMap((clause, at) => needIn(clause, clauses[at - 1] ?? previous) ?? []);
  // Beside a wish the trouble behind it is not told a second time.
  const plain = all.filter(({ sureness }) => sureness > TOLD);
  return plain.length > 0 ? plain : all;
}

function needIn(clause: Piece, before: Piece | undefined): Found | undefined {
  const said = namedIn(clause);
  if (said) return said;
  const wish = furthestHit(WISHES, clause.text);
  if (wish) return wished(clause, wish, before, 0.9);
  const trouble = NO_TROUBLE.test(clause.text) ? undefined : furthestHit(TROUBLES, clause.text);
  if (trouble) return wished(clause, trouble, before, 0.75);
  const named = NAMED_BEFORE.exec(clause.text);
  if (named?.[1]) {
    const { length } = named[1];
    return found(withoutLead(within(clause, 0, length)), named[0].slice(length), 0.75);
  }
  const told = NO_TROUBLE.test(clause.text) ? undefined : furthestHit(TOLD_TROUBLES, clause.text);
  return told ? wished(clause, told, before, TOLD) : undefined;
}

/** 「悩みはX」: X itself. */
function namedIn(piece: Piece): Found | undefined {
  const said = NAMED_AFTER.exec(piece.text);
  if (!said?.[1]) return undefined;
  const start = piece.text.indexOf(said[1], Math.max(0, said[0].length - said[1].length - 8));
  return found(within(piece, start, start + said[1].length), 'は', 0.75);
}

/** Of what the patterns find from the clause's beginning on, what reaches furthest. */
function furthestHit(patterns: readonly RegExp[], text: string): string | undefined {
  let furthest: string | undefined;
  for (const pattern of patterns) {
    const hit = pattern.exec(text)?.[0];
    if (hit && !NOT_A_NEED.test(hit) && hit.length > (furthest?.length ?? 0)) furthest = hit;
  }
  return furthest;
}

/** The wish from its object on; of a clause that has none, with the clause before. */
function wished(
  clause: Piece,
  hit: string,
  before: Piece | undefined,
  sureness: number,
): Found | undefined {
  const own = withoutLead(within(clause, 0, hit.length));
  const lacks =
    (own.text.length < SHORT && !/[をがにも]/.test(own.text)) || NO_THING_IN_IT.test(own.text);
  const cameBefore = before ? withoutLead(before) : undefined;
  const whole =
    lacks && cameBefore?.text
      ? { text: `${cameBefore.text}、${own.text}`, start: cameBefore.start, end: own.end }
      : own;
  const matched = /(?:.{0,2}たい|.{0,2}ない.{0,4}|.{1,6})$/.exec(hit)?.[0] ?? hit;
  return found(whole, matched, sureness);
}

function found(piece: Piece, matched: string, sureness: number): Found | undefined {
  if (piece.text.length < FEWEST) return undefined;
  return { field: 'needs', start: piece.start, end: piece.end, why: 'pattern', matched, sureness };
}
