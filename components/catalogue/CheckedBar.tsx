import { t } from '../shell/language';
import { countText } from './count-text';

interface Props {
  readonly count: number;
  /** The most that can be checked at once. */
  readonly most: number;
  /** Null where no company is chosen: there is no shortlist to save to. */
  readonly companyName: string | null;
  readonly matching: number;
  readonly isSaving: boolean;
  readonly isFull: boolean;
  readonly onCheckAll: () => void;
  readonly onUncheck: () => void;
  readonly onSave: () => void;
}

/** How many rows are checked, and what can be done with them. */
export function CheckedBar(props: Props) {
  const { count, most, companyName, matching, isSaving } = props;
  return (
    <div class="checked-bar">
      <button
        type="button"
        class="button quiet"
        disabled={matching === 0}
        onClick={props.onCheckAll}
      >
        {t('catalogueCheckAll', countText(most))}
      </button>
      <span role="status">{count > 0 && t('catalogueChecked', countText(count))}</span>
      {count > 0 && (
        <>
          <button type="button" class="button quiet" onClick={props.onUncheck}>
            {t('catalogueUncheck')}
          </button>
          {companyName === null ? (
            <span class="muted">{t('catalogueSaveNoCompany')}</span>
          ) : (
            <button type="button" class="button primary" disabled={isSaving} onClick={props.onSave}>
              {t('catalogueSaveTo', companyName, countText(count))}
            </button>
          )}
        </>
      )}
      {props.isFull && (
        <p class="caution" role="alert">
          {t('catalogueCheckedMost', countText(most))}
        </p>
      )}
    </div>
  );
}
