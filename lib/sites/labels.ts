import {
  NUMBER_COLUMN,
  NUMBERED_COLUMNS,
  PATENT_FIELDS,
  type PatentFieldKey,
  TITLE_COLUMN,
} from '../model/patent-field';

/** What a label can stand for: a field, the record's number, or its title. */
export type LabelKey = PatentFieldKey | 'number' | 'title';

/** A set of fields that share a heading, so that their own labels are only halves of names. */
export type LabelGroup = 'assignment' | 'licence' | 'related' | 'registrant';

/** A label whose meaning is known. */
export interface FieldLabel {
  readonly key: LabelKey;
  /** 技術分野2 → 2. */
  readonly digit?: number;
  /** The heading the field belongs under: what later half labels are read with. */
  readonly group?: LabelGroup;
  /** A condition named without saying whether 要不要/可否 or its terms are meant. */
  readonly isWholeCondition?: true;
  /** A spelling that other things share too: anything spelt in full goes before it. */
  readonly isWeak?: true;
}

/** Spellings on pages besides the CSV heading and the English name of each field. */
const SPELLINGS: { readonly [key in LabelKey]?: readonly string[] } = {
  number: [
    '開放特許番号',
    '開放特許情報No',
    '開放特許No',
    '開放特許ID',
    '情報番号',
    '案件番号',
    'Open patent number',
    'Open patent information number',
    'Open patent No',
    'Licensable patent number',
    'Licensable patent information number',
    'License information number',
    'Information number',
    'Registration ID',
  ],
  title: [
    '開放特許情報タイトル',
    '開放特許タイトル',
    '特許タイトル',
    '案件タイトル',
    '案件名',
    '案件名称',
    '件名',
    '題名',
    '題目',
    '標題',
    '表題',
    'テーマ',
    '技術名',
    '技術名称',
    '特許名',
    '特許名称',
    'タイトル名',
    'Title',
    'Subject',
    'Name of technology',
  ],
  listedOn: [
    '情報登録日',
    '新規登録日',
    '開放特許登録日',
    '掲載日',
    'Listing date',
    'Date listed',
    'Date of listing',
    'Open patent registration date',
  ],
  updatedOn: [
    '情報更新日',
    '最新更新年月日',
    'Last update',
    'Last updated on',
    'Latest update',
    'Date of last update',
    'Updated on',
    'Updated',
    'Update date',
  ],
  applicationNumber: ['特許出願番号', '出願No', 'Application No', 'Patent application number'],
  filedOn: ['出願年月日', 'Filing date', 'Date of filing', 'Application date', 'Filed on'],
  applicant: ['出願人名', '出願人名称', '出願人氏名', '特許出願人', 'Applicants', 'Applicant name'],
  publicationNumber: [
    '特許公開番号',
    '公開公報番号',
    '公開特許番号',
    '公開No',
    'Publication No',
    'Patent publication number',
  ],
  registrationNumber: [
    '特許番号',
    '特許登録番号',
    '登録No',
    'Registration No',
    'Patent number',
    'Patent No',
    'Patent registration number',
  ],
  patentee: [
    '権利者',
    '特許権者名',
    '特許権者名称',
    '特許権者氏名',
    'Patent holder',
    'Patent owner',
    'Right holder',
    'Patentees',
  ],
  inventionTitle: [
    '発明名称',
    '考案の名称',
    'Title of the invention',
    'Invention title',
    'Name of invention',
    'Name of the invention',
  ],
  technicalFields: [
    '技術分類',
    '技術分野名',
    'Technical field',
    'Technology field',
    'Technology fields',
    'Field of technology',
  ],
  functions: ['機能分類', '機能名', 'Function'],
  appliedProducts: [
    '適用製品名',
    '適用製品例',
    'Applicable product',
    'Applied products',
    'Applied product',
    'Product application',
  ],
  purpose: ['発明の目的', '技術の目的', 'Purposes', 'Object', 'Objective'],
  effect: ['発明の効果', '技術の効果', 'Effects', 'Advantageous effect'],
  outline: [
    '技術の概要',
    '発明の概要',
    'Outline',
    'Outline of technology',
    'Outline of the technology',
    'Technology outline',
    'Technical summary',
    'Technology overview',
    'Overview of technology',
  ],
  practised: [
    '実施実績',
    '実施実績の有無',
    'Practiced',
    'Working record',
    'Record of practice',
    'Implementation record',
  ],
  licensed: [
    '許諾実績',
    '許諾実績の有無',
    '実施許諾実績',
    '実施許諾実績の有無',
    'License record',
    'Licensing record',
    'Record of licensing',
  ],
  registrant: [
    '登録者',
    '登録者名',
    '登録者の名称',
    'Registrant name',
    'Name of registrant',
    'Registered by',
  ],
  registrantKind: [
    '登録者種別',
    '登録者の区分',
    'Registrant type',
    'Registrant category',
    'Type of registrant',
  ],
  ipc: ['国際特許分類', 'IPC分類', 'IPCコード', 'International Patent Classification'],
  relatedDomestic: [
    '国内関連特許',
    '関連特許国内の有無',
    'Domestic related patents',
    'Related patents in Japan',
  ],
  relatedForeign: [
    '国外関連特許',
    '関連特許国外の有無',
    '関連特許海外',
    '海外関連特許',
    'Foreign related patents',
    'Related foreign patents',
    'Related patents overseas',
  ],
};

