import { openPage } from '../../components/shell/open-page';
import { Popup } from '../../components/shell/Popup';

// Chrome's side panel and Firefox's sidebar: the popup's components, and they stay open.
openPage(() => <Popup />);
