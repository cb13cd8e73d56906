import type { ColumnField, KnownHeadings } from '../../lib/model/column-mapping';

const KEPT = 'osekkai/known-headings';

/** What was said of headings on this machine before; nothing where the browser keeps nothing. */
export function knownHeadings(): KnownHeadings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
    return typeof kept === 'object' && kept !== null
      ? (kept as Record<string, ColumnField | null>)
      : {};
  } catch {
    return {};
  }
}

export function keepHeadings(said: KnownHeadings): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify({ ...knownHeadings(), ...said }));
  } catch {
    // A browser may refuse localStorage: then the next file is guessed anew.
  }
}
