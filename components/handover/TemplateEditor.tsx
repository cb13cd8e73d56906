import { useId } from 'preact/hooks';
import {
  type ExportTemplate,
  PROPOSAL_SECTIONS,
  type ProposalSection,
} from '../../lib/model/export-template';
import { type MessageKey, t } from '../shell/language';
import { ColumnOrder } from './ColumnOrder';
import { SECTION_WORDS } from './template-words';

interface Props {
  readonly template: ExportTemplate;
  readonly onChange: (template: ExportTemplate) => void;
}

type TextKey = 'title' | 'sender' | 'intro' | 'closing';

const TEXTS: readonly (readonly [TextKey, MessageKey, 'line' | 'text'])[] = [
  ['title', 'handTitle', 'line'],
  ['sender', 'handSender', 'text'],
  ['intro', 'handIntro', 'text'],
  ['closing', 'handClosing', 'text'],
];

/** The words around a hand-over, the columns of its list, the sections of its sheets. */
export function TemplateEditor({ template, onChange }: Props) {
  const turn = (section: ProposalSection) =>
    onChange({
      ...template,
      sections: PROPOSAL_SECTIONS.filter(
        (one) => template.sections.includes(one) !== (one === section),
      ),
    });
  return (
    <div class="template-editor">
      {TEXTS.map(([key, label, kind]) => (
        <TextPart
          key={key}
          label={t(label)}
          kind={kind}
          value={template[key]}
          onInput={(words) => onChange({ ...template, [key]: words })}
        />
      ))}
      <fieldset>
        <legend>{t('handSections')}</legend>
        {PROPOSAL_SECTIONS.map((section) => (
          <label key={section}>
            <input
              type="checkbox"
              checked={template.sections.includes(section)}
              onChange={() => turn(section)}
            />
            {t(SECTION_WORDS[section])}
          </label>
        ))}
      </fieldset>
      <ColumnOrder
        chosen={template.columns}
        onChange={(columns) => onChange({ ...template, columns: [...columns] })}
      />
    </div>
  );
}

interface TextPartProps {
  readonly label: string;
  readonly kind: 'line' | 'text';
  readonly value: string;
  readonly onInput: (words: string) => void;
}

function TextPart({ label, kind, value, onInput }: TextPartProps) {
  const id = useId();
  const common = { id, class: 'field', value };
  return (
    <div class="template-text">
      <label for={id}>{label}</label>
      {kind === 'line' ? (
        <input
          {...common}
          maxLength={200}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <textarea
          {...common}
          maxLength={5000}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </div>
  );
}