/** Spellings that mean other things too; they count only when no fuller label was seen. */
const WEAK = new Map<string, LabelKey>([
  ['登録日', 'listedOn'],
  ['登録年月日', 'listedOn'],
  ['Registration date', 'listedOn'],
  ['Date of registration', 'listedOn'],
  ['Registered on', 'listedOn'],
  ['名称', 'inventionTitle'],
  ['番号', 'number'],
  ['No', 'number'],
  ['Number', 'number'],
  ['分野', 'technicalFields'],
  ['概要', 'outline'],
  ['更新日', 'updatedOn'],
  ['最終更新日', 'updatedOn'],
]);

/** The fields under the heading 特許権譲渡 or 特許権実施許諾: [要不要 or 可否, terms]. */
const CONDITIONS: {
  readonly [group in 'assignment' | 'licence']: {
    readonly [item in Item]?: readonly [LabelKey, LabelKey];
  };
} = {
  assignment: {
    lumpSum: ['assignmentLumpSum', 'assignmentLumpSumTerms'],
    domestic: ['assignmentDomestic', 'assignmentDomesticTerms'],
    foreign: ['assignmentForeign', 'assignmentForeignTerms'],
  },
  licence: {
    lumpSum: ['licenceLumpSum', 'licenceLumpSumTerms'],
    running: ['licenceRunning', 'licenceRunningTerms'],
    domestic: ['licenceDomestic', 'licenceDomesticTerms'],
    foreign: ['licenceForeign', 'licenceForeignTerms'],
  },
};

type Item = 'lumpSum' | 'running' | 'domestic' | 'foreign' | 'kind';

/** Halves of names as they stand once folded: 特許権譲渡 + 対価条件（一時金） + 要不要. */
const GROUP_WORDS: readonly (readonly [LabelGroup, string])[] = [
  [
    'assignment',
    '特許権?譲渡(?:条件)?|譲渡(?:条件)?|(?:patent)?assignment(?:ofpatentrights?)?(?:offered)?',
  ],
  [
    'licence',
    '特許権?実施許諾(?:条件)?|実施許諾(?:条件)?|許諾(?:条件)?|ライセンス(?:条件)?|(?:patent)?licen[cs](?:e|ing)(?:ofpatentrights?)?(?:offered)?',
  ],
  ['related', '関連特許|relatedpatents?'],
  ['registrant', '登録者(?:情報)?'],
];
const ITEM_WORDS: readonly (readonly [Item, string])[] = [
  ['lumpSum', '(?:対価)?(?:条件)?一時金|lumpsum(?:payment)?'],
  ['running', '(?:対価)?(?:条件)?ランニング(?:ロイヤ[リル]ティー?)?|running(?:royalty)?'],
  [
    'domestic',
    '(?:希望)?(?:譲渡|許諾)?先?国内(?:(?:譲渡|許諾)先)?|(?:to)?domestic(?:part(?:y|ies))?',
  ],
  [
    'foreign',
    '(?:希望)?(?:譲渡|許諾)?先?(?:国外|海外)(?:(?:譲渡|許諾)先)?|(?:to)?(?:foreign|overseas)(?:part(?:y|ies))?',
  ],
  ['kind', '実施権(?:条件|種類)?|kindoflicen[cs]e|kind'],
];
const FLAG_WORDS = '要不要|要否|可否|有無|required|offered|acceptable|availability';
const TERMS_WORDS = '条件|内容|詳細|金額|備考|terms|details|wanted';
const REGISTRANT_PARTS = new Map<string, LabelKey>([
  ['名称', 'registrant'],
  ['氏名', 'registrant'],
  ['区分', 'registrantKind'],
  ['種別', 'registrantKind'],
]);

