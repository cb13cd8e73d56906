import type { TakenField } from './taken-field';

/** What a heading is about: fields of the profile, of which an item's own words choose, or nothing of them. */
export type Heading = readonly TakenField[] | 'aside';

const NAMES: readonly (readonly [RegExp, Heading])[] = [
  [/^(?:資格|認証|品質)[・と、]+(?:資格|認証|品質)$/, ['certifications', 'skills']],
  [
    /^(?:自社の|当社の)?(?:強み|得意(?:分野|技術|なこと|なもの)?|売り|ウリ|セールスポイント|アピール(?:点|ポイント)?|特長|特徴|特色|自慢|こだわり)$/,
    ['strengths'],
  ],
  [/^(?:保有|主要|主な|生産|機械|製造|加工|検査|工場の?)*(?:設備|機械|道具)$/, ['equipment']],
  [
    /^(?:主な|得意な|加工)?(?:加工(?:内容|方法|技術|品目)?|技術|工法|工程|対応加工)$/,
    ['processes'],
  ],
  [
    /^(?:取り扱う?|取扱い?|扱う|使用|主な)?(?:材料|材質|素材|原料|原材料|仕入れ?|鋼材|木材|樹種|生地|樹脂|使っている[^、。]{1,4})$/,
    ['materials'],
  ],
  [
    /^(?:主な|主力|一押し|自社|取扱)?(?:製品|商品|商品群|サービス|製品群|生産品目|品目|つくって(?:いる|る)もの|作って(?:いる|る)もの|製造品|製造品目)(?:・サービス)?$/,
    ['products'],
  ],
  [/^(?:取得)?(?:認証|認定|品質認証|品質・認証|ISO|許認可|許可|認可)$/, ['certifications']],
  [/^(?:保有)?(?:知財|知的財産|特許|商標|意匠|産業財産権|知財権)$/, ['intellectualProperty']],
  [/^(?:保有)?(?:技能|有資格者|資格|技能・資格|人材)$/, ['skills']],
  [
    /^(?:主な|主要|主)?(?:取引先|顧客|販路|販売先|納入先|納め先|得意先|お?取引先(?:様)?|お客様?|お客さん|客先|客層|受注先|売り先|卸先|出荷先|販路・顧客|ユーザー)$/,
    ['customers'],
  ],
  [
    /^(?:主な)?(?:協力会社|外注先|外注|連携先|協力先|仕入先|パートナー|外に(?:出して(?:いる|る)|頼む|頼んで(?:いる|る))(?:こと|もの|仕事)?)$/,
    ['partners'],
  ],
  [
    /^(?:ニーズ|技術ニーズ|困り(?:ごと|事)|なやみ|お悩み|(?:現状|現在|当面|今)の課題|お困りごと|困っていること|困り|困|お困り|(?:経営|技術|現場の)?課題|悩み|やって?みたいこと|挑戦したいこと|やりたいこと|要望|今後|今後の(?:展開|方向性?|方針|展望|取り組み|計画)|これから|希望|相談(?:内容|事項)?|開発テーマ|問題点|今後やりたいこと|(?:これから|今後|将来)?(?:やって?みたい|やりたい|つくりたい|挑戦したい)(?:こと|もの)?)$/,
    ['needs'],
  ],
  [
    /^(?:狙う|狙いたい|目指す)?(?:市場|ターゲット|狙い|展開先|進出先|進出分野|新分野)$/,
    ['markets'],
  ],
  // It ends what the heading before it was about, and is about anything.
  [/^(?:その他|備考|補足)$/, []],
  [
    /^(?:感想|所感|雑感|次回|宿題|予定|面談者|出席者?|日時|場所|訪問日|従業員|資本金|沿革|所見|担当所感|今後の予定|次のアクション|対応|対応者|訪問者|出典)$/,
    'aside',
  ],
  [/^(?:大学・公設試|金融機関|資金・期間|希望する契約形態)$/, 'aside'],
];
const BESIDES = /(?:など|等|について|一覧|概要|に関して|の状況|は)$/;
const JOINED = /[・/、,と]|及び|および/;

/** What a heading's words are about; null where they name no field of the profile. */
export function headingField(name: string): Heading | null {
  const plain = name
    .trim()
    .replace(/[()\s].*$/, '')
    .replace(/[?]$/, '')
    .replace(BESIDES, '')
    .trim();
  const whole = fieldOf(plain);
  if (whole) return whole;
  const parts = plain
    .split(JOINED)
    .filter((part) => part !== '')
    .map(fieldOf);
  if (parts.length < 2) return null;
  const known = parts.filter((part): part is readonly TakenField[] => Array.isArray(part));
  if (known.length < parts.length) return null;
  const fields = [...new Set(known.flat())];
  // 「技術・強み」: what is told there in whole sentences is a strength.
  return fields.includes('strengths') ? ['strengths'] : fields;
}

function fieldOf(name: string): Heading | null {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** What is plain in a heading although it is worded in its own way: 「取り扱い材料」, 「技術の強み」. */
const LOOSE: readonly (readonly [RegExp, Heading])[] = [
  [/困|こまり|課題|悩み|なやみ|ニーズ|要望|やりたい|やってみたい/, ['needs']],
  [/強み|得意(?!先)|特長|特徴|自慢|ウリ|すごい|こだわり|(?:他社|よそ)との違い/, ['strengths']],
  [/取引先|顧客|納入先|得意先|販路|販売先|売り先|お客|客層/, ['customers']],
  [/設備|機械(?:は|$)/, ['equipment']],
  [/材料|素材|原料|材質|使っている|仕入れ/, ['materials']],
  [/認証|許認可/, ['certifications']],
  [/特許|知財|知的財産/, ['intellectualProperty']],
  [/資格|技能/, ['skills']],
  [/協力|外注|連携|外に(?:出|頼)/, ['partners']],
  [/市場|展開先/, ['markets']],
  [/製品|商品|(?:つく|作)って(?:い)?る/, ['products']],
];

/** The same for a line that its sign shows to be a heading: one word of it is enough. */
export function looseHeadingField(name: string): Heading | null {
  return LOOSE.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
