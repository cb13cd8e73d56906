import { useEffect, useState } from 'preact/hooks';
import { className } from '../../lib/fit/lexicon/lexicon';
import type { PatentId } from '../../lib/model/open-patent';
import { type MonthMatrix, type Search, searchSchema } from '../../lib/model/ranking';
import { keepSearch } from '../arrivals/search-actions';
import { FitPanel } from '../fit/FitPanel';
import { Busy } from '../shell/Busy';
import { report } from '../shell/failures';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { CatalogueView } from './CatalogueView';
import { catalogueClient } from './catalogue-client';
import { catalogue, readCatalogueState } from './catalogue-state';
import { DataAge } from './DataAge';
import { ImportCatalogue } from './ImportCatalogue';
import { MatrixView } from './MatrixView';
import { recordActions, saveRecords } from './record-actions';
import './catalogue.css';
import './import.css';

interface Place {
  readonly companyId: string | null;
  readonly search: Search;
}

interface Props {
  /** What to show first: a saved search, or a company's best. */
  readonly start: Place | null;
}

/** 目録 of the workbench: taking files in, the list for one company, and all companies at once. */
export function CatalogueSection({ start }: Props) {
  useEffect(() => {
    readCatalogueState();
  }, [workspace.revision.value]);
  const known = catalogue.value;
  if (known === undefined) return <p class="loading">{t('pageLoading')}</p>;
  return (
    <div class="catalogue-section">
      {known === null ? (
        <div class="empty">
          <h2>{t('catalogueNone')}</h2>
          <p>{t('catalogueNoneHint')}</p>
        </div>
      ) : (
        <DataAge catalogue={known} now={Date.now()} />
      )}
      <ImportPlace isFirst={known === null} />
      {known && <Ranked start={start} generation={known.generation} />}
    </div>
  );
}

/** Open where there is nothing else to do; what the user opened stays open. */
function ImportPlace({ isFirst }: { readonly isFirst: boolean }) {
  const [isOpen, setIsOpen] = useState(isFirst);
  return (
    <details
      class="import-place"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('importHeading')}</summary>
      <ImportCatalogue />
    </details>
  );
}

function Ranked({ start, generation }: Props & { readonly generation: number }) {
  const companies = workspace.companies.value;
  const [place, setPlace] = useState<Place>(
    () => start ?? { companyId: firstCompany(), search: searchSchema.parse({}) },
  );
  const [isMatrix, setIsMatrix] = useState(false);
  const [openId, setOpenId] = useState<PatentId | null>(null);
  const open = (companyId: string | null, patentId: PatentId) => {
    setPlace({ ...place, companyId });
    setOpenId(patentId);
    focusSoon('.catalogue-panel .panel');
  };
  const version = `${generation} ${workspace.revision.value}`;
  return (
    <div class={`ranked ${openId ? 'with-panel' : ''}`}>
      <div class="ranked-list">
        <fieldset class="segmented">
          <legend class="sr-only">{t('catalogueArrangement')}</legend>
          {[false, true].map((matrix) => (
            <button
              key={String(matrix)}
              type="button"
              class="button"
              aria-pressed={isMatrix === matrix}
              onClick={() => setIsMatrix(matrix)}
            >
              {t(matrix ? 'catalogueMatrix' : 'catalogueList')}
            </button>
          ))}
        </fieldset>
        {isMatrix ? (
          <Matrix version={version} onOpen={open} />
        ) : (
          <CatalogueView
            source={catalogueClient}
            companies={companies}
            companyId={place.companyId}
            onCompany={(companyId) => setPlace({ ...place, companyId })}
            threshold={workspace.settings.value.threshold}
            onOpen={(patentId) => open(place.companyId, patentId)}
            openId={openId}
            onSave={saveRecords}
            version={version}
            search={place.search}
            onSearch={(search) => setPlace({ ...place, search })}
            onKeepSearch={(name) => keepSearch(name, place.companyId, place.search)}
            fieldName={(code) => className(code) ?? code}
          />
        )}
      </div>
      {openId && (
        <div class="catalogue-panel">
          <FitPanel
            key={`${openId} ${place.companyId}`}
            patentId={openId}
            version={version}
            preferredCompanyId={place.companyId}
            actions={recordActions(place.companyId, () => setOpenId(null))}
          />
        </div>
      )}
    </div>
  );
}

function Matrix(props: {
  readonly version: string;
  readonly onOpen: (companyId: string, patentId: PatentId) => void;
}) {
  const [matrix, setMatrix] = useState<MonthMatrix | null>(null);
  useEffect(() => {
    let isCurrent = true;
    catalogueClient.matrix().then((found) => isCurrent && setMatrix(found), report);
    return () => {
      isCurrent = false;
    };
  }, [props.version]);
  if (!matrix) return <Busy words={t('catalogueMatrixLoading')} />;
  return <MatrixView matrix={matrix} companies={workspace.companies.value} onOpen={props.onOpen} />;
}

function firstCompany(): string | null {
  const { companies, settings, shownCompanyId } = workspace;
  const [active] = settings.value.activeCompanyIds;
  return shownCompanyId.value ?? active ?? companies.value[0]?.id ?? null;
}
