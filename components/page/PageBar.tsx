import { useState } from 'preact/hooks';
import { shortCompanyName } from '../fit/FitBadge';
import { scoreText } from '../fit/FitBars';
import { t } from '../shell/language';
import type { PageActions } from './page-actions';
import type { PageState } from './page-state';

interface Props {
  readonly state: PageState;
  readonly actions: PageActions;
}

/** A small bar in the corner: what was read, for whom, and what can be done with all rows. */
export function PageBar({ state, actions }: Props) {
  const [folded, setFolded] = useState(false);
  const [position, setPosition] = useState(0);
  const answer = state.answer.value;
  if (!answer && !state.message.value) return null;

  const count = state.rows.value.length;
  const ranked = state.ranked.value;
  const goToNext = () => {
    const next = position % ranked.length;
    const row = ranked[next];
    if (!row) return;
    actions.goTo(row.key);
    setPosition(next + 1);
  };

  return (
    <section
      class={`bar ${folded ? 'folded' : ''}`}
      aria-label={t('barLabel')}
      {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'page-bar', 'data-rows': count })}
    >
      <div class="bar-line">
        <button
          type="button"
          class="bar-fold"
          aria-expanded={!folded}
          title={t(folded ? 'barUnfold' : 'barFold')}
          onClick={() => setFolded(!folded)}
        >
          <b>Osekkai</b> <span>{t('barRows', count)}</span>
          <span aria-hidden="true">{folded ? '◀' : '▶'}</span>
        </button>
        {answer && !folded && (
          <>
            <Companies state={state} actions={actions} />
            {ranked.length > 0 && (
              <>
                <button type="button" class="button" onClick={goToNext}>
                  {t('barNext')}
                  <span class="muted">{t('barRank', position, ranked.length)}</span>
                </button>
                <DimControl state={state} actions={actions} />
                <CheckedRows state={state} actions={actions} />
              </>
            )}
            <button type="button" class="button quiet" onClick={actions.switchSiteOff}>
              {t('barOff')}
            </button>
          </>
        )}
      </div>
      <p class="bar-message" role="status">
        {state.message.value}
      </p>
    </section>
  );
}

function Companies({ state, actions }: Props) {
  const companies = state.answer.value?.companies ?? [];
  if (companies.length === 0) {
    return (
      <p class="bar-companies none">
        {t('barNoCompanies')}{' '}
        <button type="button" class="button" onClick={() => actions.openWorkbench('companies')}>
          {t('barChooseCompanies')}
        </button>
      </p>
    );
  }
  const [first = '', ...others] = companies.map(({ name }) => name);
  return (
    <p class="bar-companies" title={companies.map(({ name }) => name).join('\n')}>
      {shortCompanyName(first)}
      {others.length > 0 && ` ${t('barMoreCompanies', others.length)}`}
    </p>
  );
}

function DimControl({ state, actions }: Props) {
  const settings = state.answer.value?.settings;
  if (!settings) return null;
  return (
    <div class="bar-dim">
      <label>
        <input
          type="checkbox"
          checked={settings.dimming}
          onChange={(event) => actions.setDimming(event.currentTarget.checked)}
        />
        {t('barDim')}
      </label>
      <label>
        <span class="sr-only">{t('barThreshold')}</span>
        <input
          class="field"
          type="number"
          min={0}
          max={100}
          step={5}
          value={settings.threshold}
          onChange={(event) => {
            const threshold = event.currentTarget.valueAsNumber;
            if (threshold >= 0 && threshold <= 100) actions.setThreshold(threshold);
            else event.currentTarget.value = scoreText(settings.threshold);
          }}
        />
        {t('barBelow')}
      </label>
    </div>
  );
}

function CheckedRows({ state, actions }: Props) {
  const companies = state.answer.value?.companies ?? [];
  const [chosenId, setChosenId] = useState('');
  const checked = [...state.checked.value];
  const toggle = (
    <button
      type="button"
      class="button"
      aria-pressed={state.choosing.value}
      onClick={() => {
        state.choosing.value = !state.choosing.value;
      }}
      {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'choose-rows' })}
    >
      {t('barChoose')}
    </button>
  );
  if (!state.choosing.value) return toggle;
  const companyId = companies.some(({ id }) => id === chosenId) ? chosenId : companies[0]?.id;
  if (!companyId) return null;
  return (
    <div class="bar-checked">
      {toggle}
      <label>
        <span class="sr-only">{t('panelForCompany')}</span>
        <select
          class="field"
          value={companyId}
          onChange={(event) => setChosenId(event.currentTarget.value)}
        >
          {companies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button primary"
        aria-disabled={checked.length === 0}
        onClick={() => checked.length === 0 || actions.save(companyId, checked)}
        {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'save-checked' })}
      >
        {t('barSaveChecked', checked.length)}
      </button>
    </div>
  );
}
