import type { Piece, Sentence } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { MACHINES } from './noun-ends';
import { oneOf } from './one-of';
import type { TakenField } from './taken-field';

interface NameRule {
  readonly field: TakenField;
  readonly pattern: RegExp;
  /** What says, after the name in its clause, that the company does not have it. */
  readonly denied: RegExp;
  readonly sureness: number;
}

const NOT_HAD =
  /^[^、。]{0,10}?(?:なし|無し|ない|ません|まだ|未取得|返上|断念|準備|更新しな|目指|取る(?:気|予定|つもり)|取りた|取得した(?:い)|取得予定|検討)/;
const WORD = '[\\p{Script=Han}々ァ-ヺーA-Za-z0-9]';

/** Marks, standards and permits by their names, and what their names end with. */
const CERTIFICATES = oneOf(String.raw`
  (?:ISO|IATF|JIS\s?Q|JISQ|AS|EN|TS|FSSC)\s?-?\d{4,5}(?::\d{4})?
  HACCP
  JFS-?[ABC](?:規格)?
  (?:プライバシー|P)マーク
  エコアクション\s?21
  KES
  CEマーク
  有機JAS
  JAS認証
  Nadcap
  NADCAP
  GMP
  (?:グローバル|ASIA|J)?GAP
  GOTS
  OEKO-TEX
  エコテックス
  SQF
  Sマーク
  健康経営優良法人
`);
const MARK = `(?:${WORD}){2,14}マーク(?=[^、。]{0,6}(?:取得|認定|あり))`;
const CERTIFIED = `(?!昨年|今年|来年|取得|再|顔|指紋|生体|個人|品質)(?:${WORD}|の){2,12}?(?<!昨年|今年|去年|年)認証(?!を?(?:取り|目指))`;
const RECOGNISED = `(?:[\\p{Script=Han}ァ-ヺー]{2,12}(?:の)?)?(?:認定工場|JCSS認定事業者|認定事業者|認定企業)`;
const AUTHORISED = `(?:${WORD}){2,12}の認定(?=を)`;
const PERMIT = `(?:${WORD}){1,20}業許可`;

const GRADE = '(?:特級|単一等級|[123一二三]級)';
const CRAFT = `(?:${WORD}|めっき|はんだ|ねじ|曲げ|絞り|削り)`;
const GRADED = oneOf(`
  技能士
  建築士
  施工管理技士
  整備士
  検定
  技能検定
`);
const SKILLED = oneOf(String.raw`
  技能士
  工芸士
  技術者(?!不足|が足|の育|の採)
  管理者(?=[^、。]{0,4}[\d数])
  溶接技能者
  作業主任者
  取扱責任者
  管理責任者
  衛生責任者
  施工管理技士
  整備士
  栄養士
  衛生士
  薬剤師
  建築士
  技術士
  診断士
  マイスター
  ソムリエ
`);
const PROFESSION = `(?:${WORD}){2,12}(?<!同|紳|武|兵|力|博|教|講|医|技)(?:士|師)(?=[^、。]{0,8}(?:名|人|在籍|取得|資格|いる|保有|持って|$))`;

const RIGHTS = oneOf(`
  特許(?!庁|事務所|調査|情報|流通|を調)
  実用新案
  意匠登録
  意匠権
  意匠
  商標登録
  商標
`);

