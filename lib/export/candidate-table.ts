import type { Candidate, InvolvedPerson } from '../model/candidate';
import type { Company } from '../model/company';
import type { Caution, Evidence, Fit } from '../model/fit';
import {
  NUMBER_COLUMN,
  PATENT_FIELDS,
  type PatentFieldKey,
  TITLE_COLUMN,
} from '../model/patent-field';
import { patentNumber } from '../model/patent-number';
import { localDay } from './local-day';
import { profileWord } from './profile-words';
import { SIDE_WORDS, STAGE_WORDS, VERDICT_WORDS } from './stage-words';

type Cell = string | number;

/** Rows of cells under headings, one cell for each heading. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

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
  { heading: '段階', cell: ({ stage }) => STAGE_WORDS[stage] },
  { heading: '評価', cell: ({ verdict }) => VERDICT_WORDS[verdict] },
  { heading: '適合度', cell: ({ fit }) => points(fit?.overall) },
  { heading: 'ニーズ適合', cell: ({ fit }) => points(fit?.need) },
  { heading: '強み適合', cell: ({ fit }) => points(fit?.capability) },
  { heading: '根拠', cell: ({ fit }) => reasons(fit) },
  {
    heading: '留意点',
    cell: ({ fit }) => (fit?.cautions ?? []).map((one) => CAUTIONS[one]).join('、'),
  },
  { heading: 'メモ', cell: ({ memo }) => memo },
  { heading: '製品のアイデア', cell: ({ ideas }) => ideas },
  { heading: '次にすること', cell: ({ nextAction }) => nextAction?.what ?? '' },
  { heading: '期限', cell: ({ nextAction }) => nextAction?.dueOn ?? '' },
  { heading: '関係者', cell: ({ people }) => people.map(personWords).join('、') },
  { heading: '書類', cell: ({ fileNames }) => fileNames.join('、') },
  { heading: '見送りの理由', cell: declinedBecause },
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

/** 「見本 花子（企業、03-0000-0000）」. */
function personWords({ name, side, contact }: InvolvedPerson): string {
  return `${name}（${[SIDE_WORDS[side], contact].filter(Boolean).join('、')}）`;
}

/** A candidate taken up again was not turned down: its old reason stands in its history. */
function declinedBecause({ stage, declinedReason = '' }: Candidate): string {
  return stage === 'declined' ? declinedReason : '';
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
  const words = [...new Set(matches.map(({ word }) => word))].join('、');
  return `${profileWord(field)}『${phrase}』${words && `：${words}`}`;
}
