import { normalise } from '../../text/normalise';
import { labelsIn } from '../lexicon/labels';
import type { EntryKind } from '../lexicon/lexicon';
import type { Sentence } from './clauses';
import type { FoundPhrase } from './found-phrase';
import type { TakenField } from './taken-field';

/** What a label's kind fills; the kinds left out say too little of the company where they stand alone. */
const FIELD_OF: Readonly<Partial<Record<EntryKind, TakenField>>> = {
  process: 'processes',
  material: 'materials',
  equipment: 'equipment',
};
const SURENESS: Readonly<Partial<Record<TakenField, number>>> = {
  processes: 0.6,
  materials: 0.5,
  equipment: 0.55,
};
/** 「塗装はやっていない」, 「銅はやらない」, 「めっきは外注」: what the company does not do itself. */
const DENIED =
  /(?:て(?:い|は?い)?ない|ていません|やらない|やりません|できない(?!か)|できません|持っていない|ありません|なし(?:$|だ|で)|撤退|やめた|やめている|廃止|外注|委託|お願いして|頼んで|任せて|対応不可|ではない)/;
/** Who the others are: a customer's work is not the company's. */
const OTHERS = /(?:競合|他社|同業|ライバル|親会社|取引先|顧客|得意先|納入先|納め先|客先|お客|メーカー(?:さん)?(?:から|に|向け))/;
const WORD = /[\p{Script=Han}々ァ-ヺーA-Za-z0-9]/u;
const OTHER_THING =
  /(?:機械|機器|装置|機|ロボット|盤|炉|メーカー|業界|業者|業|市場|分野|会社|工場|企業|商社|店|屋|士|者|部門|課|製品|部品|用品|製|液|代|費|剤|工業|センター|協会|組合|図案|社|庁|省|学|庫|場|不良|検査)$/;

/** The lexicon's labels in a sentence, each with the compound it stands in. */
export function lexiconPhrases({ clauses }: Sentence): FoundPhrase[] {
  return clauses.flatMap((clause) => {
    if (DENIED.test(clause.text) || OTHERS.test(clause.text)) return [];
    const normal = normalise(clause.text);
    const labels = labelsIn(normal.text).map(({ value, start, end }) => ({
      kinds: value.map(({ kind }) => kind),
      start: normal.starts[start] ?? 0,
      end: normal.ends[end - 1] ?? 0,
    }));
    return labels.flatMap((label): FoundPhrase[] => {
      const { start, end } = compoundOf(clause.text, label, labels);
      const text = clause.text.slice(start, end);
      const last = labels.filter((one) => one.end <= end).at(-1) ?? label;
      const field = last.kinds.map((kind) => FIELD_OF[kind]).find(Boolean);
      // Japanese compounds are named by their end: a plating of nickel is a plating.
      if (last !== label || !field) return [];
      if (field !== 'equipment' && OTHER_THING.test(text)) return [];
      return [
        {
          field,
          start: clause.start + start,
          end: clause.start + end,
          why: 'lexicon',
          matched: clause.text.slice(label.start, label.end),
          sureness: SURENESS[field] ?? 0.5,
        },
      ];
    });
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The word that a label is part of: on to where neither its letters nor a label go on. */
function compoundOf(text: string, label: Range, labels: readonly Range[]): Range {
  let { start, end } = label;
  const inLabel = (at: number) => labels.some((one) => one.start <= at && at < one.end);
  while (start > 0 && (WORD.test(text[start - 1] ?? '') || inLabel(start - 1))) start--;
  while (end < text.length && (WORD.test(text[end] ?? '') || inLabel(end))) end++;
  return { start, end };
}
