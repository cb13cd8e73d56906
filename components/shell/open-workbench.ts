import { browser } from 'wxt/browser';

/** Opens a section of the workbench in a tab of its own, and closes a popup that asked for it. */
export function openWorkbench(address: string): void {
  browser.tabs.create({ url: `${browser.runtime.getURL('/workbench.html')}#${address}` });
  // Firefox leaves the popup open over the new tab; a side panel is there to stay.
  if (!document.body.classList.contains('in-side')) window.close();
}

/** Opens a section about a company (and one of its records): here where this is the workbench. */
export function openSection(section: string, ...ids: readonly string[]): void {
  const address = [section, ...ids.map(encodeURIComponent)].join('/');
  if (document.querySelector('.workbench')) location.hash = address;
  else openWorkbench(address);
}

/** The section that an address names, and the company and record in it. */
export function sectionIn(address: string): {
  readonly section: string;
  readonly companyId: string | undefined;
  readonly recordId: string | undefined;
} {
  const [section = '', companyId, recordId] = address.split('/').map(decoded);
  return { section, companyId, recordId };
}

/** An address typed by hand may hold what is no encoding. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
