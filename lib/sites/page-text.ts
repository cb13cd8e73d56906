import { isElement, isInlineTag, isSilent, isText, tagOf } from './element-text';
import { type FieldLabel, groupOf, type LabelGroup, LONGEST_LABEL, labelOf } from './labels';

/** Parts of a page that lead elsewhere: a label word in them names no field. */
const CHROME =
  'nav, footer, [role=navigation], [role=contentinfo], [role=search], [role=menu], [role=menubar], [role=banner], [role=tablist]';

/**
 * What one reading of a page has found out about its elements, each looked at once: reading stays
 * linear in the size of the page however often a text is asked for.
 */
export class PageText {
  readonly #short = new Map<Element, string | null>();
  readonly #labels = new Map<Element, number>();
  readonly #known = new Map<string, FieldLabel | LabelGroup | null>();
  readonly #controls = new Map<Element, boolean>();
  readonly #looksOfPairs = new Map<Element, ReadonlySet<string>>();
  #chrome: ReadonlySet<Element> | null = null;

  constructor(readonly document: Document) {}

  /** The element's text when it is short enough for a label or a name, else null. */
  shortText(element: Element): string | null {
    const known = this.#short.get(element);
    if (known !== undefined) return known;
    const text = this.#readShort(element);
    this.#short.set(element, text);
    return text;
  }

  #readShort(element: Element): string | null {
    let text = '';
    for (const child of element.childNodes) {
      if (isText(child)) text += child.data.length > 400 ? child.data.trim() : child.data;
      else if (isElement(child) && !isSilent(child)) {
        const inner = this.shortText(child);
        if (inner === null) return null;
        text += isInlineTag(child) ? inner : ` ${inner} `;
      }
    }
    const short = text.trim().replace(/[ \t\r\n\f]+/g, ' ');
    return short.length > LONGEST_LABEL ? null : short;
  }

  isEmpty(element: Element): boolean {
    return this.shortText(element)?.replace(/[\s\u00A0]/g, '') === '';
  }

  /** What `text` means as a label where the page is in group `context`. */
  label(text: string | null, context: LabelGroup | null): FieldLabel | null {
    const known = this.#look(text, context);
    return known === null || typeof known === 'string' ? null : known;
  }

  /** True for a label, and for the heading of a group. */
  isLabel(text: string | null, context: LabelGroup | null): boolean {
    return this.#look(text, context) !== null;
  }

  #look(text: string | null, context: LabelGroup | null): FieldLabel | LabelGroup | null {
    if (text === null || text === '' || text.length > LONGEST_LABEL) return null;
    const key = `${context ?? ''}\n${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = labelOf([text], context) ?? groupOf(text);
    this.#known.set(key, found);
    return found;
  }

  /** How many elements inside (the element itself too) are labels by their whole text. */
  labelCount(element: Element): number {
    const known = this.#labels.get(element);
    if (known !== undefined) return known;
    const count = this.#countLabels(element);
    this.#labels.set(element, count);
    return count;
  }

  #countLabels(element: Element): number {
    if (isSilent(element)) return 0;
    const own = this.shortText(element);
    if (own === '') return 0;
    if (this.isLabel(own, null)) return 1;
    let count = 0;
    for (const child of element.children) count += this.labelCount(child);
    return count;
  }

  /** True when the element asks the user for something instead of telling. */
  hasControls(element: Element): boolean {
    const known = this.#controls.get(element);
    if (known !== undefined) return known;
    const tag = tagOf(element);
    const has =
      (tag === 'input' && element.getAttribute('type')?.toLowerCase() !== 'hidden') ||
      tag === 'select' ||
      tag === 'textarea' ||
      [...element.children].some((child) => this.hasControls(child));
    this.#controls.set(element, has);
    return has;
  }

  /** How those children of `parent` look that hold a label and its value, found once by `find`. */
  looksOfPairs(parent: Element, find: () => ReadonlySet<string>): ReadonlySet<string> {
    const known = this.#looksOfPairs.get(parent);
    if (known) return known;
    const looks = find();
    this.#looksOfPairs.set(parent, looks);
    return looks;
  }

  /** True for navigation, footers and the like. */
  isChrome(element: Element): boolean {
    this.#chrome ??= new Set(
      [...this.document.querySelectorAll(CHROME)].filter((one) => !isFooterOfItem(one)),
    );
    return this.#chrome.has(element);
  }

  /** A row of a table, or any line of like elements, that holds labels and nothing else. */
  isHeadingLine(line: Element): boolean {
    const cells = [...line.children].filter((cell) => !isSilent(cell) && !this.isEmpty(cell));
    if (cells.length < 2 || this.#lacksValues(line)) return false;
    if (tagOf(line) === 'tr' && cells.every((cell) => tagOf(cell) === 'th')) return true;
    return cells.every((cell) => this.isLabel(this.shortText(cell), null));
  }

  /** A list of label and value whose values are empty, as of an unpublished application. */
  #lacksValues(line: Element): boolean {
    if (tagOf(line) !== 'dl') return false;
    const values = [...line.children].filter((child) => tagOf(child) === 'dd');
    return values.length > 0 && values.every((value) => this.isEmpty(value));
  }
}

function isFooterOfItem(element: Element): boolean {
  return tagOf(element) === 'footer' && element.closest('article, section, li, tr') !== null;
}
