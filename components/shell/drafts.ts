/**
 * Words that are typed and not yet in the store: half a phrase, a number that is none. A popup is
 * taken away the moment it loses the focus, without a word to the page; localStorage is the one
 * place that is written before the next line runs.
 */
const PREFIX = 'draft/';

/** The words left under `key`, or null. */
export function draftOf(key: string): string | null {
  return attempt(() => localStorage.getItem(PREFIX + key)) ?? null;
}

export function keepDraft(key: string, words: string): void {
  attempt(() => localStorage.setItem(PREFIX + key, words));
}

/** Forgets the draft, unless other words than `kept` have been typed meanwhile. */
export function dropDraft(key: string, kept: string): void {
  if (draftOf(key) === kept) attempt(() => localStorage.removeItem(PREFIX + key));
}

/** Forgets all that was typed for a company that is deleted. */
export function dropDraftsUnder(key: string): void {
  attempt(() => {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(`${PREFIX}${key}/`)) localStorage.removeItem(name);
    }
  });
}

/** A browser may refuse localStorage: then there are no drafts, and all else goes on. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
