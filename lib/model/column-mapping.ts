import { type Company, LIST_FIELDS, TEXT_FIELDS } from './company';

/** The profile fields that a column of a list of companies can fill. */
export const COLUMN_FIELDS = [
  'name',
  ...TEXT_FIELDS,
  'employees',
  ...LIST_FIELDS,
  'constraints',
  'licenceWishes',
  'nextVisitOn',
] as const satisfies readonly (keyof Company)[];
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** For each column, from the left, the field it fills; undefined where it is left out. */
export type ColumnMapping = readonly (ColumnField | undefined)[];

/**
 * Spellings of headings. What is written first wins where a heading holds several; those after a 「=」
 * count only where they are the whole heading.
 */
const SPELLINGS: readonly (readonly [ColumnField, readonly string[]])[] = [
  ['nextVisitOn', ['次回訪問', '=訪問予定日', 'nextvisit']],
  ['licenceWishes', ['希望する契約', '希望契約', '契約形態', '=実施許諾の希望', '=契約の希望']],
  ['corporateNumber', ['法人番号', 'corporatenumber']],
  ['url', ['url', 'ホームページ', 'ウェブサイト', 'webサイト', 'hp', 'website']],
  ['employees', ['従業員数', '従業員', '社員数', '人数', '人員', 'employees']],
  ['capital', ['資本金', 'capital']],
  ['founded', ['設立年', '設立', '創業', '創立', 'founded']],
  ['industry', ['業種', '産業分類', 'industry']],
  ['location', ['本社所在地', '所在地', '住所', '所在', 'address', 'location']],
  ['noiseWords', ['避けたい', 'ノイズワード', '除外語', '対象外']],
  ['constraints', ['資金', '期間', '予算', '制約']],
  [
    'needs',
    [
      'ニーズ',
      'やりたいこと',
      '解決したい',
      '課題',
      '困りごと',
      '要望',
      '相談内容',
      '=希望',
      '=ご希望',
      'needs',
    ],
  ],
  ['markets', ['狙う市場', '目標市場', '市場', '参入したい', 'markets']],
  ['certifications', ['品質認証', '認証', '認定', 'iso', '許認可', 'certifications']],
  ['intellectualProperty', ['知的財産', '知財', '特許', '商標', '意匠']],
  ['equipment', ['設備', '機械一覧', '保有機械', 'equipment']],
  ['materials', ['取り扱う材料', '取扱材料', '材料', '材質', '素材', 'materials']],
  ['processes', ['加工方法', '加工技術', '保有技術', '技術', '加工', '工法', 'processes']],
  ['skills', ['技能', '資格', 'skills']],
  [
    'strengths',
    ['強み', '得意技術', '得意', '特長', '特徴', 'セールスポイント', 'アピール', 'strengths'],
  ],
  [
    'products',
    [
      '一押し商品',
      '商品',
      '製品',
      'サービス',
      '取扱品',
      '生産品目',
      '製造品目',
      '=主要品目',
      'products',
    ],
  ],
  ['businessFlow', ['商流', '業務フロー']],
  ['background', ['沿革', '経歴']],
  ['institutes', ['大学', '公設試', '研究機関']],
  ['banks', ['金融機関', '取引銀行', '主要銀行', 'メインバンク', '銀行']],
  ['partners', ['協力会社', '協力企業', '外注先', '仕入先', 'partners']],
  ['customers', ['販路', '顧客', '取引先', '得意先', '納入先', '納品先', '販売先', 'customers']],
  [
    'business',
    ['会社概要', '事業内容', '業務内容', '事業概要', '営業品目', '企業概要', '事業', 'business'],
  ],
  ['tags', ['タグ', 'ラベル', 'tags']],
  [
    'name',
    [
      'companyname',
      '事業所名',
      '=事業所',
      '=屋号',
      '=団体名',
      '会社名',
      '企業名',
      '社名',
      '事業者名',
      '法人名',
      '商号',
      '名称',
      '会社',
      '企業',
      'company',
      'name',
    ],
  ],
];

/** Headings that hold a field's word and mean something else. */
const NOT_OURS =
  /有無|可否|件数|サイズ|寸法|担当|代表|フリガナ|ふりがな|カナ|電話|fax|メール|mail|更新日|備考|メモ|^番号$|no\.?$/;

/** What the user said before of a heading: the field it fills, null where it was left out. */
export type KnownHeadings = Readonly<Record<string, ColumnField | null>>;

/**
 * Guesses which field each column fills. What the user said of a heading before goes first, exact
 * spellings go before headings that only hold one, and every field is filled by one column, the
 * surest and then the first.
 */
export function guessedMapping(
  headings: readonly string[],
  known: KnownHeadings = {},
): ColumnMapping {
  const guesses = headings.map((heading, column) => ({ column, ...guess(heading, known) }));
  const mapping: (ColumnField | undefined)[] = headings.map(() => undefined);
  const taken = new Set<ColumnField>();
  for (const { column, field } of guesses.sort((a, b) => b.sure - a.sure || a.column - b.column)) {
    if (!field || taken.has(field)) continue;
    mapping[column] = field;
    taken.add(field);
  }
  return mapping;
}

/** What a mapping says of each heading that has words, to be remembered for other files. */
export function saidOfHeadings(headings: readonly string[], mapping: ColumnMapping): KnownHeadings {
  const said = headings.map((heading, column) => [headingKey(heading), mapping[column] ?? null]);
  return Object.fromEntries(said.filter(([key]) => key !== ''));
}

/** Whether something is known of any of the headings. */
export function isAnyKnown(headings: readonly string[], known: KnownHeadings): boolean {
  return headings.some((heading) => Object.hasOwn(known, headingKey(heading)));
}

/** How sure it is that a cell is a heading: 2 for a spelling, 1 where it only holds one, 0. */
export function headingSureness(cell: string): number {
  // A row of data can hold a heading's word in a sentence or a name; headings are short.
  if (cell.length > 30 || LEGAL_FORM.test(cell)) return 0;
  const bare = bareHeading(cell);
  if (/^(?:備考|メモ|代表者名?|担当者名?|電話番号|電話|fax番号|フリガナ|no\.?|番号)$/.test(bare))
    return 2;
  return guess(cell, {}).sure;
}

const LEGAL_FORM = /株式会社|有限会社|合同会社|㈱|㈲|[（(][株有][)）]/;

interface Guess {
  readonly field?: ColumnField;
  readonly sure: number;
}

function guess(heading: string, known: KnownHeadings): Guess {
  const said = Object.hasOwn(known, headingKey(heading)) ? known[headingKey(heading)] : undefined;
  if (said === null) return { sure: 0 };
  if (said && isColumnField(said)) return { field: said, sure: 3 };
  const bare = bareHeading(heading);
  for (const [field, words] of SPELLINGS) {
    if (words.some((word) => word.replace('=', '') === bare) || field.toLowerCase() === bare) {
      return { field, sure: 2 };
    }
  }
  if (NOT_OURS.test(bare)) return { sure: 0 };
  for (const [field, words] of SPELLINGS) {
    // Latin words stand inside others (「Photoshop」 holds hp): whole words only.
    const holds = (word: string) => /[^a-z]/.test(word) && bare.includes(word);
    if (words.some(holds)) return { field, sure: 1 };
  }
  return { sure: 0 };
}

/** A memory of a newer version may name fields that this one does not know. */
function isColumnField(field: string): field is ColumnField {
  return (COLUMN_FIELDS as readonly string[]).includes(field);
}

function bareHeading(heading: string): string {
  return headingKey(heading).replace(/[（(].*$/, '');
}

function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・/_＊*※]+/g, '');
}
