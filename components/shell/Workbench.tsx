import { useState } from 'preact/hooks';
import { CompanyEditor } from '../company/CompanyEditor';
import { CompanyList } from '../company/CompanyList';
import { Shortlist } from '../shortlist/Shortlist';
import { Transfer } from '../transfer/Transfer';
import { Welcome } from '../welcome/Welcome';
import { t } from './language';
import { Notices } from './Notices';
import { SitesOff, TopBar } from './TopBar';
import { showShortlist, workspace } from './workspace';

/** The popup's components side by side, with the data tools and the first-run page. */
export function Workbench({ view }: { readonly view: string }) {
  const [editedId, setEditedId] = useState<string | null>(null);
  const [isWelcome, setIsWelcome] = useState(view === 'welcome');
  const edited = workspace.companies.value.find(({ id }) => id === editedId);
  if (!workspace.loaded.value) return <Notices />;

  const edit = (companyId: string) => {
    setIsWelcome(false);
    setEditedId(companyId);
    showShortlist(companyId);
  };
  return (
    <div class="osekkai workbench">
      <TopBar>
        <button type="button" class="button quiet" onClick={() => setIsWelcome(true)}>
          {t('openWelcome')}
        </button>
      </TopBar>
      <SitesOff />
      <main>
        <div class="column">
          <h2>{t('companies')}</h2>
          <CompanyList onEdit={edit} editedId={editedId} />
          <Transfer />
        </div>
        <div class="column wide">
          {isWelcome && <Welcome onEdit={edit} onClose={() => setIsWelcome(false)} />}
          {edited ? (
            <CompanyEditor key={edited.id} company={edited} onClose={() => setEditedId(null)} />
          ) : (
            !isWelcome && <p class="empty">{t('workbenchNoCompany')}</p>
          )}
        </div>
        <div class="column">
          <h2>{t('shortlist')}</h2>
          <Shortlist />
        </div>
      </main>
      <Notices />
    </div>
  );
}
