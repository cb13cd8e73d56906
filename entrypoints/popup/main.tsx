import '@digital-go-jp/design-tokens/dist/tokens.css';
import '../../components/shell/theme.css';
import '../../components/fit/fit.css';
import '../../components/shell/pages.css';
import { openPage } from '../../components/shell/open-page';
import { Popup } from '../../components/shell/Popup';

openPage(() => <Popup />);
