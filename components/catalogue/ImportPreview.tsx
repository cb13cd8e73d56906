import type { Survey } from '../../lib/catalogue/catalogue-desk';
import { bringsNews } from '../../lib/catalogue/import/take-in';
import { inLanguage, t } from '../shell/language';
import { CensusTable } from './CensusTable';
import { catalogue } from './catalogue-state';
import { importWarnings } from './import-warnings';
import { UnreadableLines } from './UnreadableLines';

interface Props {
  readonly survey: Survey;
  readonly withdraw: 'missing' | 'none';
  readonly onWithdraw: (withdraw: 'missing' | 'none') => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What the files hold and what they would change, before anything is written. */
export function ImportPreview({ survey, withdraw, onWithdraw, onApply, onCancel }: Props) {
  const { census, previews, skipped, unreadable } = survey;
  const hasNews = bringsNews(census);
  const asksForGone = withdraw === 'none' || census.withdrawn > 0;
  const unknown = [
    ...new Set(previews.flatMap(({ files }) => files.flatMap((one) => one.unknown))),
  ];
  return (
    <div class="import-preview">
      <h3>{t('importPreview')}</h3>
      <CensusTable census={census} encodings={encodingsOf(survey)} />
      {importWarnings(survey, catalogue.value ?? null).map((words) => (
        <p key={words} class="caution">
          {words}
        </p>
      ))}
      {asksForGone && (
        <fieldset class="choices">
          <legend>{t('importGoneLegend')}</legend>
          {(['missing', 'none'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="withdraw"
                checked={withdraw === one}
                onChange={() => onWithdraw(one)}
              />{' '}
              {t(one === 'missing' ? 'importGoneMissing' : 'importGoneNone')}
            </label>
          ))}
        </fieldset>
      )}
      {unknown.length > 0 && <p class="hint">{t('importUnknown', unknown.join('、'))}</p>}
      {skipped.map(({ file, words }) => (
        <p key={file} class="hint">
          {file}: {inLanguage(words)}
        </p>
      ))}
      <UnreadableLines lines={unreadable} />
      {!hasNews && <p role="status">{t('importNothingNew')}</p>}
      <p class="row">
        {hasNews && (
          <button
            type="button"
            class="button primary"
            onClick={onApply}
            {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'catalogue-apply' })}
          >
            {t('importApply')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t(hasNews ? 'importDismiss' : 'importClose')}
        </button>
      </p>
    </div>
  );
}

function encodingsOf({ previews }: Survey): ReadonlyMap<string, string> {
  return new Map(previews.flatMap(({ files }) => files.map((one) => [one.file, one.encoding])));
}
