import type { Table } from './candidate-table';
import { handedList } from './handed-list';
import type { HandedOver } from './proposal';

/** The list of a hand-over as a table of bare cells. */
export function proposalTable(handed: HandedOver): Table {
  const { columns, rows } = handedList(handed);
  return {
    headings: columns.map(({ heading }) => heading),
    rows: rows.map(({ cells }) => cells),
  };
}
