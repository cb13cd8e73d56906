import { useEffect, useState } from 'preact/hooks';
import { CompanyList } from '../company/CompanyList';
import { focusCompany } from '../company/company-actions';
import { EditedCompany } from '../interviews/EditedCompany';
import { Shortlist } from '../shortlist/Shortlist';
import { BackupNotice, BackupNoticeLine } from '../transfer/BackupNotice';
import { t } from './language';
import { Notices } from './Notices';
import { canOpenSide, openSide, sideWindow } from './open-side';
import { openWorkbench } from './open-workbench';
import { keepPlace, lastPlace, type PopupPlace } from './popup-place';
import { type Tab, Tabs } from './Tabs';
import { SitesOff, TopBar } from './TopBar';
import { UnreadNotice } from './UnreadNotice';
import { workspace } from './workspace';

interface Props {
  /** What there is room for besides, where the same stands beside a page. */
  readonly more?: (edit: (companyId: string) => void) => readonly Tab[];
}

/** The popup: companies and shortlist, one at a time; it opens where it was taken away. */
export function Popup({ more = () => [] }: Props) {
  const [place, setPlace] = useState(() => lastPlace(Date.now()));
  const go = (change: Partial<PopupPlace>) => {
    const next = { ...place, ...change };
    keepPlace(next, Date.now());
    setPlace(next);
  };
  return (
    <div class="osekkai popup">
      <TopBar>
        <SideButton />
        <button type="button" class="button" onClick={() => openWorkbench('desk')}>
          {t('openWorkbench')}
        </button>
      </TopBar>
      {workspace.loaded.value ? (
        <main>
          <SitesOff />
          <DamageNotice />
          <UnreadNotice />
          {isInSide() ? <BackupNotice /> : <BackupNoticeLine />}
          <PopupView place={place} go={go} more={more((editedId) => go({ editedId }))} />
        </main>
      ) : (
        <p class="loading">{t('pageLoading')}</p>
      )}
      <Notices />
    </div>
  );
}

/** The side panel has room for what the popup has not. */
function isInSide(): boolean {
  return document.body.classList.contains('in-side');
}

/** From the popup to where the same stays open; nothing in the side panel itself. */
function SideButton() {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    sideWindow().then(setWindowId, () => {});
  }, []);
  if (!canOpenSide() || isInSide()) return null;
  return (
    <button type="button" class="button quiet" onClick={() => openSide(windowId)}>
      {t('openSide')}
    </button>
  );
}

interface ViewProps {
  readonly place: PopupPlace;
  readonly go: (change: Partial<PopupPlace>) => void;
  readonly more: readonly Tab[];
}

function PopupView({ place, go, more }: ViewProps) {
  const edited = workspace.companies.value.find(({ id }) => id === place.editedId);
  if (edited) {
    const close = () => {
      go({ editedId: null });
      focusCompany(edited.id);
    };
    return (
      <div class="scrolled">
        <EditedCompany
          key={edited.id}
          company={edited}
          closeLabel={t('editorBack')}
          onClose={close}
        />
      </div>
    );
  }
  return (
    <Tabs
      label={t('popupTabs')}
      chosenId={place.tab}
      onChoose={(tab) => go({ tab })}
      tabs={[
        {
          id: 'companies',
          name: t('companies'),
          view: () => <CompanyList onEdit={(editedId) => go({ editedId })} editedId={null} />,
        },
        { id: 'shortlist', name: t('shortlist'), view: () => <Shortlist /> },
        ...more,
      ]}
    />
  );
}

/** Repair needs files and room: it is done in the workbench. */
function DamageNotice() {
  const { length } = workspace.damaged.value;
  if (length === 0) return null;
  return <p class="error damage-notice">{t('popupDamaged', length)}</p>;
}
