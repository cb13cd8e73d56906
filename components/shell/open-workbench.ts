import { browser } from 'wxt/browser';

/** Opens a section of the workbench in a tab of its own, and closes a popup that asked for it. */
export function openWorkbench(section: string): void {
  browser.tabs.create({ url: `${browser.runtime.getURL('/workbench.html')}#${section}` });
  // Firefox leaves the popup open over the new tab; a side panel is there to stay.
  if (!document.body.classList.contains('in-side')) window.close();
}
