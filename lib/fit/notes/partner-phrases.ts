import { itemsOf, type Piece, type Sentence, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { PROCESS_HEAD } from './process-head';

const GIVEN = '(?:外注|外部|委託|お願い|依頼|頼ん|任せ|回して|外[にへ]出して)';
const SENT = /^(.{2,16}?)は(?:協力会社|外注先|下請け?)?の?([^、。はをに]{2,20}?)(?:さん)?に出して/;
/** Work given to somebody named: 「研磨は三角研磨さんに外注している」. */
const TO_WHOM = new RegExp(
  `^(?:(.{1,20}?)(?:は|については|だけは))?(?:隣町の|近所の|近くの|地元の|市内の|隣の|知り合いの|同業の)?([^、。はをに]{2,20}?)(?:さん)?(?:に|へ)(?:[^、。に]{0,15}?を)?${GIVEN}`,
);
/** Work given away: 「塗装・蒸着は外注」. */
const AWAY = new RegExp(
  `^(.{1,24}?)(?:は|を|も|については|の工程は)(?:[^、。に]{1,14}(?:に|へ))?(?:すべて|全部|全て|主に)?${GIVEN}`,
);
/** 「大学と共同研究」. */
const TOGETHER =
  /^(?:.*[でにはをが、])?([^、。でにはをが]{2,20}?)と(?:は)?(?:[^、。]{0,12})(?:共同研究|共同開発|連携し|提携し|協力し|組んで(?:いる|います)|一緒に(?:開発|研究))/;
const NO_NAME =
  /^(?:(?:外部|よそ|専門)の.+|外部|よそ|他社|外|協力会社|協力工場|外注先|業者|同業者?|(?:県|市|都|府|国)内の(?:協力会社|業者|会社)|専門(?:の)?(?:業者|会社)|数社の.*|.*(?:協力会社|協力工場|業者|ところ))$/;
const WISHED = /たい|ないか|ほしい/;

/** Whom a sentence says that the company works with; work given away is no process of its own. */
export function partnerPhrases({ clauses }: Sentence): FoundPhrase[] {
  return clauses.flatMap(partnersIn);
}

function partnersIn(clause: Piece): FoundPhrase[] {
  if (WISHED.test(clause.text)) return [];
  const together = TOGETHER.exec(clause.text);
  if (together?.[1]) {
    const from = clause.start + together[0].indexOf(together[1]);
    return [found(from, from + together[1].length, '共同')];
  }
  const sent = SENT.exec(clause.text);
  const to = sent && PROCESS_HEAD.test(sent[1] ?? '') ? sent : TO_WHOM.exec(clause.text);
  const [, work = '', whom = ''] = to ?? [];
  if (to && whom !== '' && !NO_NAME.test(whom)) {
    const from = clause.start + to[0].indexOf(whom, work.length);
    const span = found(from, from + whom.length, to[0].slice(-6));
    return [work === '' ? span : { ...span, phrase: `${whom}（${work}）` }];
  }
  const away = AWAY.exec(clause.text);
  if (!away?.[1]) return [];
  return itemsOf(within(clause, 0, away[1].length)).map(({ text, start, end }) => ({
    ...found(start, end, away[0].slice(away[1]?.length ?? 0)),
    phrase: `${text}（外注）`,
  }));
}

function found(start: number, end: number, matched: string): FoundPhrase {
  return { field: 'partners', start, end, why: 'pattern', matched, sureness: 0.85 };
}
