import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { language } from './language';
import { openWorkspace } from './workspace';

/** Shows a page of the extension's own in `#root`, in the user's language, true to the store. */
export function openPage(view: () => JSX.Element): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  effect(() => {
    document.documentElement.lang = language.value;
  });
  render(view(), root);
  openWorkspace();
}
