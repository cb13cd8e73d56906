import { useId } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import { internalEntry } from '../../lib/model/internal-phrases';
import type { Interview } from '../../lib/model/interview';
import { changeCompany } from '../company/company-actions';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { workspace } from '../shell/workspace';
import { DISCLOSURES } from './disclosure-words';
import type { InterviewChange } from './interview-actions';

interface Props {
  readonly interview: Interview;
  readonly interviews: readonly Interview[];
  readonly company: Company;
  readonly onChange: InterviewChange;
}

/** 開示範囲: one choice of two with what it means, and the way to open what was taken before. */
export function Disclosure({ interview, interviews, company, onChange }: Props) {
  const id = useId();
  const { disclosure } = interview;
  const marked = disclosure === 'shareable' ? openable(interview, interviews, company) : [];
  return (
    <fieldset class="disclosures">
      <legend>{t('visitDisclosure')}</legend>
      <p class="segments">
        {DISCLOSURES.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              aria-describedby={disclosure === value ? `${id}-hint` : undefined}
              checked={disclosure === value}
              onChange={() => onChange({ disclosure: value })}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {DISCLOSURES.map(([value, , hint]) => value === disclosure && t(hint))}
      </p>
      {marked.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            focusSoon('.disclosures input:checked');
            unmark(company, marked);
          }}
        >
          {t('visitUnmark', marked.length)}
        </button>
      )}
    </fieldset>
  );
}

/** The marks of what this record gave the profile, unless another record that is internal gave it too. */
function openable(
  { id, taken }: Interview,
  interviews: readonly Interview[],
  company: Company,
): string[] {
  const elsewhere = new Set(
    interviews
      .filter((one) => one.id !== id && one.disclosure === 'internal')
      .flatMap((one) => one.taken.map(({ field, phrase }) => internalEntry(field, phrase))),
  );
  const own = taken
    .filter(({ field, phrase }) => company[field].includes(phrase))
    .map(({ field, phrase }) => internalEntry(field, phrase));
  return [...new Set(own)].filter(
    (entry) => company.internal.includes(entry) && !elsewhere.has(entry),
  );
}

async function unmark({ id, internal }: Company, marked: readonly string[]): Promise<void> {
  const rest = internal.filter((one) => !marked.includes(one));
  if (!(await changeCompany(id, { internal: rest }))) return;
  toast(t('visitUnmarked', marked.length), () => {
    const now = workspace.companies.value.find((one) => one.id === id);
    if (now) changeCompany(id, { internal: [...new Set([...now.internal, ...marked])] });
  });
}
