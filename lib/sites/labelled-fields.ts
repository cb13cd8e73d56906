import { isElement, isSilent, LINE_BREAK, tagOf, textOf } from './element-text';
import type { FieldReader, LabelledField } from './field-reader';
import { partsOf } from './flow-parts';
import { readFlow, valueText } from './labelled-flow';
import { readRows, readTable } from './labelled-tables';
import { groupHeadedBy, groupOf, type LabelGroup, type LabelKey, labelOf } from './labels';
import type { PageText } from './page-text';

/**
 * Finds the labelled fields of a part of a page in any markup: th/td and td/td (several pairs a
 * row, groups over several rows, values below their headings), dt/dd, 【label】value, `label：value`,
 * and a heading or short element that is a label followed by its value. Labels are known words;
 * elements are never chosen by class or id.
 */
export function labelledFields(
  nodes: Iterable<Node>,
  text: PageText,
  skip: ReadonlySet<Element> = new Set(),
): LabelledField[] {
  const scanner = new Scanner(text, skip);
  scanner.scan([...nodes]);
  return scanner.found;
}

class Scanner implements FieldReader {
  readonly found: LabelledField[] = [];
  context: LabelGroup | null = null;

  constructor(
    readonly text: PageText,
    readonly skip: ReadonlySet<Element>,
  ) {}

  scan(nodes: readonly Node[]): void {
    const elements = nodes.filter(isElement);
    const first = elements.find((element) => !isSilent(element));
    const tag = first ? tagOf(first) : '';
    if (/^(?:tr|tbody|thead|tfoot)$/.test(tag)) readRows(rowsAmong(elements), this);
    else if (tag === 'dt' || tag === 'dd') this.#scanTerms(elements);
    else readFlow(nodes, this);
  }

  scanBlock(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'table') readTable(element, this);
    else if (tag === 'dl') this.#scanTerms(termsOf(element));
    else this.scan([...element.childNodes]);
  }

  take(path: readonly string[], values: readonly string[], place: Element): void {
    const label = labelOf(path, this.context);
    const heading = path.map(groupOf).findLast((group) => group !== null) ?? null;
    if (values.some((value) => value !== '') && label) {
      this.context = label.group ?? null;
      this.found.push({ label, values, place });
    } else if (heading ?? label?.group) {
      this.context = heading ?? label?.group ?? null;
    }
  }

  isLabel(text: string | null): boolean {
    return this.text.isLabel(text, this.context);
  }

  takeElements(path: readonly string[], elements: readonly Element[]): void {
    const [place] = elements;
    if (!place) return;
    if (elements.some((element) => this.text.hasControls(element))) return;
    const label = labelOf(path, this.context);
    if (!label || this.holdsFields(label.key, elements)) {
      this.take(path, [], place);
      if (label && groupHeadedBy(label.key)) this.#takeLead(path, elements);
      for (const element of elements) this.scan([...element.childNodes]);
      return;
    }
    this.take(
      path,
      elements.map((element) => textOf(element.childNodes)),
      place,
    );
  }

  /** A cell such as 「可　対価条件（一時金）：要」: the words before the first label are its own. */
  #takeLead(path: readonly string[], elements: readonly Element[]): void {
    const lead: string[] = [];
    for (const part of partsOf(
      elements.flatMap((element) => [...element.childNodes]),
      this,
    )) {
      if (part.kind !== 'text' && part.kind !== 'break') break;
      lead.push(part.kind === 'text' ? part.raw : LINE_BREAK);
    }
    const [place] = elements;
    const value = valueText(lead.join(''));
    if (place && value !== '') this.take(path, [value], place);
  }

  holdsFields(key: LabelKey, elements: readonly Element[]): boolean {
    const inside = elements.reduce(
      (sum, element) =>
        sum + [...element.children].reduce((all, child) => all + this.text.labelCount(child), 0),
      0,
    );
    if (inside >= 2) return true;
    const group = groupHeadedBy(key);
    return group !== null && this.#holdsPartsOf(group, elements);
  }

  /** Conditions of a group, by elements or by labels in running text. */
  #holdsPartsOf(group: LabelGroup, elements: readonly Element[]): boolean {
    const before = this.context;
    this.context = group;
    const nodes = elements.flatMap((element) => [...element.childNodes]);
    const holds =
      partsOf(nodes, this).some(({ kind }) => kind === 'label') ||
      nodes.filter(isElement).reduce((sum, element) => sum + this.#countIn(group, element), 0) >= 2;
    this.context = before;
    return holds;
  }

  #countIn(group: LabelGroup, element: Element): number {
    if (isSilent(element) || this.text.isEmpty(element)) return 0;
    if (this.text.isLabel(this.text.shortText(element), group)) return 1;
    let count = 0;
    for (const child of element.children) count += this.#countIn(group, child);
    return count;
  }

  #scanTerms(elements: readonly Element[]): void {
    let terms: Element[] = [];
    let values: Element[] = [];
    const flush = () => {
      this.#takeTerm(terms, values);
      terms = [];
      values = [];
    };
    for (const element of elements) {
      if (this.skip.has(element)) continue;
      if (tagOf(element) === 'dt') {
        if (values.length > 0) flush();
        terms.push(element);
      } else if (tagOf(element) === 'dd') values.push(element);
      else this.scan([element]);
    }
    flush();
  }

  #takeTerm(terms: readonly Element[], values: readonly Element[]): void {
    const term = terms.at(-1);
    for (const other of terms.slice(0, -1))
      this.take([this.text.shortText(other) ?? ''], [], other);
    const name = term ? this.text.shortText(term) : null;
    if (!term || !this.isLabel(name)) {
      if (term) this.scan([...term.childNodes]);
      for (const value of values) this.scan([...value.childNodes]);
      return;
    }
    if (values.length === 0) this.take([name ?? ''], [], term);
    else this.takeElements([name ?? ''], values);
  }
}

function rowsAmong(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) =>
    tagOf(element) === 'tr'
      ? [element]
      : [...element.children].filter((row) => tagOf(row) === 'tr'),
  );
}

/** dt and dd of a list; `<div>` may stand around each pair. */
function termsOf(list: Element): Element[] {
  return [...list.children].flatMap((child) => (tagOf(child) === 'div' ? termsOf(child) : [child]));
}
