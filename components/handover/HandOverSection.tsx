import { localDay } from '../../lib/export/local-day';
import type { ExportTemplate } from '../../lib/model/export-template';
import { changeSettings } from '../../lib/store/settings';
import { ShownCompany } from '../company/ShownCompany';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { saveFile } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { workspace, write } from '../shell/workspace';
import { noteCandidate } from '../shortlist/candidate-actions';
import { HandOver } from './HandOver';
import { standardTemplate, workingTemplate } from './working-template';
import './handover.css';

/** 企業へ渡す of the workbench, for the company whose shortlist is shown. */
export function HandOverSection() {
  const company = workspace.companies.value.find(({ id }) => id === workspace.shownCompanyId.value);
  if (!company) return <p class="empty">{t('shortlistNoCompany')}</p>;
  const { exportTemplates } = workspace.settings.value;
  const template =
    workingTemplate.value ?? exportTemplates[0] ?? standardTemplate(t('handTemplateStandard'));
  const choose = (next: ExportTemplate) => {
    workingTemplate.value = next;
  };
  return (
    <div class="hand-over-section">
      <div class="row">
        <ShownCompany />
      </div>
      <HandOver
        key={company.id}
        company={company}
        candidates={workspace.candidates.value}
        template={template}
        saved={exportTemplates}
        day={localDay(new Date())}
        onTemplate={choose}
        onKeep={(next) => keep(next).then(() => choose(next))}
        onDelete={(gone) =>
          remove(gone).then(() => choose(standardTemplate(t('handTemplateStandard'))))
        }
        onIdeas={(id, ideas) => noteCandidate(id, { ideas })}
        onSave={(name, content, type) => {
          saveFile(name, content, type);
          toast(t('fileSaved', name));
        }}
        onError={report}
      />
    </div>
  );
}

const others = ({ name }: ExportTemplate) =>
  workspace.settings.value.exportTemplates.filter((one) => one.name !== name);

async function keep(template: ExportTemplate): Promise<void> {
  const exportTemplates = [...others(template), template];
  const kept = await write((db) => changeSettings(db, { exportTemplates }));
  if (kept) toast(t('handTemplateKept', template.name));
}

async function remove(template: ExportTemplate): Promise<void> {
  const exportTemplates = others(template);
  const removed = await write((db) => changeSettings(db, { exportTemplates }));
  if (removed) toast(t('handTemplateDeleted', template.name), () => keep(template));
}
