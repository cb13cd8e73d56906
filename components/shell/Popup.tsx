import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CompanyEditor } from '../company/CompanyEditor';
import { CompanyList } from '../company/CompanyList';
import { Shortlist } from '../shortlist/Shortlist';
import { t } from './language';
import { Notices } from './Notices';
import { Tabs } from './Tabs';
import { SitesOff, TopBar } from './TopBar';
import { workspace } from './workspace';

/** The popup: companies and shortlist, one at a time. */
export function Popup() {
  const [editedId, setEditedId] = useState<string | null>(null);
  const edited = workspace.companies.value.find(({ id }) => id === editedId);
  if (!workspace.loaded.value) return <Notices />;
  return (
    <div class="osekkai popup">
      <TopBar>
        <button
          type="button"
          class="button"
          onClick={() => browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') })}
        >
          {t('openWorkbench')}
        </button>
      </TopBar>
      <SitesOff />
      {edited ? (
        <CompanyEditor key={edited.id} company={edited} onClose={() => setEditedId(null)} />
      ) : (
        <Tabs
          label={t('popupTabs')}
          tabs={[
            {
              id: 'companies',
              name: t('companies'),
              view: () => <CompanyList onEdit={setEditedId} editedId={null} />,
            },
            { id: 'shortlist', name: t('shortlist'), view: () => <Shortlist /> },
          ]}
        />
      )}
      <Notices />
    </div>
  );
}
