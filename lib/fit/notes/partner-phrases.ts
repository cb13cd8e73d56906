import { itemsOf, type Piece, type Sentence, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { INSTITUTE } from './noun-ends';
import { PROCESS_HEAD } from './process-head';

const GIVEN = '(?:外注|外部|委託|お願い|依頼|頼ん|頼む|任せ|回して|外[にへ]出して|出す$)';
const SENT = /^(.{2,16}?)は(?:協力会社|外注先|下請け?)?の?([^、。はをに]{2,20}?)(?:さん)?に出して/;
/** Work given to somebody named: 「研磨は三角研磨さんに外注している」. */
const TO_WHOM = new RegExp(
  `^(?:(.{1,20}?)(?:は|については|だけは))?(?:隣町の|近所の|近くの|地元の|市内の|隣の|知り合いの|同業の)?([^、。はをに]{2,20}?)(?:さん)?(?:に|へ)(?:[^、。に]{0,15}?を)?${GIVEN}`,
);
/** Work given away: 「塗装・蒸着は外注」. */
const AWAY = new RegExp(
  `^(.{1,24}?)(?<!から|より)(?:は|を|も|については|の工程は)(?:[^、。に]{1,14}(?:に|へ))?(?:すべて|全部|全て|主に)?${GIVEN}`,
);
/** 「大学と共同研究」. */
const TOGETHER =
  /^(?:.*[でにはをが、])?([^、。でにはをが]{2,20}?)と(?:は)?(?:[^、。]{0,12})(?:共同(?:で|の)?(?:研究|開発)|連携し|提携し|協力し|組んで(?:いる|います)|一緒に(?:開発|研究))/;
const NO_NAME =
  /^(?:(?:外部|よそ|専門)の.+|外部|よそ|他社|外|協力会社|協力工場|外注先|業者|同業者?|(?:県|市|都|府|国)内の(?:協力会社|業者|会社)|専門(?:の)?(?:業者|会社)|数社の.*|.*(?:協力会社|協力工場|業者|ところ))$/;
/** 「焼入れは外」, 「塗装は協力工場に出している」, and after it 「印刷も」. */
const OUTSIDE =
  /^(.{2,20}?)(?:は|を|も)(?:[^、。はをに]{0,8}(?:に|へ))?(?:外|外で|外注|外部|よそ|出して(?:いる|います)|出す|回して(?:いる|います))$/;
const OUT = /外|よそ|に(?:出|回)/;
const ALSO = /^(.{2,20}?)も(?:外注)?$/;
const HOUSES = /^([^はをが]{2,24})は(.{3,40})$/;
const HOUSE =
  /(?:さん|製作所|工業|製作|硝子|ガラス|鍍金|熱処理|熱錬|印刷|染工|塗装|塗工|研磨|鋳造|樹脂|化学|木工|木工所|ゴム|型屋|業者|社|\(株\))$/;
const WISHED = /たい|ないか|ほしい/;

/** Whom a sentence says that the company works with; work given away is no process of its own. */
export function partnerPhrases({ clauses, ...sentence }: Sentence): FoundPhrase[] {
  const named = clauses.flatMap(partnersIn);
  return named.length > 0 ? named : housesIn(sentence);
}

function partnersIn(clause: Piece, at: number, clauses: readonly Piece[]): FoundPhrase[] {
  if (WISHED.test(clause.text)) return [];
  const outside = OUTSIDE.exec(clause.text) ?? (at > 0 ? ALSO.exec(clause.text) : null);
  const isAlsoOutside = outside && OUT.test(`${clauses[at - 1]?.text ?? ''}、${clause.text}`);
  if (outside?.[1] && isAlsoOutside && PROCESS_HEAD.test(outside[1])) {
    return givenAway(within(clause, 0, outside[1].length), '外');
  }
  const together = TOGETHER.exec(clause.text);
  if (together?.[1]) {
    if (INSTITUTE.test(together[1])) return [];
    const from = clause.start + together[0].lastIndexOf(together[1], together[0].lastIndexOf('と'));
    return [found(from, from + together[1].length, '共同')];
  }
  const sent = SENT.exec(clause.text);
  const to = sent && PROCESS_HEAD.test(sent[1] ?? '') ? sent : TO_WHOM.exec(clause.text);
  const [, work = '', whom = ''] = to ?? [];
  if (to && INSTITUTE.test(whom)) return [];
  if (to && whom !== '' && !NO_NAME.test(whom)) {
    const from = clause.start + to[0].indexOf(whom, work.length);
    const span = found(from, from + whom.length, to[0].slice(-6));
    return [work === '' ? span : { ...span, phrase: `${whom}（${work}）` }];
  }
  const away = AWAY.exec(clause.text);
  if (!away?.[1]) return [];
  return givenAway(within(clause, 0, away[1].length), away[0].slice(away[1].length));
}

function givenAway(work: Piece, matched: string): FoundPhrase[] {
  return itemsOf(work).map(({ text, start, end }) => ({
    ...found(start, end, matched),
    phrase: `${text}（外注）`,
  }));
}

/** 「熱処理・めっきは架空熱処理、架空鍍金」: the houses that do the company's work. */
function housesIn(sentence: Piece): FoundPhrase[] {
  const hit = HOUSES.exec(sentence.text);
  const [, work = '', houses = ''] = hit ?? [];
  if (!hit || !itemsOf({ ...sentence, text: work }).every(({ text }) => PROCESS_HEAD.test(text)))
    return [];
  const from = hit[0].length - houses.length;
  const items = itemsOf(within(sentence, from, hit[0].length));
  return items.every(({ text }) => HOUSE.test(text))
    ? items.map(({ text, start, end }) => ({
        ...found(start, end, work),
        ...(items.length === 1 && { phrase: `${text}（${work}）` }),
      }))
    : [];
}

function found(start: number, end: number, matched: string): FoundPhrase {
  return { field: 'partners', start, end, why: 'pattern', matched, sureness: 0.85 };
}
