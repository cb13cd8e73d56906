import { t } from '../shell/language';
import type { Condition } from './chosen-conditions';

interface Props {
  readonly conditions: readonly Condition[];
  readonly onRemove: (condition: Condition) => void;
  readonly onClear: () => void;
}

/** What is chosen, each as a chip that can be taken away. */
export function Conditions({ conditions, onRemove, onClear }: Props) {
  if (conditions.length === 0) return null;
  return (
    <div class="conditions">
      <ul aria-label={t('catalogueConditions')}>
        {conditions.map((condition) => (
          <li key={condition.key}>
            <button
              type="button"
              class="condition"
              aria-label={t('catalogueRemoveCondition', condition.words)}
              onClick={() => onRemove(condition)}
            >
              {condition.words}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button quiet" onClick={onClear}>
        {t('catalogueClearAll')}
      </button>
    </div>
  );
}
