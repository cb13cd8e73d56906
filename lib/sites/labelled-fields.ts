import {
  isElement,
  isInlineTag,
  isSilent,
  isText,
  rawText,
  tagOf,
  textOf,
  tidy,
} from './element-text';
import { type FieldLabel, groupOf, type LabelGroup, type LabelKey, labelOf } from './labels';
import type { PageText } from './page-text';
import { type GridCell, gridOf, rowsOfTable } from './table-grid';
import { cutAtLabels, startsUnknownLabel, type TextPiece } from './text-labels';

/** A label of the page with what stands beside it. */
export interface LabelledField {
  readonly label: FieldLabel;
  /** One text, or several where several cells follow one label. */
  readonly values: readonly string[];
  /** The element that shows the value. */
  readonly place: Element;
}

/** 「この目的を」: a label word that a sentence goes on from is no label. */
const SENTENCE_GOES_ON = /^(?:を|とは|には|では|は、|が、|の(?:ため|達成)|に(?:対|関|よ|お|つ))/;
const LINE_BREAK = '\uE001';

type Style = TextPiece['style'] | 'element';

interface LabelPart {
  readonly kind: 'label';
  readonly text: string;
  readonly style: Style;
  /** The element that is the label; null where the label is part of a text. */
  readonly mark: Element | null;
  readonly isBlock: boolean;
  /** Inline elements around the label, outermost first. */
  readonly boxes: readonly Element[];
  /** True when only this label's own element or line start stands before it in its box. */
  readonly box: Element | null;
}
interface TextPart {
  readonly kind: 'text';
  readonly raw: string;
  readonly place: Element;
  readonly boxes: readonly Element[];
}
interface BlockPart {
  readonly kind: 'block';
  readonly element: Element;
}
type Part =
  | LabelPart
  | TextPart
  | BlockPart
  | { readonly kind: 'break' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'control' };

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

class Scanner {
  readonly found: LabelledField[] = [];
  #context: LabelGroup | null = null;

  constructor(
    readonly text: PageText,
    readonly skip: ReadonlySet<Element>,
  ) {}

  scan(nodes: readonly Node[]): void {
    const elements = nodes.filter(isElement);
    const first = elements.find((element) => !isSilent(element));
    const tag = first ? tagOf(first) : '';
    if (/^(?:tr|tbody|thead|tfoot)$/.test(tag)) this.#scanRows(rowsAmong(elements));
    else if (tag === 'dt' || tag === 'dd') this.#scanTerms(elements);
    else this.#scanFlow(nodes);
  }

