import { useEffect, useState } from 'preact/hooks';
import type { Arrival, SavedSearch } from '../../lib/model/arrival';
import type { PatentId } from '../../lib/model/open-patent';
import { catalogue, readCatalogueState } from '../catalogue/catalogue-state';
import { DataAge } from '../catalogue/DataAge';
import { recordActions } from '../catalogue/record-actions';
import { FitPanel } from '../fit/FitPanel';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { ArrivalRow } from './ArrivalRow';
import { markRead, saveDigest } from './arrival-actions';
import { arrivals, isUnread, readArrivals } from './arrivals-state';
import { SavedSearches } from './SavedSearches';
import './arrivals.css';

interface Props {
  readonly onOpenSearch: (search: SavedSearch) => void;
}

interface Opened {
  readonly companyId: string;
  readonly patentId: PatentId;
}

/** 新着 of the workbench: what the last imports brought each company, and the searches that are kept. */
export function ArrivalsSection({ onOpenSearch }: Props) {
  const [companyId, setCompanyId] = useState<string | null>(null);
  const [onlyUnread, setOnlyUnread] = useState(true);
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    readArrivals();
    readCatalogueState();
  }, [workspace.revision.value]);

  const ofCompany = arrivals.value.filter(
    (one) => companyId === null || one.companyId === companyId,
  );
  const shown = onlyUnread ? ofCompany.filter(isUnread) : ofCompany;
  const open = (one: Arrival) => {
    setOpened(one);
    focusSoon('.catalogue-panel .panel');
  };
  /** The button goes with what is unread, and often the row. */
  const read = async (one: Arrival) => {
    const at = shown.indexOf(one);
    await markRead([one]);
    const next = onlyUnread ? (shown[at + 1] ?? shown[at - 1]) : one;
    const row = next ? [`[data-row="${CSS.escape(next.id)}"] .arrival-title`] : [];
    focusSoon(...row, '.arrivals-list select');
  };
  return (
    <div class={`arrivals ranked ${opened ? 'with-panel' : ''}`}>
      <div class="ranked-list">
        {catalogue.value && <DataAge catalogue={catalogue.value} now={Date.now()} />}
        <section class="arrivals-list" aria-label={t('arrivals')}>
          <div class="row">
            <CompanyFilter companyId={companyId} onCompany={setCompanyId} />
            <label class="row">
              <input
                type="checkbox"
                checked={onlyUnread}
                onChange={(event) => setOnlyUnread(event.currentTarget.checked)}
              />
              {t('arrivalsOnlyUnread')}
            </label>
            <span class="grow" />
            <button
              type="button"
              class="button"
              aria-disabled={!shown.some(isUnread)}
              onClick={() => markRead(shown.filter(isUnread))}
            >
              {t('arrivalsReadAll')}
            </button>
            {(['csv', 'html'] as const).map((format) => (
              <button
                key={format}
                type="button"
                class="button"
                aria-disabled={ofCompany.length === 0}
                onClick={() => ofCompany.length > 0 && saveDigest(format, ofCompany)}
              >
                {t(format === 'csv' ? 'arrivalsSaveCsv' : 'arrivalsSaveHtml')}
              </button>
            ))}
          </div>
          <p class="muted" role="status">
            {t('arrivalsCount', shown.length, ofCompany.filter(isUnread).length)}
          </p>
          {shown.length === 0 && <p class="empty">{t(emptyKey(ofCompany.length))}</p>}
          <ul class="arrival-rows">
            {shown.map((one) => (
              <ArrivalRow
                key={one.id}
                arrival={one}
                isOpen={opened?.patentId === one.patentId && opened.companyId === one.companyId}
                onOpen={() => open(one)}
                onRead={() => read(one)}
              />
            ))}
          </ul>
        </section>
        <SavedSearches onOpen={onOpenSearch} />
      </div>
      {opened && (
        <div class="catalogue-panel">
          <FitPanel
            key={`${opened.companyId} ${opened.patentId}`}
            patentId={opened.patentId}
            version={workspace.revision.value}
            preferredCompanyId={opened.companyId}
            actions={recordActions(opened.companyId, () => setOpened(null))}
          />
        </div>
      )}
    </div>
  );
}

function emptyKey(count: number) {
  if (!catalogue.value) return 'arrivalsNoCatalogue';
  if (count > 0) return 'arrivalsAllRead';
  return catalogue.value.imports.length < 2 ? 'arrivalsFirst' : 'arrivalsNone';
}

function CompanyFilter(props: {
  readonly companyId: string | null;
  readonly onCompany: (companyId: string | null) => void;
}) {
  const unread = new Map<string, number>();
  for (const one of arrivals.value.filter(isUnread)) {
    unread.set(one.companyId, (unread.get(one.companyId) ?? 0) + 1);
  }
  return (
    <label class="row">
      <span>{t('arrivalsCompany')}</span>
      <select
        class="field"
        value={props.companyId ?? ''}
        onChange={(event) => props.onCompany(event.currentTarget.value || null)}
      >
        <option value="">{t('arrivalsAllCompanies')}</option>
        {workspace.companies.value.map(({ id, name }) => (
          <option key={id} value={id}>
            {unread.has(id) ? t('arrivalsCompanyUnread', name, unread.get(id) ?? 0) : name}
          </option>
        ))}
      </select>
    </label>
  );
}
