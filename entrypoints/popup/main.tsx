import { openPage } from '../../components/shell/open-page';
import { Popup } from '../../components/shell/Popup';

openPage(() => <Popup />);
