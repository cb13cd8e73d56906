import type { ColumnMapping } from '../../lib/model/column-mapping';
import { writeCompanies } from '../../lib/store/companies';
import { report } from '../shell/failures';
import { workspace, write } from '../shell/workspace';
import { ImportCompanies } from './ImportCompanies';
import './import-companies.css';

const KEPT = 'osekkai/column-mapping/';

/** Companies from a CSV or Excel file, with the columns' meaning remembered on this machine. */
export function CompanyImportSection() {
  return (
    <ImportCompanies
      companies={workspace.companies.value}
      rememberedMapping={remembered}
      onRemember={(key, mapping) => localStorage.setItem(KEPT + key, JSON.stringify(mapping))}
      onApply={({ added, changed }) =>
        done(write((db) => writeCompanies(db, [...added, ...changed])))
      }
      onUndo={({ added, before }) => done(write((db) => writeCompanies(db, before, added)))}
      onError={report}
    />
  );
}

async function done(work: Promise<unknown>): Promise<boolean> {
  // A write that failed was told, and answers nothing.
  const told = workspace.revision.value;
  await work;
  return workspace.revision.value !== told;
}

function remembered(key: string): ColumnMapping | undefined {
  try {
    const kept = localStorage.getItem(KEPT + key);
    // A column that means nothing is null in JSON.
    return kept === null
      ? undefined
      : ((JSON.parse(kept) as (string | null)[]).map((one) => one ?? undefined) as ColumnMapping);
  } catch {
    return undefined;
  }
}
