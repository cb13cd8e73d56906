import { type Piece, type Sentence, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { withoutLead } from './phrase-lead';

type Found = FoundPhrase & { readonly field: 'needs' };

/** 「減らしたい」, but not 「冷たい」 or 「重たい」; 「使えないか」; 「探している」; 「〜があれば」. */
const WISHES: readonly RegExp[] = [
  /^.+?(?:[いきしちにびみりぎじせけげれべめねてえ見出得入])たい(?!て|へん|こ)/,
  /^.+?(?:て|で|が|も|を)(?:ほしい|欲しい)/,
  /^.+?(?:でき|せ|れ|け|え|め|べ|なら|げ)ない(?:ものか|か|だろうか|でしょうか)/,
  /^.+?[をもは](?:お?探して|求めて|求められて)(?:い|おられ)(?:る|ます|た)|^.+?をお探し/,
  /^.+?が(?:求められて|望まれて|期待されて)(?:いる|います|おり)/,
  /^.+?(?:方法|もの|やり方|技術|装置|手段|手立て|材料|素材|仕組み)(?:は|が|って|とか)?ない(?:ものか|か|だろうか|でしょうか)/,
  /^.+?[るい]と(?:よい|いい(?!う)|良い|助かる|うれしい|ありがたい)/,
  /^.+?があると(?:よい|いい|良い|助かる|ありがたい|便利)/,
  /^.+?(?:が|は|も|する|る|な)必要(?:がある|だ|である|です|と|$)/,
  /^.+?(?:に|も)(?:興味|関心)(?:がある|があり|を持|をお持ち|を示)(?:る|って)?(?:いる|ます)?/,
  /^.+?があれば(?:よい|いい|良い|助かる|ありがたい|便利|使ってみたい)?/,
  /^.+?(?:れ|め|せ|け|え|でき)たら(?:よい|いい|良い|助かる|ありがたい)?/,
  /^.{2,}?(?:を|が|に|も).{0,14}?できれば(?=.*(?:なる|よい|いい|助かる|売れる|ありがたい|$))/,
  /^.+?(?:を|に)(?:検討中|計画中|模索中)/,
];
const TROUBLES: readonly RegExp[] = [
  /^.+?(?:に|で|て|と)(?:困って|悩んで|悩まされて|苦労して|苦慮して|手を焼いて)(?:い(?:る|ます|た|て)|おり)/,
  /^.+?(?:に|で)苦労する/,
  /^.+?(?:に)?頭を悩ませて(?:い|おられ)(?:る|ます)/,
  /^.+?(?:が|は|も)(?:重荷|負担|心配|不安|気がかり)(?:に(?:なって(?:い|おられ)(?:る|ます)|なる)|$|だ|で)/,
  /^.+?が気になって(?:い|おられ)(?:る|ます)/,
  /^.+?(?:人|人手|り手|後継者|若手|担い手)が(?:集まらない|いない|育たない)/,
  /^.+?(?:金|カネ)がかかる/,
  /^.+?(?:手間|時間|人手|コスト|お金|費用)が(?:[^、。]{0,4}?)(?:かか(?:る|り|って(?:いる|しまう|いて))|かさむ)/,
  /^.+?(?:が|は|も)(?:なかなか|うまく|とても|とにかく)?(?:足りない|不足して(?:いる|います)|目立つ|かさむ|安定しない|ばらつく|続かない|取れない|落ちない|止まらない|つかめない|読めない|疲れる|詰まる|ついていけない|高い|重い|きつい|大変)(?=$|と|の|で|し|こと|そう|らしい|って|から|け|み|ん)/,
  /^.+?(?:なかなか|うまく|きちんと|十分に|どうしても)[^、。]{1,12}ない/,
  /^.+?(?:手段|方法|手だて|やり方)が(?:ない|わからない|分からない)/,
  /^.+?(?:負担|ロス|無駄|ムダ|むだ)が(?:大きい|多い)/,
  /^.+?(?:に|で)手(?:がかかる|間取る|一杯)/,
  /^.+?てしまう(?=$|こと|の|と|そう)/,
];
/** 「Xが課題」 asks for X itself. */
const NAMED_BEFORE =
  /^(.+?)(?:が|も|を|こそ)(?:[^、。はがを]{0,6})(?:課題|ネック|悩み(?:の種)?|問題|困りごと|頭痛の種|ボトルネック)(?!を)/;
const NAMED_AFTER =
  /^(?:[^、。]{0,14}?)(?:困って(?:いる|います)|悩んで(?:いる|います)|気に(?:して|され)て?(?:いる|いた|います|いました)|悩み|課題|困りごと|問題|ネック|やりたいこと|要望)(?:なの|の|こと)?は[、,]?\s*(.+?)(?:だ|である|です|とのこと|なこと|だという|だそう(?:だ|です)|である|で|)$/;
/** Wishes of the visit itself, of which no patent tells. */
const NOT_A_NEED =
  /(?:話を?(?:聞|伺)|聞き|会い|相談し|検討し|お願いし|連絡し|伺い|見学し|来て|送って|紹介し(?:て)?|教えて|訪問し|参加し|話し|見せて|読み|見て(?:もらい|いただき))(?:もらい|いただき|て)?(?:たい|ほしい|欲しい)|資料|日程|名刺|会いたい|助言|補助金|融資|情報が|展示会|(?:取得|購入|参加|出展)を?検討/;
/** The line's speaker tells of what is or was, or of others. */
const SHORT = 7;
const FEWEST = 3;

/** What a sentence says that the company wishes or suffers from. */
export function needPhrases({ clauses, ...sentence }: Sentence): Found[] {
  const named = /は[、,]/.test(sentence.text) ? namedIn(sentence) : undefined;
  if (named) return [named];
  return clauses.flatMap((clause, at) => needIn(clause, clauses[at - 1]) ?? []);
}

function needIn(clause: Piece, before: Piece | undefined): Found | undefined {
  const said = namedIn(clause);
  if (said) return said;
  for (const [patterns, sureness] of [
    [WISHES, 0.9],
    [TROUBLES, 0.75],
  ] as const) {
    const hit = longestOf(patterns, clause.text);
    if (hit) return wished(clause, hit, before, sureness);
  }
  const named = NAMED_BEFORE.exec(clause.text);
  if (!named?.[1]) return undefined;
  return found(
    withoutLead(within(clause, 0, named[1].length)),
    named[0].slice(named[1].length),
    0.75,
  );
}

/** 「悩みはX」: X itself. */
function namedIn(piece: Piece): Found | undefined {
  const said = NAMED_AFTER.exec(piece.text);
  if (!said?.[1]) return undefined;
  const start = piece.text.indexOf(said[1], Math.max(0, said[0].length - said[1].length - 8));
  return found(within(piece, start, start + said[1].length), 'は', 0.75);
}

function longestOf(patterns: readonly RegExp[], text: string): string | undefined {
  return patterns
    .map((pattern) => pattern.exec(text)?.[0])
    .find((hit) => hit !== undefined && !NOT_A_NEED.test(hit));
}

/** The wish from its object on; of a clause that has none, with the clause before. */
function wished(
  clause: Piece,
  hit: string,
  before: Piece | undefined,
  sureness: number,
): Found | undefined {
  const own = withoutLead(within(clause, 0, hit.length));
  const lacks = own.text.length < SHORT && !/[をがにも]/.test(own.text);
  const cameBefore = before ? withoutLead(before) : undefined;
  const whole =
    lacks && cameBefore
      ? { text: `${cameBefore.text}、${own.text}`, start: cameBefore.start, end: own.end }
      : own;
  const matched = /(?:.{0,2}たい|.{0,2}ない.{0,4}|.{1,6})$/.exec(hit)?.[0] ?? hit;
  return found(whole, matched, sureness);
}

function found(piece: Piece, matched: string, sureness: number): Found | undefined {
  if (piece.text.length < FEWEST) return undefined;
  return { field: 'needs', start: piece.start, end: piece.end, why: 'pattern', matched, sureness };
}
