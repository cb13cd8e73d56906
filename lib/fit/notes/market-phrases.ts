import { itemsOf, type Sentence, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { withoutLead } from './phrase-lead';

const FIELDS = '(?:業界|分野|市場|方面|領域|海外|業|用途|向け|[^、。]{2,16})';
const RULES: readonly RegExp[] = [
  new RegExp(`^(.*?${FIELDS}?)(?:へ|に)?(?:の|も)?(?:新規)?(?:進出|参入)`),
  /^(.*?(?:業界|分野|市場|方面|領域|海外|業))(?:へ|に)(?:も)?(?:[^、。]{0,4})(?:出た|出て(?:行|い)きた|入って(?:行|い)きた|入り(?:込み)?た|展開した|売り込みた|広げた|挑戦した|食い込みた|打って出た)/,
  /^(.{2,16}?)(?:へ|に)(?:も)?(?:横)?(?:展開し|売り込み)(?:て(?:いき|行き))?た/,
  /^(.{2,20}?)(?:へ|に)(?:も)?(?:入りたい|参入|打って出たい|広げたい)/,
  /^(.*?向け)(?:に|の|へ|も)?(?:[^、。]{0,6})(?:売りた|展開した|広げた|作りた|出した)い/,
  /^(.+?)(?:を|も|は)(?:[^、。]{0,4})(?:狙|ねらう|ねらって|ねらい|ターゲットに|開拓した)/,
];
/** 「…への進出」 names the market before the particle. */
const PARTICLE = /(?:へ|に|も|の)+$/;
const DENIED = /(?:考えてい?ない|予定は?ない|つもりは?ない|しない|ません)/;
const LONGEST = 24;

/** The markets that a sentence aims at. */
export function marketPhrases({ clauses }: Sentence): FoundPhrase[] {
  return clauses.flatMap((clause) => {
    for (const rule of RULES) {
      const hit = DENIED.test(clause.text) ? null : rule.exec(clause.text);
      const list = hit?.[1]?.replace(PARTICLE, '');
      if (!hit || !list) continue;
      return itemsOf(withoutLead(within(clause, 0, list.length)))
        .filter(({ text }) => text.length >= 2 && text.length <= LONGEST)
        .map(
          ({ start, end }): FoundPhrase => ({
            field: 'markets',
            start,
            end,
            why: 'pattern',
            matched: hit[0].slice(list.length),
            sureness: 0.85,
          }),
        );
    }
    return [];
  });
}