const alternatives = (words: readonly (readonly [string, string])[]): string =>
  words.map(([, pattern]) => pattern).join('|');

const COMPOUND = new RegExp(
  `^(?<group>${alternatives(GROUP_WORDS)})?(?<item>${alternatives(ITEM_WORDS)})?(?:(?<flag>${FLAG_WORDS})|(?<terms>${TERMS_WORDS}))?$`,
);

/** Longer texts cannot be labels; saves folding every paragraph of a page. */
export const LONGEST_LABEL = 64;

/**
 * A label reduced to what tells it apart: half- and full-width forms made one, letter case, marks
 * and spaces (ideographic too) and の dropped. 「出　願　番　号：」 and 「出願番号」 become one.
 */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*\(?\d+[.)、]\s*/, '')
    .replace(/[^\p{L}\p{N}\p{M}]|の/gu, '');
}

const EXACT: ReadonlyMap<string, FieldLabel> = exactLabels();

/** A kanji or hiragana that stands in no label: most texts of a page hold one. */
const IN_NO_LABEL = new RegExp(
  `(?![${lettersOf([...EXACT.keys(), COMPOUND.source, 'の'])}])[\\u3041-\\u3096\\u4E00-\\u9FFF]`,
);

function lettersOf(words: readonly string[]): string {
  return [...new Set(words.join(''))]
    .filter((letter) => /[\u3041-\u3096\u4E00-\u9FFF]/.test(letter))
    .join('');
}

/**
 * False where `text` cannot be a label, told without folding it: this is asked of nearly every
 * text of a page. What stands in brackets is not looked at: 「目的（解決したい課題）」.
 */
function mayBeLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || /\d{3}/.test(text)) return false;
  const bracket = text.search(/[（(]/);
  return !IN_NO_LABEL.test(bracket > 0 ? text.slice(0, bracket) : text);
}

function exactLabels(): Map<string, FieldLabel> {
  const labels = new Map<string, FieldLabel>();
  const put = (spelling: string, label: FieldLabel) => {
    const folded = foldLabel(spelling);
    if (!labels.has(folded)) labels.set(folded, label);
  };
  put(NUMBER_COLUMN, { key: 'number' });
  put(TITLE_COLUMN, { key: 'title' });
  for (const { key, column, english, many } of PATENT_FIELDS) {
    if (compound(foldLabel(column), null)) continue;
    put(column, { key });
    put(english, { key });
    if (many !== 'numbered') continue;
    for (const spelling of [column, english]) putNumbered(spelling, key, put);
  }
  for (const [key, spellings] of Object.entries(SPELLINGS) as [LabelKey, readonly string[]][]) {
    for (const spelling of spellings) put(spelling, { key });
  }
  for (const key of ['technicalFields', 'functions'] as const) {
    for (const spelling of SPELLINGS[key] ?? []) putNumbered(spelling, key, put);
  }
  for (const { key, english } of PATENT_FIELDS) put(english, compoundOf(key));
  for (const [spelling, key] of WEAK) put(spelling, { key, isWeak: true });
  return labels;
}

function putNumbered(
  spelling: string,
  key: LabelKey,
  put: (spelling: string, label: FieldLabel) => void,
): void {
  for (let digit = 1; digit <= NUMBERED_COLUMNS; digit += 1)
    put(`${spelling}${digit}`, { key, digit });
}

/** The label of a field whose name says its group: what its English name stands for. */
function compoundOf(key: LabelKey): FieldLabel {
  if (key.startsWith('assignment')) return { key, group: 'assignment' };
  if (/^licence(?!d)/.test(key)) return { key, group: 'licence' };
  return { key };
}

/**
 * What a label means. `path` holds the texts from the outermost group heading to the label itself
 * (one text where it has no heading); unknown headings in front are passed over. `context` is the
 * group that the page was last in: it completes labels such as 「対価条件（一時金）」.
 */
