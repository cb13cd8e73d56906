import { useState } from 'preact/hooks';
import { refuseTellingTemplate } from '../../lib/export/handed-over';
import { readExportTemplate, writeExportTemplate } from '../../lib/export/read-export-template';
import type { Company } from '../../lib/model/company';
import type { ExportTemplate } from '../../lib/model/export-template';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { FileDrop } from '../shell/FileDrop';
import { inLanguage, t } from '../shell/language';
import { TemplateEditor } from './TemplateEditor';
import { standardTemplate } from './working-template';

interface Props {
  readonly company: Company;
  /** Every company known here, whose names and secrets a template must not tell. */
  readonly companies: readonly Company[];
  readonly template: ExportTemplate;
  readonly saved: readonly ExportTemplate[];
  readonly onChange: (template: ExportTemplate) => void;
  /** Keeps it under its name, in place of one that has the same. */
  readonly onKeep: (template: ExportTemplate) => void;
  readonly onDelete: (template: ExportTemplate) => void;
  /** What went wrong unexpectedly: a file that cannot be read at all. */
  readonly onError: (error: unknown) => void;
  readonly onSaveFile: (name: string, text: string) => void;
}

/** Templates by name: chosen, edited, kept, deleted, and shared as files. */
export function TemplateChoice(props: Props) {
  const { template, saved, onChange } = props;
  const [refused, setRefused] = useState<UserFacingError | null>(null);
  const standard = t('handTemplateStandard');
  const names = [standard, ...saved.map(({ name }) => name).filter((name) => name !== standard)];
  const known = saved.find(({ name }) => name === template.name);
  const choose = (name: string) =>
    onChange(saved.find((one) => one.name === name) ?? standardTemplate(name));
  const trying = async (act: () => Promise<void> | void) => {
    try {
      await act();
      setRefused(null);
    } catch (error) {
      if (error instanceof UserFacingError) setRefused(error);
      else props.onError(error);
    }
  };
  const read = (file: File) => trying(async () => onChange(readExportTemplate(await file.text())));
  const leave = (act: () => void) =>
    trying(() => {
      refuseTellingTemplate(template, props.company, props.companies);
      act();
    });
  return (
    <fieldset class="template-choice">
      <legend>{t('handTemplate')}</legend>
      <select
        class="field"
        aria-label={t('handTemplate')}
        value={template.name}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {[...new Set([...names, template.name])].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <details>
        <summary>{t('handTemplateEdit')}</summary>
        <TemplateEditor template={template} onChange={onChange} />
        <label class="template-text">
          {t('handTemplateName')}
          <input
            class="field"
            maxLength={100}
            value={template.name}
            onInput={({ currentTarget }) => onChange({ ...template, name: currentTarget.value })}
          />
        </label>
        <p class="row">
          <button
            type="button"
            class="button"
            disabled={template.name.trim() === ''}
            onClick={() => leave(() => props.onKeep({ ...template, name: template.name.trim() }))}
          >
            {t('handTemplateKeep')}
          </button>
          {known && (
            <button type="button" class="button" onClick={() => props.onDelete(known)}>
              {t('handTemplateDelete')}
            </button>
          )}
          <button
            type="button"
            class="button"
            onClick={() =>
              leave(() => props.onSaveFile(template.name, writeExportTemplate(template)))
            }
          >
            {t('handTemplateSaveFile')}
          </button>
        </p>
        <FileDrop
          hint={t('handTemplateReadHint')}
          chooseLabel={t('handTemplateRead')}
          accept=".json,application/json"
          testId="template-file"
          onFiles={([file]) => read(file)}
        />
        {refused && (
          <p class="error" role="alert">
            {inLanguage(refused.words)}
          </p>
        )}
      </details>
    </fieldset>
  );
}
