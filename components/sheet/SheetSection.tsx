import { localDay } from '../../lib/export/local-day';
import { className } from '../../lib/fit/lexicon/lexicon';
import type { Company } from '../../lib/model/company';
import { catalogueClient } from '../catalogue/catalogue-client';
import { changeCompany } from '../company/company-actions';
import { ShownCompany } from '../company/ShownCompany';
import { report } from '../shell/failures';
import { saveAndTell } from '../shell/save-file';
import { workspace } from '../shell/workspace';
import { StrengthSheet } from './StrengthSheet';
import './sheet.css';

/** 強みシート of the workbench for one company, with its fields from the catalogue where there is one. */
export function SheetSection({ companyId }: { readonly companyId: string }) {
  return (
    <>
      <div class="row sheet-company">
        <ShownCompany />
      </div>
      <StrengthSheet
        companies={workspace.companies.value.filter(({ archivedAt }) => archivedAt === undefined)}
        companyId={companyId}
        day={localDay(new Date())}
        fieldsOf={fieldsOf}
        onSave={saveAndTell}
        onError={report}
        onCombine={(id, combinations) => void changeCompany(id, { combinations })}
      />
    </>
  );
}

async function fieldsOf(company: Company) {
  const fields = await catalogueClient.fields(company);
  return fields.map(({ code, best }) => ({ name: className(code) ?? code, share: best }));
}
