const DIMMED_OPACITY = '0.4';

/**
 * Dims elements of the page and gives back exactly what was there: an inline style is added and
 * taken away again, and an element that had no `style` attribute has none afterwards.
 */
export class Dimming {
  readonly #before = new Map<Element, string | null>();

  /** Dims these elements and no others. */
  apply(elements: ReadonlySet<Element>): void {
    for (const element of [...this.#before.keys()]) {
      if (!elements.has(element)) this.#restore(element);
    }
    for (const element of elements) this.#dim(element);
  }

  restoreAll(): void {
    this.apply(new Set());
  }

  #dim(element: Element): void {
    if (this.#before.has(element) || !('style' in element)) return;
    this.#before.set(element, element.getAttribute('style'));
    (element as HTMLElement).style.setProperty('opacity', DIMMED_OPACITY, 'important');
  }

  #restore(element: Element): void {
    const before = this.#before.get(element) ?? null;
    this.#before.delete(element);
    if (before === null) element.removeAttribute('style');
    else element.setAttribute('style', before);
  }
}
