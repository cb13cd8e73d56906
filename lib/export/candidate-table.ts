import type { Candidate, Stage, Verdict } from '../model/candidate';
import type { ChipField, Company } from '../model/company';
import type { Caution, Evidence, Fit } from '../model/fit';
import {
  NUMBER_COLUMN,
  PATENT_FIELDS,
  type PatentFieldKey,
  TITLE_COLUMN,
} from '../model/patent-field';
import { patentNumber } from '../model/patent-number';
import { localDay } from './local-day';

type Cell = string | number;

/** Rows of cells under headings, one cell for each heading. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const STAGES: Readonly<Record<Stage, string>> = {
  unlisted: 'リスト外',
  candidate: '候補',
  introduced: '企業へ紹介',
  meeting: '面談',
  terms: '秘密保持・条件調整',
  contract: '契約',
  prototype: '試作',
  product: '製品化',
  onHold: '保留',
  declined: '見送り',
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  promising: '有望',
  reference: '参考',
  noise: 'ノイズ',
  unrated: '未評価',
};

const CAUTIONS: Readonly<Record<Caution, string>> = {
  licenceRefused: '実施許諾は否',
  assignmentOnly: '譲渡のみ',
  nothingOffered: '実施許諾も譲渡も否',
  unpublished: '未公開の出願',
  titleOnly: '題名のみで判定',
  noiseWord: '避けたい語を含む',
  termsClash: '希望する契約形態と合わない',
  lapsed: '権利消滅',
  foreignField: '企業の分野と離れた技術',
  largeScale: '大規模な設備・組織が前提の分野',
  longUnchanged: '長期間更新なし',
};

const PROFILE_FIELDS: Readonly<Record<ChipField | 'business', string>> = {
  business: '事業内容',
  strengths: '強み',
  processes: '技術・加工方法',
  equipment: '保有設備',
  materials: '取り扱う材料',
  certifications: '品質・認証',
  intellectualProperty: '保有する知的財産',
  skills: '技能・資格',
  products: '商品・サービス',
  customers: '販路・顧客',
  partners: '協力会社',
  needs: 'ニーズ',
  markets: '狙う市場',
  noiseWords: '避けたい語',
};

/** A cell says the best reasons; the whole explanation stands in the panel. */
const MOST_REASONS = 3;

interface Column {
  readonly heading: string;
  readonly cell: (candidate: Candidate, company: Company, timeZone?: string) => Cell;
}

const COLUMNS: readonly Column[] = [
  { heading: '会社名', cell: (_, { name }) => name },
  { heading: NUMBER_COLUMN, cell: ({ patentId }) => patentNumber(patentId) },
  { heading: TITLE_COLUMN, cell: ({ patent }) => patent.title },
  { heading: '段階', cell: ({ stage }) => STAGES[stage] },
  { heading: '評価', cell: ({ verdict }) => VERDICTS[verdict] },
  { heading: '適合度', cell: ({ fit }) => points(fit?.overall) },
  { heading: 'ニーズ適合', cell: ({ fit }) => points(fit?.need) },
  { heading: '強み適合', cell: ({ fit }) => points(fit?.capability) },
  { heading: '根拠', cell: ({ fit }) => reasons(fit) },
  {
    heading: '留意点',
    cell: ({ fit }) => (fit?.cautions ?? []).map((one) => CAUTIONS[one]).join('、'),
  },
  { heading: 'メモ', cell: ({ memo }) => memo },
  patentColumn('registrant'),
  patentColumn('technicalFields'),
  patentColumn('functions'),
  patentColumn('licence', '実施許諾'),
  patentColumn('assignment', '譲渡'),
  patentColumn('applicant'),
  patentColumn('patentee'),
  patentColumn('applicationNumber'),
  patentColumn('publicationNumber'),
  patentColumn('registrationNumber'),
  { heading: 'URL', cell: ({ patent }) => patent.url ?? '' },
  { heading: '保存日', cell: ({ createdAt }, _, timeZone) => localDay(createdAt, timeZone) },
  { heading: '更新日', cell: ({ updatedAt }, _, timeZone) => localDay(updatedAt, timeZone) },
];

/**
 * A shortlist as a table, one row a candidate in the order given, in the field's own words. Scores
 * are whole points from 0 to 100 and empty where unknown; days are those of `timeZone` (the
 * computer's own when left out). Holds memos and verdicts: it is the coordinator's own copy, not the
 * version handed to the company.
 */
export function candidateTable(
  company: Company,
  candidates: readonly Candidate[],
  timeZone?: string,
): Table {
  return {
    headings: COLUMNS.map(({ heading }) => heading),
    rows: candidates.map((candidate) =>
      COLUMNS.map(({ cell }) => cell(candidate, company, timeZone)),
    ),
  };
}

function patentColumn(key: PatentFieldKey, heading?: string): Column {
  return {
    heading: heading ?? PATENT_FIELDS.find((field) => field.key === key)?.column ?? key,
    cell: ({ patent }) => [patent[key] ?? []].flat().join('、'),
  };
}

function points(score: number | null | undefined): Cell {
  return typeof score === 'number' ? Math.round(score) : '';
}

/** 「ニーズ『表面を抗菌にしたい』：抗菌、表面」, the weightiest first. */
function reasons(fit: Fit | undefined): string {
  return [...(fit?.evidence ?? [])]
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_REASONS)
    .map(reason)
    .join(' / ');
}

function reason({ field, phrase, matches }: Evidence): string {
  const label = (PROFILE_FIELDS as Readonly<Record<string, string>>)[field] ?? field;
  const words = [...new Set(matches.map(({ word }) => word))].join('、');
  return `${label}『${phrase}』${words && `：${words}`}`;
}
