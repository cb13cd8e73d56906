import type { Company } from '../../lib/model/company';
import { type MessageKey, t } from '../shell/language';
import { ChipsField } from './ChipsField';
import { headCount, headCountProblem } from './field-problems';
import type { ProfileField } from './profile-sections';
import { TextField } from './TextField';

interface Props {
  readonly field: ProfileField;
  readonly company: Company;
  /** Keeps the change; says whether it was kept. */
  readonly onChange: (part: Partial<Company>) => Promise<boolean>;
}

/** One field of the profile, by its kind. */
export function ProfileFieldView({ field, company, onChange }: Props) {
  const common = {
    label: t(field.label),
    hint: field.hint ? t(field.hint) : null,
    draftKey: `${company.id}/${field.field}`,
  };
  switch (field.kind) {
    case 'chips':
      return (
        <ChipsField
          {...common}
          values={company[field.field]}
          onChange={(values) => onChange({ [field.field]: values })}
        />
      );
    case 'wishes':
      return <Wishes {...common} wishes={company.licenceWishes} onChange={onChange} />;
    case 'number':
      return (
        <TextField
          {...common}
          kind="number"
          value={company.employees == null ? '' : String(company.employees)}
          problemOf={headCountProblem}
          onChange={(typed) => onChange({ employees: headCount(typed) ?? null })}
        />
      );
    default:
      return (
        <TextField
          {...common}
          kind={field.kind}
          value={company[field.field] ?? ''}
          {...(field.kind === 'line' && field.problemOf && { problemOf: field.problemOf })}
          onChange={(typed) => onChange({ [field.field]: typed.trim() })}
        />
      );
  }
}

type Wish = Company['licenceWishes'][number];

const WISHES: readonly (readonly [Wish, MessageKey])[] = [
  ['nonExclusive', 'wishNonExclusive'],
  ['exclusive', 'wishExclusive'],
  ['assignment', 'wishAssignment'],
];

interface WishesProps {
  readonly label: string;
  readonly hint: string | null;
  readonly wishes: readonly Wish[];
  readonly onChange: Props['onChange'];
}

function Wishes({ label, hint, wishes, onChange }: WishesProps) {
  const others = (wish: Wish) => wishes.filter((one) => one !== wish);
  return (
    <fieldset class="wishes">
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {WISHES.map(([wish, key]) => (
        <label key={wish}>
          <input
            type="checkbox"
            checked={wishes.includes(wish)}
            onChange={(event) =>
              onChange({
                licenceWishes: event.currentTarget.checked ? [...others(wish), wish] : others(wish),
              })
            }
          />
          {t(key)}
        </label>
      ))}
    </fieldset>
  );
}
