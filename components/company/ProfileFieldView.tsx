import { useId, useState } from 'preact/hooks';
import { SHARED_LISTS } from '../../lib/export/secrets';
import { type Company, TEXT_FIELDS } from '../../lib/model/company';
import { internalAfter, internalEntry, internalTurned } from '../../lib/model/internal-phrases';
import { NeedPrompt } from '../related/NeedPrompt';
import { type MessageKey, t } from '../shell/language';
import type { ChipMarks } from './ChipMarkButtons';
import { ChipsField } from './ChipsField';
import { putPhraseBack } from './company-actions';
import { headCount, headCountProblem } from './field-problems';
import { IndustryPicker } from './IndustryPicker';
import type { PhraseSource } from './phrase-sources';
import type { ProfileField } from './profile-sections';
import { TextField } from './TextField';
import { tellVisitCleared } from './visit-cleared';

interface Props {
  readonly field: ProfileField;
  readonly company: Company;
  /** The interview a phrase of a list was taken from, if it was. */
  readonly sourceOf: (field: string, phrase: string) => PhraseSource | undefined;
  /** Keeps the change; says whether it was kept. */
  readonly onChange: (part: Partial<Company>) => Promise<boolean>;
}

/** One field of the profile, with its mark of what must not leave the office. */
export function ProfileFieldView(props: Props) {
  return (
    <div class="profile-field" data-field={props.field.field}>
      <Field {...props} />
      {SHAREABLE.has(props.field.field) && <InternalMark {...props} />}
    </div>
  );
}

/** What the papers print: of the rest nobody asks whether it may be told. */
const SHAREABLE: ReadonlySet<string> = new Set([
  ...SHARED_LISTS,
  ...TEXT_FIELDS,
  'employees',
  'licenceWishes',
]);

function InternalMark({ field: { field, label }, company, onChange }: Props) {
  const isInternal = company.internal.includes(field);
  const others = company.internal.filter((one) => one !== field);
  return (
    <label class="internal-mark muted">
      <input
        type="checkbox"
        checked={isInternal}
        aria-label={t('profileInternalOne', t(label))}
        onChange={() => onChange({ internal: isInternal ? others : [...others, field] })}
      />{' '}
      {t('profileInternal')}
    </label>
  );
}

/** The field by its kind. */
function Field({ field, company, sourceOf, onChange }: Props) {
  const [inHand, setInHand] = useState<{ readonly need: string } | null>(null);
  const common = {
    label: t(field.label),
    hint: field.hint ? t(field.hint) : null,
    draftKey: `${company.id}/${field.field}`,
  };
  switch (field.kind) {
    case 'chips': {
      const keep = (values: string[]) => {
        const { internal } = company;
        const after = internalAfter(internal, field.field, company[field.field], values);
        const marks = after.length > internal.length ? { internal: after } : {};
        return onChange({ [field.field]: values, ...marks });
      };
      return (
        <>
          <ChipsField
            {...common}
            values={company[field.field]}
            {...(SHAREABLE.has(field.field) && {
              marks: marksOf(field.field, company, sourceOf, onChange),
            })}
            {...(field.field === 'needs' && { onTakeUp: (need) => setInHand({ need }) })}
            onChange={keep}
            onPutBack={(phrase, before) => putPhraseBack(company.id, field.field, phrase, before)}
          />
          {field.field === 'needs' && (
            <NeedPrompt needs={company.needs} inHand={inHand} onChange={keep} />
          )}
        </>
      );
    }
    case 'date':
      return <DateField {...common} company={company} onChange={onChange} />;
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
    case 'industry':
      return (
        <IndustryPicker
          {...common}
          value={company.industry ?? ''}
          onChange={(typed) => onChange({ industry: typed.trim() })}
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

function marksOf(
  field: string,
  { internal }: Company,
  sourceOf: Props['sourceOf'],
  onChange: Props['onChange'],
): ChipMarks {
  return {
    isInternal: (phrase) => internal.includes(internalEntry(field, phrase)),
    onTurnInternal: (phrase) => onChange({ internal: internalTurned(internal, field, phrase) }),
    takenOn: (phrase) => sourceOf(field, phrase)?.heldOn ?? null,
    onOpenInterview: (phrase) => sourceOf(field, phrase)?.open(),
  };
}

interface DateFieldProps {
  readonly label: string;
  readonly company: Company;
  readonly onChange: Props['onChange'];
}

function DateField({ label, company, onChange }: DateFieldProps) {
  const id = useId();
  const { nextVisitOn: day } = company;
  const change = async (next: string) => {
    const kept = await onChange({ nextVisitOn: next || undefined });
    if (kept && next === '') tellVisitCleared(company);
  };
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="date"
        value={day ?? ''}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
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
