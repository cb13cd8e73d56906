import '@digital-go-jp/design-tokens/dist/tokens.css';
import './theme.css';
import '../fit/fit.css';
import './pages.css';
import '../company/company.css';
import '../shortlist/shortlist.css';
import '../transfer/transfer.css';
import '../transfer/merge.css';
import '../welcome/welcome.css';
import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { report } from './failures';
import { language } from './language';
import { openWorkspace } from './workspace';

/** Shows a page of the extension's own in `#root`, in the user's language, true to the store. */
export function openPage(view: () => JSX.Element): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  effect(() => {
    document.documentElement.lang = language.value;
  });
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason));
  window.addEventListener('error', ({ error }) => error && report(error));
  render(view(), root);
  openWorkspace();
}
