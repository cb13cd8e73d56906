import type { ListColumn } from '../model/export-template';
import type { OpenPatent } from '../model/open-patent';
import { patentText } from './handed-record';
import type { HandedReason, Labelled, Proposal } from './proposal';

export const COLUMN_HEADINGS: Readonly<Record<ListColumn, string>> = {
  title: '開放特許の名称',
  number: '開放特許番号',
  summary: '内容',
  reasons: '貴社に合いそうな理由',
  ideas: '製品のアイデア',
  licence: '実施許諾',
  assignment: '譲渡',
  terms: '条件',
  cautions: '留意点',
  registrant: '登録者',
  patentee: '特許権者',
  applicant: '出願人',
  technicalFields: '技術分野',
  functions: '機能',
  appliedProducts: '使われそうな製品',
  applicationNumber: '出願番号',
  publicationNumber: '公開番号',
  registrationNumber: '登録番号',
  overall: '適合度',
  need: 'ニーズ適合',
  capability: '強み適合',
  url: '掲載元',
  readOn: '確認日',
};

/** Columns that hold numbers of the fit. */
export const SCORE_COLUMNS: ReadonlySet<ListColumn> = new Set(['overall', 'need', 'capability']);

/** What a cell holds of a summary: enough to know whether to read on. */
const SUMMARY_LETTERS = 100;

/** A list's cell; empty where nothing is known. */
export function cellOf(
  column: ListColumn,
  proposal: Omit<Proposal, 'cells'>,
  patent: OpenPatent,
): string | number {
  switch (column) {
    case 'title':
    case 'number':
    case 'ideas':
    case 'readOn':
      return proposal[column];
    case 'url':
      return proposal.url ?? '';
    case 'summary':
      return shortSummary(proposal.summary);
    case 'reasons':
      return proposal.reasons.map(reasonWords).join('\n');
    case 'terms':
      return proposal.terms.map(({ label, text }) => `${label}：${text}`).join('\n');
    case 'cautions':
      return proposal.cautions.join('\n');
    case 'overall':
    case 'need':
    case 'capability':
      return proposal.scores?.[column] ?? '';
    default:
      return patentText(patent, column);
  }
}

/** 「ニーズ「表面を抗菌にしたい」 ― 抗菌、表面」. */
export function reasonWords(reason: HandedReason): string {
  const { label, phrase, words, classes } = reason;
  const found = [...words, ...classes.map((one) => `特許の分類 ${one}`)].join('、');
  return `${label}「${phrase}」${found && ` ― ${found}`}`;
}

/** The first thing that the record says of itself, as far as a row has room for it. */
export function shortSummary(summary: readonly Labelled[]): string {
  const letters = [...(summary[0]?.text ?? '')];
  return letters.length <= SUMMARY_LETTERS
    ? letters.join('')
    : `${letters.slice(0, SUMMARY_LETTERS).join('')}…`;
}
