import { useEffect, useRef } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import { saveCompany } from '../../lib/store/companies';
import { type MessageKey, t } from '../shell/language';
import { write } from '../shell/workspace';
import { ChipsField } from './ChipsField';
import { PROFILE_SECTIONS, type ProfileField } from './profile-sections';
import { TextField } from './TextField';

interface Props {
  readonly company: Company;
  readonly onClose: () => void;
}

/** A company's whole profile. Every change is kept at once: a popup closes when it loses focus. */
export function CompanyEditor({ company, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef(company);
  latest.current = company;
  useEffect(() => heading.current?.focus(), []);

  const change = (part: Partial<Company>) => {
    const changed = { ...latest.current, ...part, updatedAt: new Date().toISOString() };
    // Two fields may change before the first is read back.
    latest.current = changed;
    write((db) => saveCompany(db, changed));
  };

  return (
    <section class="editor" aria-label={t('editorLabel', company.name)}>
      <header class="row">
        <h2 ref={heading} tabIndex={-1}>
          {company.name}
        </h2>
        <button type="button" class="button" onClick={onClose}>
          {t('editorClose')}
        </button>
      </header>
      <p class="hint">{t('editorAutosave')}</p>
      <TextField
        label={t('profileName')}
        kind="line"
        value={company.name}
        problemOf={(typed) => (typed.trim() === '' ? t('problemName') : null)}
        onChange={(name) => change({ name: name.trim() })}
      />
      {PROFILE_SECTIONS.map(({ heading: key, fields }) => (
        <fieldset key={key}>
          <legend>{t(key)}</legend>
          {fields.map((field) => (
            <Field key={field.field} field={field} company={company} onChange={change} />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

interface FieldProps {
  readonly field: ProfileField;
  readonly company: Company;
  readonly onChange: (part: Partial<Company>) => void;
}

function Field({ field, company, onChange }: FieldProps) {
  const label = t(field.label);
  switch (field.kind) {
    case 'chips':
      return (
        <ChipsField
          label={label}
          hint={field.hint ? t(field.hint) : null}
          values={company[field.field]}
          onChange={(values) => onChange({ [field.field]: values })}
        />
      );
    case 'wishes':
      return <Wishes label={label} company={company} onChange={onChange} />;
    case 'number':
      return (
        <TextField
          label={label}
          kind="number"
          value={company.employees == null ? '' : String(company.employees)}
          problemOf={(typed) => (headCount(typed) === undefined ? t('problemNumber') : null)}
          onChange={(typed) => onChange({ employees: headCount(typed) ?? null })}
        />
      );
    default:
      return (
        <TextField
          label={label}
          kind={field.kind}
          value={company[field.field] ?? ''}
          onChange={(typed) => onChange({ [field.field]: typed })}
        />
      );
  }
}

/** The number, null for an empty field, undefined for what is no head count. Full width is fine. */
function headCount(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').replace(/[,人名\s]/g, '');
  if (plain === '') return null;
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}

const WISHES: readonly (readonly [Company['licenceWishes'][number], MessageKey])[] = [
  ['nonExclusive', 'wishNonExclusive'],
  ['exclusive', 'wishExclusive'],
  ['assignment', 'wishAssignment'],
];

function Wishes({
  label,
  company,
  onChange,
}: Omit<FieldProps, 'field'> & { readonly label: string }) {
  const wishes = company.licenceWishes;
  return (
    <fieldset class="wishes">
      <legend>{label}</legend>
      {WISHES.map(([wish, key]) => (
        <label key={wish}>
          <input
            type="checkbox"
            checked={wishes.includes(wish)}
            onChange={(event) =>
              onChange({
                licenceWishes: event.currentTarget.checked
                  ? [...wishes, wish]
                  : wishes.filter((one) => one !== wish),
              })
            }
          />
          {t(key)}
        </label>
      ))}
    </fieldset>
  );
}
