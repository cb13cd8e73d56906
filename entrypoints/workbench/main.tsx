import { openPage } from '../../components/shell/open-page';
import { Workbench } from '../../components/shell/Workbench';
import { askPersistence } from '../../lib/store/persistence';

openPage(() => <Workbench view={decodeURIComponent(location.hash.slice(1))} />);
// A refusal is shown under データ, where it can be asked again.
askPersistence().catch(() => {});
