import type { SiteReader } from './page-reading';
import { plidb } from './plidb';

const READERS: readonly SiteReader[] = [plidb];

/** The reader of the database that `url` belongs to, or null. */
export function readerFor(url: string): SiteReader | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return READERS.find(({ hosts }) => hosts.includes(hostname)) ?? null;
}
