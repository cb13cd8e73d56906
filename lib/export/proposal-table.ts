import type { Table } from './candidate-table';
import type { HandedOver, Proposal } from './proposal';
import { OFFICE_MARK, officeLines } from './proposal-words';

/** The list of a hand-over as a table; the office's own version has its columns at the end. */
export function proposalTable({ version, columns, proposals }: HandedOver): Table {
  const isOffice = version === 'office';
  return {
    headings: [...columns.map(({ heading }) => heading), ...(isOffice ? [OFFICE_MARK] : [])],
    rows: proposals.map((one) => [
      ...columns.map(({ key }) => one.cells[key] ?? ''),
      ...(isOffice ? [officeWords(one)] : []),
    ]),
  };
}

/** Stage, verdict and memo in one text. */
export function officeWords(proposal: Proposal): string {
  return officeLines(proposal)
    .map(({ label, text }) => `${label}：${text}`)
    .join('\n');
}
