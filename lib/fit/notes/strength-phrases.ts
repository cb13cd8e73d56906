import { type Sentence, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { withoutLead } from './phrase-lead';

/** 「Xが得意」, 「Xには自信がある」: what stands before. */
const BEFORE: readonly RegExp[] = [
  /^(.+?)(?:こと)?(?:に|には|については|は|なら)(?:絶対の|かなり)?自信(?:が?ある|が?あり|を持)/,
  /^(.+?)(?:こと|の)?(?:が|は|を|も)(?:[^、。はがを]{0,6}?)(?:得意|強み|売り(?:に|だ|で|と|$)|セールスポイント|特長(?:だ|で|と|$)|持ち味|真骨頂|評判が(?:良|よ|い)|評価されて|高く評価|定評|(?:県内|国内|業界|日本|世界)で?一番|一番だ|他社にない|他社には?(?:でき|真似)ない|うちだけ)/,
  /^(.+?)(?:ところ|こと|の|点)が(?:他社|よそ|他|同業)と(?:は)?違/,
  /^(.+?)に(?:独自性|優位性|特色|特徴)が(?:ある|あり)/,
  /^(.+?)に強みが(?:ある|あり)/,
  /^(.+?)(?:の|こと)?(?:は|が)(?:うち|当社|弊社|自社|県内で?(?:も|は))(?:しか|だけ)/,
  /^(.+?)(?:に|には)(?:長けて|強い(?:です|こと|と|の)?$|定評)/,
  /^(.+?)(?:なら|だけは|では|は)[^、。]{0,8}(?:一番|負けない|負けません|任せてほしい|右に出る|トップ)/,
];
/** 「強みはX」: what comes after, to the end of the sentence. */
const AFTER =
  /^[^。]{0,12}?(?:得意(?:なの|なこと|とするの|分野)?|強み|売り|特長|セールスポイント|持ち味|自慢)(?:は|としては|と言えば)[、,]?\s*(.+?)(?:で[、,].*|に(?:ある|尽きる)|です|である|だ(?:という|そうだ|ろう)?|なこと|ること(?:とのこと|だ|です|である)?|との?こと|と(?:言|い)う|)$/;
const CAN_ALL = /^.+?なら(?:どの|どんな|何でも|なんでも|すべて|全て).+?(?:る|ます)$/;
const ALL_IN_ONE =
  /^.+?(?:一括|一貫)(?:で|して)(?:受け|対応|行|でき|手が).*?(?:る|ます)|^.{0,8}?\d(?:個|本|枚|台)から(?:でも)?(?:受け|対応|作|製作).*?(?:る|ます)/;
const DENIED = /ない(?:$|と|の|か)|ません|なくな/;

/** What a sentence says that the company is good at. */
export function strengthPhrases({ clauses, ...sentence }: Sentence): FoundPhrase[] {
  const after = AFTER.exec(sentence.text);
  if (after?.[1]) {
    const from = after[0].indexOf(after[1], after[0].search(/は|と言えば/));
    const grown = /ること(?:とのこと|だ|です|である)?$/.test(after[0]) ? 1 : 0;
    const { start, end } = within({ ...sentence }, from, from + after[1].length + grown);
    return [
      { field: 'strengths', start, end, why: 'pattern', matched: cueOf(after[0]), sureness: 0.9 },
    ];
  }
  return clauses.flatMap((clause): FoundPhrase[] => {
    const all = CAN_ALL.exec(clause.text) ?? ALL_IN_ONE.exec(clause.text);
    const hit = BEFORE.map((pattern) => pattern.exec(clause.text)).find(Boolean);
    const length = hit?.[1]?.length ?? all?.[0].length;
    if (length === undefined) return [];
    const cue = hit ? hit[0].slice(hit[1]?.length ?? 0) : 'なら';
    if (hit && DENIED.test(clause.text.slice(hit[0].length)) && !/負け|他社/.test(cue)) return [];
    const { start, end, text } = withoutLead(within(clause, 0, length));
    if (text.length < 3 || /^(?:これ|それ|あれ|そこ|ここ)/.test(text)) return [];
    return [{ field: 'strengths', start, end, why: 'pattern', matched: cue, sureness: 0.85 }];
  });
}

const cueOf = (text: string): string =>
  /(?:得意|強み|売り|特長|セールスポイント|持ち味|自慢)/.exec(text)?.[0] ?? 'は';