  #scanBlock(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'table') this.#scanTable(element);
    else if (tag === 'dl') this.#scanTerms(termsOf(element));
    else this.scan([...element.childNodes]);
  }

  /** Takes what stands beside a label; a label with nothing beside it may head a group. */
  #take(path: readonly string[], values: readonly string[], place: Element): FieldLabel | null {
    const label = labelOf(path, this.#context);
    const heading = path.map(groupOf).findLast((group) => group !== null) ?? null;
    if (values.some((value) => value !== '') && label) {
      this.#context = label.group ?? null;
      this.found.push({ label, values, place });
    } else if (heading ?? label?.group) {
      this.#context = heading ?? label?.group ?? null;
    }
    return label;
  }

  #isLabel(text: string | null): boolean {
    return this.text.isLabel(text, this.#context);
  }

  /** Takes an element as the value of a label, or reads into it when it holds labels itself. */
  #takeElements(path: readonly string[], elements: readonly Element[]): void {
    const [place] = elements;
    if (!place) return;
    if (elements.some((element) => this.text.hasControls(element))) return;
    const label = labelOf(path, this.#context);
    if (!label || this.#holdsFields(label.key, elements)) {
      this.#take(path, [], place);
      if (label && groupHeadedBy(label.key)) this.#takeLead(path, elements);
      for (const element of elements) this.scan([...element.childNodes]);
      return;
    }
    this.#take(
      path,
      elements.map((element) => textOf(element.childNodes)),
      place,
    );
  }

  /** A cell such as 「可　対価条件（一時金）：要」: the words before the first label are its own. */
  #takeLead(path: readonly string[], elements: readonly Element[]): void {
    const lead: string[] = [];
    for (const part of this.#partsOf(elements.flatMap((element) => [...element.childNodes]))) {
      if (part.kind !== 'text' && part.kind !== 'break') break;
      lead.push(part.kind === 'text' ? part.raw : LINE_BREAK);
    }
    const [place] = elements;
    const value = valueText(lead.join(''));
    if (place && value !== '') this.#take(path, [value], place);
  }

  #holdsFields(key: LabelKey, elements: readonly Element[]): boolean {
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
    const before = this.#context;
    this.#context = group;
    const nodes = elements.flatMap((element) => [...element.childNodes]);
    const holds =
      this.#partsOf(nodes).some(({ kind }) => kind === 'label') ||
      nodes.filter(isElement).reduce((sum, element) => sum + this.#countIn(group, element), 0) >= 2;
    this.#context = before;
    return holds;
  }

  #countIn(group: LabelGroup, element: Element): number {
    if (isSilent(element) || this.text.isEmpty(element)) return 0;
    if (this.text.isLabel(this.text.shortText(element), group)) return 1;
    let count = 0;
    for (const child of element.children) count += this.#countIn(group, child);
    return count;
  }

  // ---- tables ----------------------------------------------------------------------------

  #scanTable(table: Element): void {
    const caption = [...table.children].find((child) => tagOf(child) === 'caption');
    if (caption) this.#take([this.text.shortText(caption) ?? ''], [], caption);
    this.#scanRows(rowsOfTable(table));
  }

  #scanRows(rows: readonly Element[]): void {
    const grid = gridOf(rows);
    for (let index = 0; index < grid.length; ) index += this.#scanRowsFrom(rows, grid, index);
  }

  /** Reads one row, or as many as belong together; returns how many. */
  #scanRowsFrom(rows: readonly Element[], grid: readonly GridCell[][], index: number): number {
    const row = rows[index];
    const cells = grid[index];
    if (!row || !cells || this.skip.has(row)) return 1;
    if (this.#isHeadings(cells)) return this.#scanColumns(rows, grid, index);
    const ofMatrix = this.#scanMatrix(grid, index);
    if (ofMatrix > 0) return ofMatrix;
    const [only] = cells;
    if (only?.isOwn && cells.length === 1 && this.#isLabel(this.text.shortText(only.element))) {
      return this.#scanStacked(only.element, grid[index + 1]);
    }
    this.#scanPairs(cells);
    return 1;
  }

  /** A row of labels over a row of values. */
  #isHeadings(cells: readonly GridCell[]): boolean {
    if (cells.length < 2 || !cells.every(({ isOwn }) => isOwn)) return false;
    // An empty cell at the end heads a column of buttons; elsewhere it is an empty value.
    const filled = this.text.isEmpty((cells.at(-1) as GridCell).element)
      ? cells.slice(0, -1)
      : cells;
    const texts = filled.map(({ element }) => this.text.shortText(element));
    if (texts.some((text) => text === null || text === '')) return false;
    const known = texts.filter((text) => this.#isLabel(text)).length;
    const areHeadings = filled.every(({ element }) => tagOf(element) === 'th');
    if (filled.length < cells.length && known < 3) return false;
    return areHeadings ? known >= 2 && known * 2 >= filled.length : known === filled.length;
  }

  #scanColumns(rows: readonly Element[], grid: readonly GridCell[][], index: number): number {
    let body = index + 1;
    while (body < grid.length && this.#isUnderHeading(grid[body] ?? [])) body += 1;
    let end = body;
    while (end < grid.length && !this.#isHeadings(grid[end] ?? []) && !this.#startsPair(grid[end]))
      end += 1;
    const values = grid[body];
    const row = rows[body];
    // Several rows under one heading are a list, not fields of the record.
    if (end - body !== 1 || !values || !row || this.skip.has(row)) return Math.max(1, end - index);
    for (const { element, column, isOwn } of values) {
      if (!isOwn) continue;
      const path = grid
        .slice(index, body)
        .flatMap((cells) => cells.filter((cell) => covers(cell, column) && cell.isOwn))
        .map((cell) => this.text.shortText(cell.element) ?? '');
      this.#takeElements(path, [element]);
    }
    return end - index;
  }

  /**
   * Groups down and conditions across (or the other way round) with an empty corner: a cell is
   * named by its row and its column. Returns how many rows that was, 0 where it is no such table.
   */
  #scanMatrix(grid: readonly GridCell[][], index: number): number {
    const [corner, ...heads] = grid[index] ?? [];
    if (!corner || heads.length < 2 || !this.text.isEmpty(corner.element)) return 0;
    const names = heads.map(({ element }) => this.text.shortText(element) ?? '');
    let end = index + 1;
    for (; end < grid.length; end += 1) {
      const [head, ...cells] = grid[end] ?? [];
      const name = head ? (this.text.shortText(head.element) ?? '') : '';
      if (cells.length !== heads.length || !names.every((other) => crossLabel(name, other))) break;
      cells.forEach(({ element }, column) => {
        const path = crossLabel(name, names[column] ?? '');
        if (path) this.#takeElements(path, [element]);
      });
    }
    return end - index > 1 ? end - index : 0;
  }

  /** A second row of headings under cells that span columns. */
  #isUnderHeading(cells: readonly GridCell[]): boolean {
    const own = cells.filter(({ isOwn }) => isOwn);
    return (
      own.length > 0 &&
      own.every(
        ({ element }) =>
          tagOf(element) === 'th' &&
          labelOf(['特許権譲渡', this.text.shortText(element) ?? ''], null),
      )
    );
  }

  #startsPair(cells: readonly GridCell[] | undefined): boolean {
    const [first, second] = cells ?? [];
    return (
      first !== undefined &&
      second !== undefined &&
      this.#isLabel(this.text.shortText(first.element)) &&
      !this.#isLabel(this.text.shortText(second.element))
    );
  }

  /** A label alone in its row: its value is the row below, or it heads the rows below. */
  #scanStacked(label: Element, below: readonly GridCell[] | undefined): number {
    const name = this.text.shortText(label) ?? '';
    const [value] = below ?? [];
    if (this.#isCellWithoutValue(label)) return 1;
    const isValue =
      value?.isOwn && below?.length === 1 && !this.#isLabel(this.text.shortText(value.element));
    if (!isValue) {
      this.#take([name], [], label);
      return 1;
    }
    this.#takeElements([name], [value.element]);
    return 2;
  }

  /** Other rows of the table hold label and value in one cell: this one's value is empty. */
  #isCellWithoutValue(cell: Element): boolean {
    const row = cell.parentElement;
    const body = row?.parentElement;
    if (!body) return false;
    const find = () => new Set([...body.children].flatMap((one) => this.#loneCellLook(one)));
    return this.text.looksOfPairs(body, find).has(lookOf(cell));
  }

  #loneCellLook(row: Element): string[] {
    const [only, other] = row.children;
    return only && !other && this.#isPair(only) ? [lookOf(only)] : [];
  }

  /** Label and value cells side by side, several pairs a row, groups in front. */
  #scanPairs(cells: readonly GridCell[]): void {
    let path: GridCell[] = [];
    let values: Element[] = [];
    const flush = () => {
      this.#takeCells(path, values);
      // What stood before the last label was its group: it holds for the next label too.
      if (values.length > 0) path = path.slice(0, -1);
      values = [];
    };
    cells.forEach((cell, index) => {
      if (this.#isLabelCell(cells, index, path, values.length)) {
        if (values.length > 0) flush();
        path = [...path, cell];
      } else if (!cell.isOwn) {
        return;
      } else if (path.length > 0) {
        values.push(cell.element);
      } else if (!this.skip.has(cell.element)) {
        this.scan([...cell.element.childNodes]);
      }
    });
    flush();
  }

  #takeCells(path: readonly GridCell[], values: readonly Element[]): void {
    const last = path.at(-1);
    if (!last) return;
    const names = path.map(({ element }) => this.text.shortText(element) ?? '');
    const label = labelOf(names, this.#context);
    if (values.length === 0) {
      this.#take(names, [], last.element);
      return;
    }
    const several =
      label?.isWholeCondition || (label && tagOf(last.element) === 'th') ? values.length : 1;
    if (label) this.#takeElements(names, values.slice(0, several));
    // An unknown label's cells may hold tables and lists with labels of their own.
    for (const element of label ? values.slice(several) : values) {
      if (!label) this.#take(names, [], element);
      this.scan([...element.childNodes]);
    }
  }

  #isLabelCell(
    cells: readonly GridCell[],
    index: number,
    path: readonly GridCell[],
    taken: number,
  ): boolean {
    const cell = cells[index];
    const isLast = !cells.slice(index + 1).some(({ isOwn }) => isOwn);
    if (!cell || isLast) return false;
    const text = this.text.shortText(cell.element);
    if (text === null || text === '') return false;
    const before = taken === 0 ? path.at(-1) : undefined;
    if (tagOf(cell.element) === 'th') {
      return (
        cells.slice(index + 1).some(({ element }) => tagOf(element) === 'td') || this.#isLabel(text)
      );
    }
    const heads =
      before && (before.spansRows || groupOf(this.text.shortText(before.element) ?? ''));
    if (before && !heads) return false;
    const names = [...path.map(({ element }) => this.text.shortText(element) ?? ''), text];
    return heads ? labelOf(names, this.#context) !== null : this.#isLabel(text);
  }

  // ---- definition lists --------------------------------------------------------------------

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
      this.#take([this.text.shortText(other) ?? ''], [], other);
    const name = term ? this.text.shortText(term) : null;
    if (!term || !this.#isLabel(name)) {
      if (term) this.scan([...term.childNodes]);
      for (const value of values) this.scan([...value.childNodes]);
      return;
    }
    if (values.length === 0) this.#take([name ?? ''], [], term);
    else this.#takeElements([name ?? ''], values);
  }

  // ---- running markup ------------------------------------------------------------------------

  #scanFlow(nodes: readonly Node[]): void {
    const parts = this.#partsOf(nodes);
    for (let index = 0; index < parts.length; ) {
      const part = parts[index];
      if (part?.kind === 'block') this.#scanBlock(part.element);
      index += part?.kind === 'label' ? this.#takeFlow(parts, index, part) : 1;
    }
  }

  /** Takes the value after a label; returns how many parts label and value were. */
  #takeFlow(parts: readonly Part[], at: number, label: LabelPart): number {
    const isKnown = this.#isLabel(label.text);
    if (!isKnown) return 1;
    const next = this.#skipBlank(parts, at + 1);
    const part = parts[next];
    if (part?.kind === 'block' && next > at && !isLabelInline(label, parts, at)) {
      return this.#takeBlocks(parts, next, label) - at;
    }
    const { end, raw, place } = this.#inlineValue(parts, at, label);
    const value = valueText(raw);
    if (parts[end]?.kind === 'control' && value.length < 4) {
      // A form asks for the field; it does not tell it.
      return end - at;
    }
    this.#take([label.text], [value], place ?? label.mark ?? this.text.document.body);
    return Math.max(1, end - at);
  }

  #skipBlank(parts: readonly Part[], from: number): number {
    let index = from;
    for (; index < parts.length; index += 1) {
      const part = parts[index];
      if (part?.kind === 'break') continue;
      if (part?.kind !== 'text' || valueText(part.raw) !== '') break;
    }
    return index;
  }

  #inlineValue(
    parts: readonly Part[],
    at: number,
    label: LabelPart,
  ): { end: number; raw: string; place: Element | null } {
    const raws: string[] = [];
    let place: Element | null = null;
    let isLineStart = false;
    let blank: { end: number; length: number } | null = null;
    let valueBox: Element | null = null;
    let index = at + 1;
    let isClosed = false;
    for (; index < parts.length; index += 1) {
      const part = parts[index];
      if (!part || part.kind === 'stop' || part.kind === 'control' || part.kind === 'block') break;
      if (part.kind === 'label') {
        isClosed = true;
        break;
      }
      if (part.kind === 'break') {
        const hasText = valueText(raws.join('')) !== '';
        if (hasText && isLineStart) blank ??= { end: index, length: raws.length };
        raws.push(LINE_BREAK);
        isLineStart = true;
        continue;
      }
      if (part.raw.trim() === '') {
        raws.push(part.raw);
        continue;
      }
      if (label.box && !part.boxes.includes(label.box)) break;
      if (isLineStart && this.#startsOther(part, label)) {
        isClosed = true;
        break;
      }
      const box = part.boxes.find((one) => !label.boxes.includes(one)) ?? null;
      if (place && !isLineStart && isOtherThing(valueBox, box)) break;
      if (!place) valueBox = box;
      place ??= part.place;
      raws.push(part.raw);
      isLineStart = false;
    }
    if (!isClosed && blank) return { end: index, raw: raws.slice(0, blank.length).join(''), place };
    return { end: index, raw: raws.join(''), place };
  }

  /** True for a line that begins like the label did: it belongs to a field we do not know. */
  #startsOther(part: TextPart, label: LabelPart): boolean {
    if (label.mark) {
      const { mark } = label;
      return (
        part.boxes.some(
          (box) =>
            tagOf(box) === tagOf(mark) && tagOf(box) !== 'a' && box.className === mark.className,
        ) && (this.text.shortText(part.place)?.length ?? 99) <= 16
      );
    }
    return startsUnknownLabel(part.raw, label.style);
  }

  /** Takes the blocks after a label up to the next one. */
  #takeBlocks(parts: readonly Part[], from: number, label: LabelPart): number {
    const first = parts[from];
    const place = label.mark ?? this.text.document.body;
    if (first?.kind !== 'block' || !this.#isValueBlock(first.element, label)) {
      this.#take([label.text], [], place);
      return from;
    }
    const blocks = [first.element];
    let isClosed = false;
    let index = from + 1;
    for (; index < parts.length; index += 1) {
      const part = parts[index];
      if (part?.kind === 'label') isClosed = true;
      if (part?.kind === 'break' || (part?.kind === 'text' && part.raw.trim() === '')) continue;
      if (part?.kind !== 'block' || !this.#continuesValue(part.element, label)) break;
      blocks.push(part.element);
    }
    const taken = isClosed ? blocks : sameKind(blocks);
    this.#takeBlockValue(label, taken);
    return isClosed ? index : from + 1 + this.#partsBetween(parts, from, taken);
  }

  #partsBetween(parts: readonly Part[], from: number, taken: readonly Element[]): number {
    const last = taken.at(-1);
    const end = parts.findIndex((part) => part.kind === 'block' && part.element === last);
    return Math.max(0, end - from);
  }

  #takeBlockValue(label: LabelPart, blocks: readonly Element[]): void {
    const [place] = blocks;
    if (!place) return;
    const known = this.text.label(label.text, this.#context);
    if (known && this.#holdsFields(known.key, blocks)) {
      this.#takeElements([label.text], blocks);
      return;
    }
    if (blocks.some((block) => this.text.hasControls(block))) return;
    this.#take([label.text], [valueText(textOf(blocks))], place);
  }

  #isValueBlock(block: Element, label: LabelPart): boolean {
    if (this.skip.has(block)) return false;
    const tag = tagOf(block);
    if (/^h[1-6]$/.test(tag)) return label.mark === null || !/^h[1-6]$/.test(tagOf(label.mark));
    const known = this.text.label(label.text, this.#context);
    if (!known) return false;
    if (groupHeadedBy(known.key)) return true;
    return this.text.labelCount(block) === 0 && !this.#startsWithLabel(block, label);
  }

  #continuesValue(block: Element, label: LabelPart): boolean {
    if (this.skip.has(block) || /^(?:h[1-6]|table|dl|form)$/.test(tagOf(block))) return false;
    if (this.text.labelCount(block) > 0 || this.#startsWithLabel(block, label)) return false;
    const { mark } = label;
    const looksAlike =
      mark !== null && tagOf(mark) === tagOf(block) && mark.className === block.className;
    const text = this.text.shortText(block);
    return !(looksAlike && text !== null && text.length <= 16 && !/[。、]/.test(text));
  }

  #startsWithLabel(block: Element, label: LabelPart): boolean {
    const line = firstText(block);
    if (line === null) return false;
    const [first] = cutAtLabels(line.trimStart(), true, (text) => this.#isLabel(text));
    if (first?.label !== undefined && first.label !== null) return first.style !== 'space';
    return /[：:]\s*$/.test(label.text) && startsUnknownLabel(line, 'colon');
  }

  /** The markup as a sequence of labels, texts, line breaks and blocks. */
  #partsOf(nodes: readonly Node[]): Part[] {
    const parts: Part[] = [];
    this.#addParts(nodes, [], parts, false);
    return parts;
  }

  #addParts(
    nodes: Iterable<Node>,
    boxes: readonly Element[],
    parts: Part[],
    isInLink: boolean,
  ): void {
    for (const node of nodes) {
      if (isText(node)) this.#addText(node, boxes, parts);
      else if (isElement(node)) this.#addElement(node, boxes, parts, isInLink);
    }
  }

  #addElement(element: Element, boxes: readonly Element[], parts: Part[], isInLink: boolean): void {
    const tag = tagOf(element);
    if (this.skip.has(element) || tag === 'hr' || this.text.isChrome(element)) {
      parts.push({ kind: 'stop' });
    } else if (tag === 'br') parts.push({ kind: 'break' });
    else if (isSilent(element)) {
      if (this.text.hasControls(element)) parts.push({ kind: 'control' });
    } else if (isInlineTag(element)) this.#addInline(element, boxes, parts, isInLink);
    else if (this.#isBlockLabel(element)) {
      parts.push({
        kind: 'label',
        text: this.text.shortText(element) ?? '',
        style: 'element',
        mark: element,
        isBlock: true,
        boxes,
        box: null,
      });
    } else parts.push({ kind: 'block', element });
  }

  #addInline(element: Element, boxes: readonly Element[], parts: Part[], isInLink: boolean): void {
    const short = this.text.shortText(element);
    const isLink = isInLink || (tagOf(element) === 'a' && element.hasAttribute('href'));
    if (!isLink && this.#isLabel(short) && this.#isLabelHere(element, parts)) {
      parts.push({
        kind: 'label',
        text: short ?? '',
        style: 'element',
        mark: element,
        isBlock: false,
        boxes,
        box: boxes.find((box) => this.#opensBox(element, box)) ?? null,
      });
      return;
    }
    this.#addParts(element.childNodes, [...boxes, element], parts, isLink);
  }

  /** A whole element counts as a label only where a line, a box or a gap begins. */
  #isLabelHere(element: Element, parts: readonly Part[]): boolean {
    const after = element.nextSibling;
    if (after && isText(after) && SENTENCE_GOES_ON.test(after.data)) return false;
    const before = parts.at(-1);
    if (before?.kind !== 'text') return true;
    if (before.raw.trim() === '') return true;
    if (element.previousSibling && isElement(element.previousSibling)) return true;
    return (
      /[\s\u3000|｜／/、,，;；。)）】」]$/.test(before.raw) || element.previousSibling === null
    );
  }

  /** True when the box begins with this label and holds more than it. */
  #opensBox(label: Element, box: Element): boolean {
    const whole = this.text.shortText(box);
    const own = this.text.shortText(label) ?? '';
    if (whole === null) return firstText(box)?.trim().startsWith(own.slice(0, 2)) ?? false;
    return whole.startsWith(own) && whole.length > own.length + 1;
  }

  #addText(node: Text, boxes: readonly Element[], parts: Part[]): void {
    const place = node.parentElement ?? this.text.document.body;
    rawText(node)
      .split(LINE_BREAK)
      .forEach((line, index) => {
        if (index > 0) parts.push({ kind: 'break' });
        if (line === '') return;
        const box = boxes.findLast((one) => firstNode(one) === node) ?? null;
        const isStart = isLineStart(parts) || box !== null;
        const lead = /^\s*/.exec(line)?.[0].length ?? 0;
        const pieces = this.#cutLine(line.slice(lead), isStart, node);
        if (lead > 0 && pieces[0]?.label == null)
          parts.push({ kind: 'text', raw: ' ', place, boxes });
        for (const { label, style, raw } of pieces) {
          parts.push(
            label === null
              ? { kind: 'text', raw, place, boxes }
              : {
                  kind: 'label',
                  text: label,
                  style,
                  mark: null,
                  isBlock: false,
                  boxes,
                  box: limitBox(box, raw, this.text),
                },
          );
        }
      });
  }

  #cutLine(line: string, isStart: boolean, node: Text): TextPiece[] {
    const text = line.trim();
    // A label alone on its line: its value stands on the lines below.
    if (isStart && endsLine(node) && this.#isLabel(text) && text.length > 1) {
      return [{ label: text, style: 'colon', raw: line }];
    }
    return cutAtLabels(line, isStart, (name) => this.#isLabel(name));
  }

  /** A block whose whole text is a label, and not a pair whose value is empty. */
  #isBlockLabel(element: Element): boolean {
    if (/^(?:table|dl|ul|ol|form|tr|tbody)$/.test(tagOf(element))) return false;
    if (!this.#isLabel(this.text.shortText(element))) return false;
    if (
      tagOf(element) !== 'dt' &&
      !/^h[1-6]$/.test(tagOf(element)) &&
      element.querySelector('a[href]')
    ) {
      return false;
    }
    return (
      !this.text.hasControls(element) &&
      !this.#hasEmptyPartner(element) &&
      !this.#isPairWithoutValue(element)
    );
  }

  /** Its like beside it hold label and value: this one's value is empty. */
  #isPairWithoutValue(element: Element): boolean {
    const parent = element.parentElement;
    if (!parent || /^(?:t[dh]|d[td]|h[1-6])$/.test(tagOf(element))) return false;
    return this.text.looksOfPairs(parent, () => this.#findPairs(parent)).has(lookOf(element));
  }

  #findPairs(parent: Element): ReadonlySet<string> {
    return new Set([...parent.children].filter((child) => this.#isPair(child)).map(lookOf));
  }

  #isPair(element: Element): boolean {
    const line = firstText(element)?.trim();
    if (!line || this.#isLabel(this.text.shortText(element))) return false;
    if (isInlineTag(element) || this.text.labelCount(element) > 1) return false;
    if (this.#isLabel(line)) return element.childNodes.length > 1;
    const [first, second] = cutAtLabels(line, true, (name) => this.#isLabel(name));
    return first?.label != null && (second !== undefined || element.childNodes.length > 1);
  }

  #hasEmptyPartner(element: Element): boolean {
    const children = [...element.children].filter((child) => tagOf(child) !== 'br');
    const [only] = children;
    if (children.length === 1 && only) return this.#hasEmptyPartner(only);
    const name = children.findIndex((child) => !this.text.isEmpty(child));
    if (name < 0) return false;
    return children
      .slice(name + 1)
      .some(
        (child) => this.text.isEmpty(child) && (!isInlineTag(child) || tagOf(child) === 'span'),
      );
  }
}

/** The path of a cell from its two headings, whichever of them is the group. */
function crossLabel(one: string, other: string): readonly string[] | null {
  if (groupOf(one) !== null && labelOf([other], groupOf(one))) return [one, other];
  if (groupOf(other) !== null && labelOf([one], groupOf(other))) return [other, one];
  return null;
}

function groupHeadedBy(key: LabelKey): LabelGroup | null {
  return key === 'assignment' || key === 'licence' || key === 'registrant' ? key : null;
}

function covers({ column, width }: GridCell, at: number): boolean {
  return at >= column && at < column + width;
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

/** What a label's text is followed by, without the colon between them. */
function valueText(raw: string): string {
  return tidy(raw).replace(/^[：:]\s*/, '');
}

/** True when the value stands on the label's own line, a block only after it. */
function isLabelInline(label: LabelPart, parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1];
  return !label.isBlock && next?.kind === 'text' && valueText(next.raw) !== '';
}

function isLineStart(parts: readonly Part[]): boolean {
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (part?.kind !== 'text') return part?.kind !== 'label' && part?.kind !== 'control';
    if (part.raw.trim() !== '') return false;
  }
  return true;
}

