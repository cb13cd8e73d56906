import { normalise } from '../../text/normalise';
import { labelsIn } from '../lexicon/labels';
import type { EntryKind } from '../lexicon/lexicon';
import type { Sentence } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { NOT_OWNED } from './named-phrases';
import { PROCESS_HEAD } from './process-head';
import type { TakenField } from './taken-field';

const SURENESS: Readonly<Partial<Record<TakenField, number>>> = {
  processes: 0.6,
  materials: 0.5,
  equipment: 0.55,
};
/** 「塗装はやっていない」, 「銅はやらない」, 「めっきは外注」: what the company does not do itself. */
const DENIED =
  /(?:て(?:い|は?い)?ない|ていません|やらない|はしない|しない$|はしていない|やりません|できない(?!か)|できません|持っていない|ありません|なし(?:$|だ|で)|撤退|やめた|やめている|廃止|外注|委託|依頼して|に出して|お願いして|頼んで|任せて|対応不可|ではない)/;
/** Who the others are: a customer's work is not the company's. */
const OTHERS =
  /(?:競合|大学|試験場|研究所|研究センター|技術センター|を持つ会社|の会社と|他社|同業|ライバル|親会社|取引先|顧客|得意先|納入先|納め先|客先|お客|メーカー(?:さん)?(?:から|に|向け))/;
const WORD = /[\p{Script=Han}々ァ-ヺーA-Za-z0-9]/u;
/** What is said of one's own work. */
const OWN_WORK =
  /(?:やって|やる$|行って|手がけ|手掛け|中心|メイン|主力|売上|受託|一貫|内製|自社で|できる|できます|対応|得意|専門|割|担って|加え|している|しています|から始)/;
const AT_HAND = /(?:台|導入|保有|使って|あり|ある$|入れ|入って|揃え|そろえ|設置|更新)/;
/** What is said of a material that is worked. */
const IN_USE =
  /(?:使|扱|材|加工|中心|専門|が多|も多|削|溶|練|成形|成型|鋳造|溶接|めっき|曲げ|作|つく|製造|生産|主|仕入|織|縫|配合|増え)/;
/** Too broad to say anything of a company where they stand alone. */
const BROAD =
  /^(?:金属|繊維|樹脂|ゴム|端材|木くず|廃材|国産材|プラスチック|粉|素材|材料|原料|部品|薄板|板材|厚板|水|油|紙|布|ガス|電気|食品|土|空気|熱|光|音)$/;
/** The word goes on: 織り上げる, 貼り付ける. */
const GOES_ON = /^(?![をがはにでとのもへやなすしまだ、])[ぁ-ん]/;
const OTHER_THING =
  /(?:機械|機器|装置|機|ロボット|盤|炉|メーカー|業界|業者|業|市場|分野|会社|工場|企業|商社|店|屋|士|者|部門|課|製品|部品|用品|製|液|代|費|剤|工業|センター|協会|組合|図案|社|庁|省|学|庫|場|不良|検査|キズ|傷|ムラ)$/;

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
      const field = fieldOf(label.kinds, text, clause.text);
      // Japanese compounds are named by their end: a plating of nickel is a plating.
      if (last !== label || !field || GOES_ON.test(clause.text.slice(end))) return [];
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

/** The field that a compound fills, of the kinds of its last label and what its clause says. */
function fieldOf(
  kinds: readonly EntryKind[],
  compound: string,
  clause: string,
): TakenField | undefined {
  const isOther = OTHER_THING.test(compound);
  if (kinds.includes('process') && PROCESS_HEAD.test(compound)) return 'processes';
  if (kinds.includes('product')) return undefined;
  if (kinds.includes('material') && !isOther && !BROAD.test(compound)) {
    return IN_USE.test(clause) ? 'materials' : undefined;
  }
  if (kinds.includes('process') && !isOther && OWN_WORK.test(clause)) return 'processes';
  const isHad = AT_HAND.test(clause) && !NOT_OWNED.test(clause);
  return kinds.includes('equipment') && isHad ? 'equipment' : undefined;
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