export function labelOf(path: readonly string[], context: LabelGroup | null): FieldLabel | null {
  if (!mayBeLabel(path.at(-1) ?? '')) return null;
  const folded = path.map(foldLabel);
  if (context === 'registrant' && REGISTRANT_PARTS.has(folded.at(-1) ?? '')) {
    return compound(folded.at(-1) ?? '', context);
  }
  for (let from = 0; from < folded.length; from += 1) {
    const joined = folded.slice(from).join('');
    const label = fullLabel(joined);
    if (label) return label;
  }
  const last = path.at(-1) ?? '';
  return compound(folded.at(-1) ?? '', context) ?? plainerLabel(last, context);
}

/** A label with something said beside it: 「目的（課題）」, 「出願番号 / Application number」. */
function plainerLabel(text: string, context: LabelGroup | null): FieldLabel | null {
  const plain = text.normalize('NFKC');
  for (const rest of [
    plain.replace(/\([^()]*\)\s*[:*]?\s*$/, ''),
    plain.replace(/[a-z][a-z .,'/()-]{2,}/gi, ''),
  ]) {
    const folded = foldLabel(rest);
    if (rest === plain || folded.length < 2) continue;
    const label = fullLabel(folded) ?? compound(folded, context);
    if (label) return label;
  }
  return null;
}

/** True when `text` by itself is the label of a field. */
export function isFieldLabel(text: string): boolean {
  return labelOf([text], null) !== null;
}

/** True when `text` is a label, a half of one, or the heading of a group. */
export function isAnyLabel(text: string): boolean {
  const contexts = [null, 'assignment', 'licence', 'related', 'registrant'] as const;
  return groupOf(text) !== null || contexts.some((context) => labelOf([text], context) !== null);
}

/** The group that `text` is a heading of, or null. */
export function groupOf(text: string): LabelGroup | null {
  if (!mayBeLabel(text)) return null;
  const { group, item } = COMPOUND.exec(foldLabel(text))?.groups ?? {};
  return group && !item ? wordOf(GROUP_WORDS, group) : null;
}

function fullLabel(folded: string): FieldLabel | null {
  return EXACT.get(folded) ?? compound(folded, null);
}

function compound(folded: string, context: LabelGroup | null): FieldLabel | null {
  if (folded === '') return null;
  if (context === 'registrant') {
    const key = REGISTRANT_PARTS.get(folded);
    if (key) return { key, group: 'registrant' };
  }
  const parts = COMPOUND.exec(folded)?.groups;
  if (!parts) return null;
  const group = parts.group ? wordOf(GROUP_WORDS, parts.group) : context;
  const item = parts.item ? wordOf(ITEM_WORDS, parts.item) : null;
  if (group === null) return item === 'kind' ? { key: 'licenceKind', group: 'licence' } : null;
  if (group === 'related') return relatedLabel(item);
  if (group === 'registrant') return null;
  if (item === null) {
    return parts.terms ? null : { key: group, group };
  }
  if (item === 'kind') return group === 'licence' ? { key: 'licenceKind', group } : null;
  const fields = CONDITIONS[group][item];
  if (!fields) return null;
  if (parts.flag) return { key: fields[0], group };
  if (parts.terms) return { key: fields[1], group };
  return { key: fields[1], group, isWholeCondition: true };
}

function relatedLabel(item: Item | null): FieldLabel | null {
  if (item === 'domestic') return { key: 'relatedDomestic', group: 'related' };
  if (item === 'foreign') return { key: 'relatedForeign', group: 'related' };
  return null;
}

function wordOf<Name extends string>(
  words: readonly (readonly [Name, string])[],
  text: string,
): Name | null {
  return words.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(text))?.[0] ?? null;
}

/** The 要不要/可否 field beside the terms of a condition, and null for any other field. */
export function flagBeside(terms: LabelKey): LabelKey | null {
  for (const conditions of Object.values(CONDITIONS)) {
    for (const [flag, own] of Object.values(conditions)) if (own === terms) return flag;
  }
  return null;
}

/** The group that the field of `key` heads when it stands as a heading. */
export function groupHeadedBy(key: LabelKey): LabelGroup | null {
  return key === 'assignment' || key === 'licence' || key === 'registrant' ? key : null;
}
