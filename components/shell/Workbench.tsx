import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { SavedSearch } from '../../lib/model/arrival';
import { ArrivalsSection } from '../arrivals/ArrivalsSection';
import { arrivals, isUnread, readArrivals } from '../arrivals/arrivals-state';
import { BoardSection } from '../board/BoardSection';
import { CatalogueSection } from '../catalogue/CatalogueSection';
import { CompanyList } from '../company/CompanyList';
import { focusCompany } from '../company/company-actions';
import { HandOverSection } from '../handover/HandOverSection';
import { EditedCompany } from '../interviews/EditedCompany';
import { InterviewSection } from '../interviews/InterviewSection';
import { openInterviewId } from '../interviews/interview-actions';
import { SheetSection } from '../sheet/SheetSection';
import { Shortlist } from '../shortlist/Shortlist';
import { BackupNotice } from '../transfer/BackupNotice';
import type { BackupFolderHandle } from '../transfer/backup-folder';
import { backUpOfDay, backupState } from '../transfer/backup-state';
import { Transfer } from '../transfer/Transfer';
import { useDailyBackup } from '../transfer/use-daily-backup';
import { Welcome } from '../welcome/Welcome';
import { report } from './failures';
import { focusSoon } from './focus-soon';
import { t } from './language';
import { Notices } from './Notices';
import { sectionIn } from './open-workbench';
import { Tabs } from './Tabs';
import { SitesOff, TopBar } from './TopBar';
import { showShortlist, workspace } from './workspace';

/** The popup's components side by side, with the data tools and the first-run page. */
export function Workbench({ view }: { readonly view: string }) {
  const [isWelcome, setIsWelcome] = useState<boolean | null>(view === 'welcome' ? true : null);
  useEffect(keepDroppedFilesFromOpening, []);
  const { folder, lastAt } = backupState.value ?? {};
  useDailyBackup({
    folder: folder as BackupFolderHandle | undefined,
    lastAt,
    backUp: backUpOfDay,
    onFailed: report,
  });
  const openWelcome = () => {
    location.hash = 'desk';
    setIsWelcome(true);
    focusSoon('.welcome h2');
  };
  return (
    <div class="osekkai workbench">
      <TopBar>
        <button type="button" class="button quiet" onClick={openWelcome}>
          {t('openWelcome')}
        </button>
      </TopBar>
      {workspace.loaded.value ? (
        <main>
          <SitesOff />
          <BackupNotice />
          <Sections view={view} isWelcome={isWelcome} onWelcome={setIsWelcome} />
        </main>
      ) : (
        <p class="loading">{t('pageLoading')}</p>
      )}
      <Notices />
    </div>
  );
}

interface ColumnsProps {
  /** Null: shown as long as there is no company. */
  readonly isWelcome: boolean | null;
  readonly onWelcome: (isWelcome: boolean) => void;
}

const SECTIONS = [
  'desk',
  'interviews',
  'board',
  'catalogue',
  'arrivals',
  'sheet',
  'handover',
] as const;
type SectionId = (typeof SECTIONS)[number];

/** The work on companies, the catalogue, and what is new: the address tells which. */
function Sections({ view, ...welcome }: ColumnsProps & { readonly view: string }) {
  const [chosen, setChosen] = useState<SectionId>(() => sectionOf(view));
  const [search, setSearch] = useState<SavedSearch | null>(null);
  useEffect(() => {
    const go = () => {
      setChosen(sectionOf(location.hash.slice(1)));
      follow(location.hash.slice(1));
    };
    // After a reload the tab knows better: another company may have been chosen since.
    follow(location.hash.slice(1), isReloaded() ? 'record' : 'all');
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, []);
  useEffect(() => {
    readArrivals();
  }, [workspace.revision.value]);
  const choose = (id: string) => {
    history.replaceState(null, '', `#${id}`);
    setSearch(null);
    setChosen(sectionOf(id));
  };
  const openSearch = (kept: SavedSearch) => {
    choose('catalogue');
    setSearch(kept);
  };
  const openCompany = (companyId: string) => {
    choose('desk');
    showShortlist(companyId);
  };
  const unread = arrivals.value.filter(isUnread).length;
  return (
    <Tabs
      label={t('workbenchSections')}
      chosenId={chosen}
      onChoose={choose}
      tabs={[
        { id: 'desk', name: t('workbenchDesk'), view: () => <Columns {...welcome} /> },
        { id: 'interviews', name: t('visitHeading'), view: () => <InterviewSection /> },
        {
          id: 'board',
          name: t('boardHeading'),
          view: () => <BoardSection onOpenCompany={openCompany} />,
        },
        {
          id: 'catalogue',
          name: t('workbenchCatalogue'),
          view: () => <CatalogueSection key={search?.id ?? ''} start={search} />,
        },
        {
          id: 'arrivals',
          name: unread > 0 ? t('workbenchArrivalsUnread', unread) : t('workbenchArrivals'),
          view: () => <ArrivalsSection onOpenSearch={openSearch} />,
        },
        {
          id: 'sheet',
          name: t('sheetHeading'),
          view: () => <Sheet />,
        },
        { id: 'handover', name: t('handHeading'), view: () => <HandOverSection /> },
      ]}
    />
  );
}

/** The sheet of the company whose shortlist is shown. */
function Sheet() {
  const companyId = workspace.shownCompanyId.value;
  if (companyId === null) return <p class="empty">{t('shortlistNoCompany')}</p>;
  return <SheetSection key={companyId} companyId={companyId} />;
}

function sectionOf(address: string): SectionId {
  return SECTIONS.find((one) => one === sectionIn(address).section) ?? 'desk';
}

/** What an address tells besides its section: whose shortlist, and which interview. */
function follow(address: string, what: 'all' | 'record' = 'all'): void {
  const { companyId, recordId } = sectionIn(address);
  if (companyId && what === 'all') showShortlist(companyId);
  if (recordId) openInterviewId.value = recordId;
}

function isReloaded(): boolean {
  const [opened] = performance.getEntriesByType('navigation');
  return (opened as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

/** The company whose profile is open; it stays open while other sections are looked at. */
const editedCompanyId = signal<string | null>(null);

function Columns({ isWelcome, onWelcome }: ColumnsProps) {
  const companies = workspace.companies.value;
  const editedId = editedCompanyId.value;
  const edited = companies.find(({ id }) => id === editedId);
  const edit = (companyId: string) => {
    onWelcome(false);
    editedCompanyId.value = companyId;
    showShortlist(companyId);
  };
  const close = () => {
    editedCompanyId.value = null;
    if (edited) focusCompany(edited.id);
  };
  return (
    <div class="desk">
      {(isWelcome ?? companies.length === 0) && (
        <Welcome
          onEdit={edit}
          onStay={() => onWelcome(true)}
          onClose={() => {
            onWelcome(false);
            focusSoon('.companies input');
          }}
        />
      )}
      <div class="column">
        <CompanyList onEdit={edit} editedId={editedId} />
        <Transfer />
      </div>
      <div class={`column work ${edited ? 'two' : ''}`}>
        {edited && (
          <EditedCompany
            key={edited.id}
            company={edited}
            closeLabel={t('editorClose')}
            onClose={close}
          />
        )}
        <Shortlist />
      </div>
    </div>
  );
}

/** A file dropped beside its place would be opened by the browser instead of this page. */
function keepDroppedFilesFromOpening(): () => void {
  const prevent = (event: Event) => event.preventDefault();
  const kinds = ['dragover', 'drop'];
  for (const kind of kinds) window.addEventListener(kind, prevent);
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, prevent);
  };
}
