import { tagOf, textOf } from './element-text';
import { addressInScript, addressOf, plidbNumberOf } from './links';
import { isPagerWord } from './title-words';

/** A link of the page that leads to a record. */
export interface Entry {
  readonly link: Element;
  readonly number: string;
  /** Absolute, without fragment. */
  readonly url: string;
}

/** A list may hand its rows to a script: elements whose handler names the address itself. */
const SCRIPTED = '[onclick], a[href^="javascript:" i], [data-href], [data-url]';

/**
 * The links of the page that lead to records, in its order. Links that page through records
 * (次の案件) are left out, and those to `ownNumber`, the record that the page itself shows.
 */
export function entriesOf(document: Document, base: string, ownNumber: string | null): Entry[] {
  const linked = [...document.querySelectorAll('a[href], area[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const number = plidbNumberOf(href, base);
    const url = number === null ? null : addressOf(href, base);
    return number !== null && url !== null ? [{ link, number, url }] : [];
  });
  const numbers = new Set(linked.map(({ number }) => number));
  const scripted = scriptedEntries(document, base).filter(({ number }) => !numbers.has(number));
  const entries = scripted.length > 0 ? inOrder([...linked, ...scripted]) : linked;
  return entries.filter(({ link, number }) => number !== ownNumber && !isPager(link));
}

function scriptedEntries(document: Document, base: string): Entry[] {
  return [...document.querySelectorAll(SCRIPTED)].flatMap((link) => {
    const code = ['onclick', 'href', 'data-href', 'data-url']
      .map((name) => link.getAttribute(name) ?? '')
      .map((value) => (/^[\w./:?#=&-]+$/.test(value) ? `'${value}'` : value))
      .join(';');
    const url = addressInScript(code, base);
    const number = url === null ? null : plidbNumberOf(url, base);
    return url !== null && number !== null ? [{ link, number, url }] : [];
  });
}

function inOrder(entries: readonly Entry[]): Entry[] {
  const FOLLOWING = 4;
  return [...entries].sort((a, b) =>
    a.link === b.link ? 0 : a.link.compareDocumentPosition(b.link) & FOLLOWING ? -1 : 1,
  );
}

function isPager(link: Element): boolean {
  const rel = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
  if (rel.includes('next') || rel.includes('prev')) return true;
  return isPagerWord(linkText(link));
}

/** The link's text on one line; empty for a picture. */
export function linkText(link: Element): string {
  return tagOf(link) === 'area' ? '' : textOf(link.childNodes).replace(/\s*\n\s*/g, ' ');
}
