/** Puts the focus on the first of `selectors` that is there once the next view is drawn. */
export function focusSoon(...selectors: readonly string[]): void {
  setTimeout(() => {
    for (const selector of selectors) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  });
}
