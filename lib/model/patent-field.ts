/**
 * The fields of an open patent beyond number and title, in the order of INPIT's monthly bulk CSV.
 *
 * `column` is the exact heading of that CSV (full-width marks and ideographic spaces included);
 * where one field is spread over numbered columns (技術分野1–3), `column` is the heading without
 * its digit and `columns` says how many there are. `english` is a plain English name for the
 * interface. Every other list of labels, columns or headings in the project is derived from this.
 */
export interface PatentField {
  readonly key: PatentFieldKey;
  readonly column: string;
  readonly english: string;
  /** How the CSV holds several values: in numbered columns, or comma-joined in one. */
  readonly many?: 'numbered' | 'comma';
}

const FIELDS = [
  { key: 'listedOn', column: '開放特許情報登録日', english: 'Listed on' },
  { key: 'updatedOn', column: '最新更新日', english: 'Last updated' },
  { key: 'applicationNumber', column: '出願番号', english: 'Application number' },
  { key: 'filedOn', column: '出願日', english: 'Filing date' },
  { key: 'applicant', column: '出願人', english: 'Applicant' },
  { key: 'publicationNumber', column: '公開番号', english: 'Publication number' },
  { key: 'registrationNumber', column: '登録番号', english: 'Registration number' },
  { key: 'patentee', column: '特許権者', english: 'Patentee' },
  { key: 'inventionTitle', column: '発明の名称', english: 'Title of invention' },
  { key: 'technicalFields', column: '技術分野', english: 'Technical fields', many: 'numbered' },
  { key: 'functions', column: '機能', english: 'Functions', many: 'numbered' },
  { key: 'appliedProducts', column: '適用製品', english: 'Applicable products' },
  { key: 'purpose', column: '目的', english: 'Purpose' },
  { key: 'effect', column: '効果', english: 'Effect' },
  { key: 'outline', column: '技術概要', english: 'Technical outline' },
  { key: 'practised', column: '実施実績：有無', english: 'Practised' },
  { key: 'licensed', column: '許諾実績：有無', english: 'Licensed before' },
  { key: 'assignment', column: '特許権譲渡', english: 'Assignment offered' },
  {
    key: 'assignmentLumpSum',
    column: '特許権譲渡：対価条件（一時金）　要不要',
    english: 'Assignment: lump sum required',
  },
  {
    key: 'assignmentLumpSumTerms',
    column: '特許権譲渡：対価条件（一時金）',
    english: 'Assignment: lump sum terms',
  },
  {
    key: 'assignmentDomestic',
    column: '特許権譲渡：希望譲渡先（国内）　可否',
    english: 'Assignment: to domestic parties',
  },
  {
    key: 'assignmentDomesticTerms',
    column: '特許権譲渡：希望譲渡先（国内）',
    english: 'Assignment: domestic parties wanted',
  },
  {
    key: 'assignmentForeign',
    column: '特許権譲渡：希望譲渡先（国外）　可否',
    english: 'Assignment: to foreign parties',
  },
  {
    key: 'assignmentForeignTerms',
    column: '特許権譲渡：希望譲渡先（国外）',
    english: 'Assignment: foreign parties wanted',
  },
  { key: 'licence', column: '特許権実施許諾　可否', english: 'Licence offered' },
  { key: 'licenceKind', column: '特許権実施許諾：実施権条件', english: 'Licence: kind' },
  {
    key: 'licenceLumpSum',
    column: '特許権実施許諾：対価条件（一時金）　要不要',
    english: 'Licence: lump sum required',
  },
  {
    key: 'licenceLumpSumTerms',
    column: '特許権実施許諾：対価条件（一時金）',
    english: 'Licence: lump sum terms',
  },
  {
    key: 'licenceRunning',
    column: '特許権実施許諾：対価条件（ランニング）　要不要',
    english: 'Licence: running royalty required',
  },
  {
    key: 'licenceRunningTerms',
    column: '特許権実施許諾：対価条件（ランニング）',
    english: 'Licence: running royalty terms',
  },
  {
    key: 'licenceDomestic',
    column: '特許権実施許諾：希望譲渡先（国内）　可否',
    english: 'Licence: to domestic parties',
  },
  {
    key: 'licenceDomesticTerms',
    column: '特許権実施許諾：希望譲渡先（国内）',
    english: 'Licence: domestic parties wanted',
  },
  {
    key: 'licenceForeign',
    column: '特許権実施許諾：希望譲渡先（国外）　可否',
    english: 'Licence: to foreign parties',
  },
  {
    key: 'licenceForeignTerms',
    column: '特許権実施許諾：希望譲渡先（国外）',
    english: 'Licence: foreign parties wanted',
  },
  { key: 'registrant', column: '登録者名称', english: 'Registrant' },
  { key: 'registrantKind', column: '登録者区分', english: 'Kind of registrant' },
  { key: 'ipc', column: '国際特許分類（IPC）', english: 'IPC', many: 'comma' },
  { key: 'relatedDomestic', column: '関連特許：国内', english: 'Related patents: domestic' },
  { key: 'relatedForeign', column: '関連特許：国外', english: 'Related patents: foreign' },
] as const;

export type PatentFieldKey = (typeof FIELDS)[number]['key'];
/** Keys whose value is a list of strings; every other field is one string. */
export type ListFieldKey = Extract<(typeof FIELDS)[number], { many: string }>['key'];
export type TextFieldKey = Exclude<PatentFieldKey, ListFieldKey>;

export const PATENT_FIELDS: readonly PatentField[] = FIELDS;

/** The heading of the number and of the title in the same CSV. */
export const NUMBER_COLUMN = '開放特許情報番号';
export const TITLE_COLUMN = 'タイトル';
/** 技術分野 and 機能 stand in this many numbered columns each. */
export const NUMBERED_COLUMNS = 3;
