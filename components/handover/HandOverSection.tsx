import { useMemo } from 'preact/hooks';
import { candidateNotes, freshCandidates } from '../../lib/export/fresh-candidates';
import { localDay } from '../../lib/export/local-day';
import type { Company } from '../../lib/model/company';
import type { ExportTemplate } from '../../lib/model/export-template';
import { changeSettings } from '../../lib/store/settings';
import { ShownCompany } from '../company/ShownCompany';
import { report } from '../shell/failures';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { saveAndTell } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { workspace, write } from '../shell/workspace';
import { noteCandidate } from '../shortlist/candidate-actions';
import { HandOver } from './HandOver';
import { useKnownNow } from './use-known-now';
import { standardTemplate, workingTemplate } from './working-template';
import './handover.css';

/** 企業へ渡す of the workbench, for the company whose shortlist is shown. */
export function HandOverSection() {
  const company = workspace.companies.value.find(({ id }) => id === workspace.shownCompanyId.value);
  if (!company) return <p class="empty">{t('shortlistNoCompany')}</p>;
  return (
    <div class="hand-over-section">
      <div class="row">
        <ShownCompany />
      </div>
      <CompanyHandOver key={company.id} company={company} />
    </div>
  );
}

/** The papers tell what is known now; what was saved with a candidate may be long out of date. */
function CompanyHandOver({ company }: { readonly company: Company }) {
  const { exportTemplates } = workspace.settings.value;
  const { state, known } = useKnownNow(company.id, workspace.candidates.value);
  const candidates = useMemo(
    () => freshCandidates(workspace.candidates.value, known),
    [workspace.candidates.value, known],
  );
  // Where nothing at all could be asked, one line says so for all of them.
  const asSaved = new Set(
    state === 'known'
      ? candidates.map(({ patentId }) => patentId).filter((id) => !known.has(id))
      : [],
  );
  const template =
    workingTemplate.value ?? exportTemplates[0] ?? standardTemplate(t('handTemplateStandard'));
  const choose = (next: ExportTemplate) => {
    workingTemplate.value = next;
  };
  return (
    <HandOver
      company={company}
      companies={workspace.companies.value}
      candidates={candidates}
      notes={candidateNotes(candidates, asSaved)}
      knownNow={state}
      template={template}
      saved={exportTemplates}
      day={localDay(new Date())}
      onTemplate={choose}
      onKeep={(next) => keep(next).then((kept) => kept && choose(next))}
      onDelete={async (gone) => {
        if (!(await remove(gone))) return;
        choose(standardTemplate(t('handTemplateStandard')));
        // The button goes with the template.
        focusSoon('.template-choice select');
      }}
      onIdeas={(id, ideas) => noteCandidate(id, { ideas })}
      onSave={saveAndTell}
      onError={report}
    />
  );
}

const others = ({ name }: ExportTemplate) =>
  workspace.settings.value.exportTemplates.filter((one) => one.name !== name);

/** Keeps a template in place of one of its name, which an undo brings back; says whether it was kept. */
async function keep(template: ExportTemplate): Promise<boolean> {
  const before = workspace.settings.value.exportTemplates;
  const replaced = before.find(({ name }) => name === template.name);
  const kept = await write((db) =>
    changeSettings(db, { exportTemplates: [...others(template), template] }),
  );
  if (!kept) return false;
  toast(
    t(replaced ? 'handTemplateReplaced' : 'handTemplateKept', template.name),
    replaced && (() => bringBack(replaced)),
  );
  return true;
}

async function bringBack(template: ExportTemplate): Promise<void> {
  const exportTemplates = [...others(template), template];
  const kept = await write((db) => changeSettings(db, { exportTemplates }));
  if (kept) workingTemplate.value = template;
}

/** An undo brings it back; says whether it was deleted. */
async function remove(template: ExportTemplate): Promise<boolean> {
  const exportTemplates = others(template);
  const removed = await write((db) => changeSettings(db, { exportTemplates }));
  if (!removed) return false;
  toast(t('handTemplateDeleted', template.name), () => bringBack(template));
  return true;
}