/** Things that are known by their names wherever they stand. */
const RULES: readonly NameRule[] = [
  {
    field: 'certifications',
    denied: NOT_HAD,
    sureness: 0.95,
    pattern: new RegExp(
      [CERTIFICATES, MARK, CERTIFIED, AUTHORISED, RECOGNISED, PERMIT].join('|'),
      'gu',
    ),
  },
  {
    field: 'skills',
    denied: /^[^、。]{0,10}?(?:いない|おらず|なし|取らせたい|育てたい)/,
    sureness: 0.9,
    pattern: new RegExp(
      [
        `(?:${CRAFT}{1,12}?の?)?${GRADE}(?:${WORD}|めっき|はんだ|ねじ|の){0,10}?(?:${GRADED})`,
        `(?:${WORD}|めっき){2,14}?(?:${SKILLED})`,
        '技能士|技術士',
        PROFESSION,
      ].join('|'),
      'gu',
    ),
  },
  {
    field: 'intellectualProperty',
    denied:
      /^[^、。]{0,12}?(?:取っていない|取ってない|ない|ません|なし|切れ|検討|調べ|流通|情報|庁|事務所|調査)/,
    sureness: 0.85,
    pattern: new RegExp(
      `(?:[^、。はがを\\s]{1,24}?(?:に関する|についての|の))?(?:${RIGHTS})(?:権)?\\s?(?:第?\\d{4,}号)?(?:を?\\d+件)?(?:\\([^)]*\\)|「[^」]*」)?(?=[^、。]{0,14}?(?:保有|所有|出願|取得|持って|持つ|登録|あり|ある|件|$))`,
      'gu',
    ),
  },
];

const MACHINE = `(?:${MACHINES}|[恒水]温?槽)(?!${WORD})`;
const NOUN = `(?:${WORD}|ねじ|ばね|はんだ|めっき|ろう付け|絞り|曲げ|削り|[いきちりぎびみえけげめれ](?=[\\p{Script=Han}ァ-ヺ])){2,24}?`;
const COUNTED = new RegExp(
  `((?:${WORD}|ねじ|ばね|はんだ|めっき|[いきちりぎびみえけげめれ](?=[\\p{Script=Han}ァ-ヺ])){1,24}?)(?:\\d+~\\d+\\s?(?:t|トン|kW|mm))?(?:が|を|は|も|\\s)*(?:自社内?に|社内に)?(?:[約大小全計]*)(?:[\\d一二三四五六七八九十数]+)\\s?(?:台|基(?!本|準)|ライン)`,
  'gu',
);
const HAD = new RegExp(
  `(${NOUN}${MACHINE})(?:を|も|は|が)?[^、。]{0,12}?(?:導入|保有|購入|所有|設置|入れた|入れて|入った|入って|買っ|買いまし|動いて|稼働|入れまし|入りまし|持ち|持つ|有し|据え付|完備|揃え|そろえ|使って|使い|あり|ある$|持って)`,
  'gu',
);
export const NOT_OWNED =
  /導入(?:し|を?検討|予定)?(?:たい|した(?:い)|しようか|検討|予定)|入れたい|買いたい|欲しい|ほしい|持っていない|持ってない|なし|ありません|ない$|売却|処分|廃棄/;

/** The things a sentence names: certificates, skills, rights of its own, machines. */
export function namedPhrases({ clauses }: Sentence): FoundPhrase[] {
  return clauses.flatMap((clause) => [
    ...RULES.flatMap((rule) => namedIn(clause, rule)),
    ...machinesIn(clause),
  ]);
}

function namedIn(clause: Piece, { field, pattern, denied, sureness }: NameRule): FoundPhrase[] {
  return [...clause.text.matchAll(pattern)].flatMap((hit): FoundPhrase[] => {
    const end = hit.index + hit[0].length;
    if (denied.test(clause.text.slice(end))) return [];
    return [phraseAt(clause, field, hit.index, end, hit[0], sureness)];
  });
}

/** 「ベンダーが4台」, 「デジタル印刷機を2年前に導入」. */
function machinesIn(clause: Piece): FoundPhrase[] {
  if (NOT_OWNED.test(clause.text)) return [];
  return [COUNTED, HAD].flatMap((pattern) =>
    [...clause.text.matchAll(pattern)].flatMap((hit): FoundPhrase[] => {
      const name = hit[1] ?? '';
      if (name.length < 2 && !/[釜窯炉槽]/.test(name)) return [];
      const cue = hit[0].slice(name.length);
      return [phraseAt(clause, 'equipment', hit.index, hit.index + name.length, cue, 0.85)];
    }),
  );
}

function phraseAt(
  clause: Piece,
  field: TakenField,
  from: number,
  to: number,
  matched: string,
  sureness: number,
): FoundPhrase {
  return {
    field,
    start: clause.start + from,
    end: clause.start + to,
    why: 'pattern',
    matched,
    sureness,
  };
}
