import { openPage } from '../../components/shell/open-page';
import { SidePanel } from '../../components/shell/SidePanel';

openPage(() => <SidePanel />);
