import { undoImport, writeImport } from '../../lib/store/company-import';
import { dropDraftsUnder } from '../shell/drafts';
import { report } from '../shell/failures';
import { stampNow } from '../shell/stamp-now';
import { workspace, write } from '../shell/workspace';
import { ImportCompanies } from './ImportCompanies';
import { keepHeadings, knownHeadings } from './known-headings';
import './import-companies.css';

/** Companies from a CSV or Excel file, with the columns' meaning remembered on this machine. */
export function CompanyImportSection() {
  return (
    <ImportCompanies
      companies={workspace.companies.value}
      coordinator={workspace.settings.value.coordinator}
      knownHeadings={knownHeadings}
      onRemember={keepHeadings}
      onApply={async (change) => (await write((db) => writeImport(db, change))) !== undefined}
      onUndo={async (change) => {
        const undone = await write((db) => undoImport(db, change, stampNow()));
        for (const id of undone?.removed ?? []) dropDraftsUnder(id);
        return undone;
      }}
      onError={report}
    />
  );
}
