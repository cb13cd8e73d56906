import { readFileSync } from 'node:fs';
import type { PatentFieldKey } from '../../lib/model/patent-field';
import { type MadeUpText, TRICKY_TEXTS } from './made-up-texts';

type MadeUpFields = { readonly [key in PatentFieldKey]?: string | readonly string[] };

/**
 * Records of an open patent database, made up from beginning to end: numbers of years that have
 * not come, registrants that do not exist and say so, texts invented for this project. Field for
 * field they look like INPIT's bulk data, so that pages built from them can stand in for pages
 * that nobody here can open.
 */
export interface MadeUpRecord {
  readonly number: string;
  readonly title: string;
  readonly fields: MadeUpFields;
}

const LISTINGS = new URL('../../lib/fit/reference/listings.json', import.meta.url);
const REGISTRANTS = [
  ['架空精機株式会社（見本）', '企業'],
  ['国立大学法人見本大学（架空）', '大学'],
  ['見本県産業技術センター（架空）', '公設試'],
  ['株式会社架空化成（見本）', '企業'],
  ['国立研究開発法人架空研究機構（見本）', '研究機関'],
  ['見本　花子（架空の個人）', '個人'],
] as const;

/** Every `UNPUBLISHED`-th record is an unpublished application, and so on. */
const UNPUBLISHED = 11;
const NOT_LICENSED = 7;
const ASSIGNMENT_ONLY = 13;
const SPARSE = 5;
const LEFT_OUT_WHEN_SPARSE: readonly PatentFieldKey[] = [
  'registrationNumber',
  'patentee',
  'assignmentLumpSumTerms',
  'assignmentDomesticTerms',
  'assignmentForeignTerms',
  'licenceKind',
  'licenceLumpSumTerms',
  'licenceRunningTerms',
  'licenceDomesticTerms',
  'licenceForeignTerms',
  'ipc',
  'relatedForeign',
];

/** The first `count` made-up records; the same every time. */
export function madeUpRecords(count: number): MadeUpRecord[] {
  const texts = madeUpTexts();
  return Array.from({ length: count }, (_, index) => madeUpRecord(index, texts));
}

function madeUpTexts(): MadeUpText[] {
  const listings = JSON.parse(readFileSync(LISTINGS, 'utf8')) as MadeUpText[];
  return [...TRICKY_TEXTS, ...mixed(listings)];
}

/** They stand in order of technical field; any page should hold many fields. */
function mixed<T>(items: readonly T[]): T[] {
  const step = items.findIndex((_, size) => size > 5 && items.length % size !== 0 && isPrime(size));
  return items.map((_, index) => items[(index * step) % items.length] as T);
}

function isPrime(size: number): boolean {
  return Array.from({ length: size - 2 }, (_, index) => index + 2).every((by) => size % by !== 0);
}

function madeUpRecord(index: number, texts: readonly MadeUpText[]): MadeUpRecord {
  const text = texts[index % texts.length];
  if (!text) throw new RangeError('No texts');
  const year = 2098 - Math.floor(index / 400);
  // Past the last text titles come again: a number keeps them apart.
  const round = Math.floor(index / texts.length);
  const title = round === 0 ? text.title : `${text.title}（第${round + 1}形態）`;
  return {
    number: `L${year}${String(index + 1).padStart(6, '0')}`,
    title,
    fields: fieldsOf(index, { ...text, title }),
  };
}

function fieldsOf(index: number, text: MadeUpText): MadeUpFields {
  if (index % UNPUBLISHED === UNPUBLISHED - 1) return unpublishedFields(index, text);
  const fields = fullFields(index, text);
  return index % SPARSE === SPARSE - 1 ? sparse(fields) : fields;
}

/** 未公開案件: seven items with number and title. */
function unpublishedFields(index: number, text: MadeUpText): MadeUpFields {
  return {
    applicationNumber: `特願2098-${100000 + index}`,
    inventionTitle: text.title,
    applicant: registrantOf(index)[0],
    assignment: '否',
    licence: '可',
  };
}

function sparse(fields: MadeUpFields): MadeUpFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([key]) => !LEFT_OUT_WHEN_SPARSE.some((left) => left === key)),
  );
}

function fullFields(index: number, text: MadeUpText): MadeUpFields {
  const [registrant, registrantKind] = registrantOf(index);
  return withoutEmpty({
    listedOn: dateOf(index),
    updatedOn: dateOf(index + 40),
    applicationNumber: `特願2097-${100001 + index}`,
    filedOn: `2097/${1 + (index % 12)}/${1 + (index % 28)}`,
    applicant: registrant,
    publicationNumber: index % 3 === 1 ? `WO2098/${100200 + index}` : `特開2098-${100200 + index}`,
    registrationNumber: `特許第${9900001 + index}号`,
    patentee: index % 4 === 0 ? `${registrant}、見本工業有限会社（架空）` : registrant,
    inventionTitle: text.title,
    technicalFields: text.technicalFields,
    functions: text.functions,
    appliedProducts: text.appliedProducts,
    purpose: text.purpose,
    effect: text.effect,
    outline: text.outline,
    practised: index % 4 === 1 ? '有' : '無',
    licensed: index % 6 === 1 ? '有' : '無',
    ...assignmentFields(index),
    ...licenceFields(index),
    registrant,
    registrantKind,
    ipc: text.ipc,
    relatedDomestic: index % 2 === 0 ? '無' : '有',
    relatedForeign: index % 5 === 0 ? '有' : '無',
  });
}

function assignmentFields(index: number): MadeUpFields {
  return {
    assignment: index % ASSIGNMENT_ONLY === 0 || index % 3 === 0 ? '可' : '否',
    assignmentLumpSum: ['要', '不要', '指定無'][index % 3] ?? '要',
    assignmentLumpSumTerms: `一時金は${10 + index}万円から応相談`,
    assignmentDomestic: index % 2 === 0 ? '可' : '指定無',
    assignmentDomesticTerms: '国内の中小企業を希望',
    assignmentForeign: index % 2 === 0 ? '否' : '指定無',
    assignmentForeignTerms: '国外は別途協議',
  };
}

function licenceFields(index: number): MadeUpFields {
  const isRefused = index % NOT_LICENSED === NOT_LICENSED - 1 || index % ASSIGNMENT_ONLY === 0;
  return {
    licence: isRefused && index > 0 ? '否' : '可',
    licenceKind: '通常実施権（独占的通常実施権は応相談）',
    licenceLumpSum: ['指定無', '要', '不要'][index % 3] ?? '要',
    licenceLumpSumTerms: `契約時に${index + 5}万円`,
    licenceRunning: '要',
    licenceRunningTerms: `販売額の${(index % 5) + 1}％程度`,
    licenceDomestic: '可',
    licenceDomesticTerms: '地域の企業を優先',
    licenceForeign: '指定無',
    licenceForeignTerms: '輸出については要相談',
  };
}

function registrantOf(index: number): readonly [string, string] {
  return REGISTRANTS[index % REGISTRANTS.length] ?? REGISTRANTS[0];
}

function dateOf(index: number): string {
  return `2098/${1 + (index % 12)}/${1 + ((index * 7) % 28)}`;
}

function withoutEmpty(fields: MadeUpFields): MadeUpFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value && value.length > 0),
  );
}
