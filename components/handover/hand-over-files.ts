import { csvFile } from '../../lib/export/csv';
import type { HandedOver } from '../../lib/export/proposal';
import { proposalPage } from '../../lib/export/proposal-page';
import { proposalTable } from '../../lib/export/proposal-table';
import type { MessageKey } from '../shell/language';

/** A kind of file that a hand-over can be saved as. */
export interface HandOverFile {
  readonly extension: 'xlsx' | 'docx' | 'html' | 'csv';
  readonly label: MessageKey;
  readonly type: string;
  readonly content: (handed: HandedOver) => Promise<string | ArrayBuffer>;
}

/** The writers of Office files are large and seldom needed: they come when they are asked for. */
export const HAND_OVER_FILES: readonly HandOverFile[] = [
  {
    extension: 'xlsx',
    label: 'handSaveExcel',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: async (handed) =>
      (await import('../../lib/export/proposal-workbook')).proposalWorkbook(handed),
  },
  {
    extension: 'docx',
    label: 'handSaveWord',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: async (handed) =>
      (await import('../../lib/export/proposal-document')).proposalDocument(handed),
  },
  {
    extension: 'html',
    label: 'handSaveHtml',
    type: 'text/html;charset=utf-8',
    content: async (handed) => proposalPage(handed),
  },
  {
    extension: 'csv',
    label: 'handSaveCsv',
    type: 'text/csv;charset=utf-8',
    content: async (handed) => csvFile(proposalTable(handed)),
  },
];