/** A second element beside a value, of another class than the value: a thing of its own. */
function isOtherThing(value: Element | null, next: Element | null): boolean {
  if (!value || !next || value === next) return false;
  return tagOf(value) === 'span' && tagOf(next) === 'span' && value.className !== next.className;
}

/** The first block, and those after it that are written alike. */
function sameKind(blocks: readonly Element[]): Element[] {
  const [first] = blocks;
  if (!first) return [];
  const end = blocks.findIndex(
    (block) => tagOf(block) !== tagOf(first) || block.className !== first.className,
  );
  return blocks.slice(0, end < 0 ? blocks.length : end);
}

function lookOf(element: Element): string {
  return `${tagOf(element)}.${element.className}`;
}

function firstNode(element: Element): Text | null {
  for (const child of element.childNodes) {
    if (isText(child)) {
      if (child.data.trim() !== '') return child;
    } else if (isElement(child) && !isSilent(child)) {
      const inner = firstNode(child);
      if (inner) return inner;
    }
  }
  return null;
}

function firstText(element: Element): string | null {
  return firstNode(element)?.data ?? null;
}

/** The box that a `label：value` inside one inline element is limited to. */
function limitBox(box: Element | null, label: string, text: PageText): Element | null {
  if (!box) return null;
  const whole = text.shortText(box);
  return whole === null || whole.length > label.trim().length ? box : null;
}

/** True when nothing but white space follows the text before its line ends. */
function endsLine(node: Text): boolean {
  let one: Node = node;
  for (;;) {
    for (let next = one.nextSibling; next; next = next.nextSibling) {
      if (isText(next) && next.data.trim() === '') continue;
      if (!isElement(next)) {
        if (isText(next)) return false;
        continue;
      }
      return tagOf(next) === 'br' || !isInlineTag(next);
    }
    const parent: Element | null = one.parentElement;
    if (!parent || !isInlineTag(parent)) return true;
    one = parent;
  }
}
