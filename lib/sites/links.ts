/** The host that serves the 開放特許情報データベース. */
export const PLIDB_HOST = 'plidb.inpit.go.jp';

/** `/pldb/html/HTML.L/2016/001/L2016001200.html`: seen in two real addresses. */
const DETAIL_PATH = /^\/pldb\/html\/HTML\.([A-Z])\/\d{4}\/\d{3}\/(\1\d{10})\.html?(?:;[^/]*)?$/i;

/** What every such address ends with, however it is written: sorts most links out unparsed. */
const DETAIL_FILE = /[A-Z]\d{10}\.html?/i;

/** An address of the detail shape written inside a script: `window.open('/pldb/html/…')`. */
const QUOTED_DETAIL = /['"]([^'"]*\/HTML\.[A-Z]\/\d{4}\/\d{3}\/[A-Z]\d{10}\.html?[^'"]*)['"]/i;

const NUMBERS = /(?<![A-Z0-9])[A-Z](?:19|20)\d{8}(?![0-9])/gi;

/**
 * The number of the record that `href` leads to, or null when it is not the address of a detail
 * page. Such addresses are recognised, never built: what their three digits mean is not known.
 */
export function plidbNumberOf(href: string, base: string): string | null {
  if (!DETAIL_FILE.test(href)) return null;
  const url = resolved(href, base);
  return url === null ? null : numberOfAddress(url);
}

/** The absolute address that `href` leads to, without fragment; null when it is not one. */
export function addressOf(href: string, base: string): string | null {
  const url = resolved(href, base);
  if (url === null) return null;
  url.hash = '';
  return url.href;
}

/** The address of the detail shape that a script in `code` names, absolute, or null. */
export function addressInScript(code: string, base: string): string | null {
  const quoted = QUOTED_DETAIL.exec(code)?.[1];
  if (quoted === undefined || plidbNumberOf(quoted, base) === null) return null;
  return addressOf(quoted, base);
}

/** Every number of this database that stands in `text`, in order, repeats included. */
export function plidbNumbersIn(text: string): string[] {
  return (text.normalize('NFKC').match(NUMBERS) ?? []).map((number) => number.toUpperCase());
}

/** What relative links of the page are relative to: `<base href>`, else the page's address. */
export function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  if (href === null || href === undefined || !URL.canParse(href, url)) return url;
  return new URL(href, url).href;
}

function resolved(href: string, base: string): URL | null {
  return URL.canParse(href, base) ? new URL(href, base) : null;
}

function numberOfAddress({ protocol, hostname, pathname }: URL): string | null {
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (hostname !== PLIDB_HOST) return null;
  return DETAIL_PATH.exec(pathname)?.[2]?.toUpperCase() ?? null;
}
