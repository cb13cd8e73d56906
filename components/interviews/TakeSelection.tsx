import { useState } from 'preact/hooks';
import { CHIP_FIELDS, type ChipField } from '../../lib/model/company';
import type { TakenPhrase } from '../../lib/model/interview';
import { profileLabel } from '../company/profile-label';
import { t } from '../shell/language';
import { UNLINKED_FIELDS, type UnlinkedField } from './put-into-profile';

interface Props {
  /** What is selected in the notes now; null where nothing is. */
  readonly selection: () => { readonly start: number; readonly end: number } | null;
  readonly notes: string;
  readonly onTake: (phrases: readonly TakenPhrase[]) => void;
  /** Into a list that keeps no links. */
  readonly onPut: (field: UnlinkedField, phrase: string) => void;
}

/** Takes what was selected by hand in the notes into any list of the profile. */
export function TakeSelection({ selection, notes, onTake, onPut }: Props) {
  const [field, setField] = useState<ChipField | UnlinkedField>('needs');
  const [isNothing, setIsNothing] = useState(false);
  const take = () => {
    const chosen = selection();
    const raw = chosen ? notes.slice(chosen.start, chosen.end) : '';
    const phrase = raw.trim();
    setIsNothing(phrase === '');
    if (!chosen || phrase === '') return;
    if (isUnlinked(field)) return onPut(field, phrase);
    const start = chosen.start + raw.indexOf(phrase);
    onTake([{ field, phrase, start, end: start + phrase.length }]);
  };
  return (
    <div class="take-selection">
      <p class="row">
        <label class="row grow">
          {t('visitSelected')}
          <select
            class="field"
            value={field}
            onChange={({ currentTarget }) => setField(currentTarget.value as typeof field)}
          >
            {[...CHIP_FIELDS, ...UNLINKED_FIELDS].map((one) => (
              <option key={one} value={one}>
                {profileLabel(one)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={take}>
          {t('visitTakeSelected')}
        </button>
      </p>
      {isNothing && (
        <p class="problem" role="alert">
          {t('visitNothingSelected')}
        </p>
      )}
    </div>
  );
}

function isUnlinked(field: ChipField | UnlinkedField): field is UnlinkedField {
  return UNLINKED_FIELDS.some((one) => one === field);
}
