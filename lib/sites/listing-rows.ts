import { isElement, isInlineTag, isSilent, isText, lookOf, tagOf } from './element-text';
import { type Entry, linkText } from './entries';
import { plidbNumbersIn } from './links';
import type { PageText } from './page-text';
import { startsLabelled } from './pair-shapes';
import { lineSegments } from './row-lines';
import { siblingSegments } from './row-segments';
import { cellsOfRow, closestTag, rowsOfTable } from './table-grid';
import { isCompanyText, isLinkWord, isSectionHeading, isTitleText } from './title-words';

/** One row of a list: its links (all to the same record) and where it stands. */
export interface Row {
  readonly number: string;
  readonly entries: readonly Entry[];
  readonly row: Element;
  readonly continuation: readonly Element[];
  /** Everything that belongs to the row, bare text included, in reading order. */
  readonly nodes: readonly Node[];
  /** The largest element around the row that holds no other row's link. */
  readonly around: Element;
}

/** Elements that are one item of something by their kind. */
const ITEM = /^(?:tr|li|article)$/;
const ITEM_ROLE = /^(?:row|listitem|article)$/;
const LIST = /^(?:table|ul|ol|dl|menu)$/;
const ROOT = /^(?:body|html|main|form|frameset|center|nav|header|footer|noscript)$/;
const PAGE_PARTS =
  'h1, nav, main, iframe, select, textarea, input:not([type]), input[type=text], input[type=search]';
/** Labelled fields that a card beside a record may show; more is the record itself. */
const MOST_LABELS_OF_A_CARD = 12;

/**
 * The rows that `entries` stand in, in the order of the page. A row is the largest element that
 * holds no link to another row, cut down where it would swallow a section or the whole page, and
 * lengthened by the siblings that belong to it. `isRecordPage` keeps rows out of the record's own
 * fields.
 */
export function rowsOf(entries: readonly Entry[], text: PageText, isRecordPage: boolean): Row[] {
  return new RowFinder(entries, text, isRecordPage).rows();
}

/** Links of one row, with the largest elements around them that hold nothing else. */
interface Unit {
  readonly entries: readonly Entry[];
  readonly tops: readonly Element[];
}

class RowFinder {
  readonly #units: readonly Unit[];
  /** The tops of all units by parent and tag. */
  readonly #topsByPlace = new Map<Element | null, Map<string, Element[]>>();
  /** Tag and classes of rows found beyond doubt: a lone row elsewhere may look the same. */
  readonly #knownLooks = new Set<string>();

  constructor(
    entries: readonly Entry[],
    readonly text: PageText,
    readonly isRecordPage: boolean,
  ) {
    this.#units = unitsOf(entries);
    for (const top of new Set(this.#units.flatMap(({ tops }) => tops))) {
      const places = this.#topsByPlace.get(top.parentElement) ?? new Map<string, Element[]>();
      const tops = places.get(tagOf(top)) ?? [];
      tops.push(top);
      places.set(tagOf(top), tops);
      this.#topsByPlace.set(top.parentElement, places);
    }
  }

  rows(): Row[] {
    const rows = new Map<Unit, Row>();
    const repeated = new Map<Element, Unit[]>();
    const alone: Unit[] = [];
    for (const unit of this.#units) {
      const parent = unit.tops[0]?.parentElement;
      if (!parent || !this.#isRepeated(unit)) {
        alone.push(unit);
        continue;
      }
      const beside = repeated.get(parent) ?? [];
      beside.push(unit);
      repeated.set(parent, beside);
    }
    for (const [parent, units] of repeated) this.#placeRepeated(parent, units, rows);
    for (const unit of alone) rows.set(unit, this.#placeAlone(unit));
    return this.#units.flatMap((unit) => rows.get(unit) ?? []);
  }

  /** True when the unit's element stands among its like, each with a record of its own. */
  #isRepeated({ entries, tops }: Unit): boolean {
    const [top] = tops;
    const [entry] = entries;
    if (!top || !entry) return false;
    const alike = this.#topsBeside(top);
    if (alike.every((other) => tops.includes(other))) return tops.length > 1;
    if (isRoot(top) && tagOf(top) !== 'form') return false;
    if (hasPageParts(top) && !alike.some((other) => other !== top && hasPageParts(other)))
      return false;
    return tops.length > 1 || !this.#isSectionOfOne(top, entry.link);
  }

  /** Elements of rows with the same tag under the same parent, `top` among them. */
  #topsBeside(top: Element): readonly Element[] {
    return this.#topsByPlace.get(top.parentElement)?.get(tagOf(top)) ?? [];
  }

  /** An element that holds a list of one row, under a heading or not. */
  #isSectionOfOne(top: Element, link: Element): boolean {
    const item = outermostItem(link, top);
    if (!item) return false;
    const list = closestTag(item.parentElement ?? top, LIST);
    if (!list || !top.contains(list)) return false;
    const items =
      tagOf(list) === 'table'
        ? rowsOfTable(list).filter((row) => !this.text.isHeadingLine(row))
        : [...list.children].filter((child) => !isSilent(child));
    return items.length === 1 && this.text.labelCount(top) === this.text.labelCount(list);
  }

  #placeRepeated(parent: Element, units: readonly Unit[], rows: Map<Unit, Row>): void {
    const tops = units.map((unit) => unit.tops);
    const areInline = tops.every(([top]) => top && isInlineTag(top));
    const segments = areInline
      ? lineSegments(parent, tops)
      : siblingSegments(parent, tops, this.text);
    units.forEach((unit, index) => {
      const nodes = segments[index] ?? unit.tops;
      rows.set(unit, rowFrom(unit, nodes));
      const [top] = unit.tops;
      if (top?.className) this.#knownLooks.add(lookOf(top));
    });
  }

  #placeAlone(unit: Unit): Row {
    const [top] = unit.tops;
    const [entry] = unit.entries;
    if (!top || !entry) throw new RangeError('A row without a link');
    const start = blockAround(commonElement(unit.entries), top);
    if (!start) return rowFrom(unit, lineSegments(parentOf(top), [unit.tops])[0] ?? [top]);
    const row = this.#isInValue(start) ? start : this.#grow(start, top, unit);
    if (this.isRecordPage && row === start && this.#isLabelledText(start)) {
      return rowFrom(unit, [outermostInline(entry.link)]);
    }
    if (isRoot(row) || (row === start && this.#isPage(row, entry.link))) {
      const inline = outermostInline(entry.link);
      return rowFrom(unit, lineSegments(parentOf(inline), [[inline]])[0] ?? [inline]);
    }
    const parent = row.parentElement;
    if (!parent || /^(?:li|article|td|th)$/.test(tagOf(row))) return rowFrom(unit, [row]);
    return rowFrom(unit, siblingSegments(parent, [[row]], this.text)[0] ?? [row]);
  }

  /** On a record's page: a link inside the value of one of the record's fields. */
  #isInValue(block: Element): boolean {
    if (!this.isRecordPage || !/^(?:td|dd)$/.test(tagOf(block))) return false;
    let name = block.previousElementSibling;
    while (name && tagOf(name) === 'dd') name = name.previousElementSibling;
    const label = name ? this.text.label(this.text.shortText(name), null) : null;
    return label !== null && !/^(?:number|title|inventionTitle)$/.test(label.key);
  }

  #isLabelledText(block: Element): boolean {
    return (
      !/^(?:td|dd|tr|li|article)$/.test(tagOf(block)) &&
      (startsLabelled(block) || this.text.labelCount(block) > 0)
    );
  }

  /** Climbs from the block around the link while what is added is more of the same row. */
  #grow(start: Element, top: Element, unit: Unit): Element {
    let row = start;
    let at = start;
    while (at !== top && at.parentElement) {
      const parent: Element = at.parentElement;
      if (isRoot(parent)) break;
      if (this.#knownLooks.has(lookOf(parent))) return parent;
      const next = this.#step(at, parent, unit);
      if (next === null) break;
      at = next;
      if (next !== parent || !this.#addsNothing(parent, row)) row = next;
    }
    return row;
  }

  /** The next larger element that is still the row, or null where the row ends. */
  #step(at: Element, parent: Element, unit: Unit): Element | null {
    const tag = tagOf(at);
    if (tag === 'td' || tag === 'th') return this.#isBesideMenu(at, parent) ? null : parent;
    if (tag === 'dt' || tag === 'dd') {
      const terms = [...parent.children].filter((child) => tagOf(child) === 'dt');
      const isCard = terms.some((term) => this.#isLabelled(term));
      return isCard && this.#isSmall(parent, unit) ? parent : null;
    }
    if (isItem(at)) return this.#isPartOfCard(at, unit) ? listAround(at) : null;
    return this.#isMoreOfRow(parent, at, unit) ? parent : null;
  }

  /** A cell of a page laid out with tables: a menu stands beside it. */
  #isBesideMenu(cell: Element, row: Element): boolean {
    return [...row.children].some(
      (other) =>
        other !== cell &&
        (other.querySelector('ul, nav, form, table') !== null ||
          other.querySelectorAll('a[href]').length > 2),
    );
  }

  /** One line of a card that is a list or table of label and value. */
  #isPartOfCard(item: Element, unit: Unit): boolean {
    const list = listAround(item);
    if (!list || !this.#isSmall(list, unit)) return false;
    const items = tagOf(list) === 'table' ? rowsOfTable(list) : [...list.children];
    if (items.some((one) => this.text.isHeadingLine(one))) return false;
    const others = items.filter((one) => one !== item && !this.text.isEmpty(one));
    // One label over one row heads a table of one column.
    if (others.length === 1 && others[0] && this.text.label(this.text.shortText(others[0]), null)) {
      return false;
    }
    const labelled = others.filter((one) => this.#isLabelled(firstPart(one)));
    return labelled.length > 0 && labelled.length * 2 >= others.length;
  }

  #isLabelled(element: Element): boolean {
    if (this.text.isLabel(this.text.shortText(element), null)) return true;
    return startsLabelled(element);
  }

  /** On a record's page a row must not grow over the record's own fields. */
  #isSmall(element: Element, unit: Unit): boolean {
    if (!this.isRecordPage) return true;
    if (this.text.labelCount(element) > MOST_LABELS_OF_A_CARD) return false;
    const numbers = plidbNumbersIn(element.textContent ?? '');
    return numbers.every((number) => number === unit.entries[0]?.number);
  }

  #addsNothing(parent: Element, row: Element): boolean {
    if (isItem(parent) || tagOf(parent) === 'td') return false;
    return [...parent.childNodes].every(
      (node) =>
        (isElement(node) && (node.contains(row) || this.text.isEmpty(node))) ||
        (isText(node) && node.data.trim() === '') ||
        (!isElement(node) && !isText(node)),
    );
  }

  #isMoreOfRow(parent: Element, at: Element, unit: Unit): boolean {
    if (!this.#isSmall(parent, unit)) return false;
    const others = [...parent.children].filter(
      (child) => child !== at && !this.text.isEmpty(child),
    );
    if (others.some((other) => this.#isPagePart(other))) return false;
    if (others.some((other) => this.text.isHeadingLine(other))) return false;
    if (isItem(parent) || others.length === 0 || this.#isUnderHeadings(parent)) return true;
    if (others.some((other) => this.text.labelCount(other) > 0 || startsLabelled(other)))
      return true;
    const isNamed = unit.entries.some(({ link }) => isTitleText(linkText(link)));
    return !isNamed && others.some((other) => isTitleText(this.text.shortText(other) ?? ''));
  }

  /** A line of as many parts as the line of headings at the top of its list. */
  #isUnderHeadings(line: Element): boolean {
    const first = line.parentElement?.firstElementChild;
    return (
      first !== null &&
      first !== undefined &&
      first !== line &&
      first.children.length === line.children.length &&
      this.text.isHeadingLine(first)
    );
  }

  #isPagePart(element: Element): boolean {
    const tag = tagOf(element);
    if (isRoot(element) && tag !== 'form') return true;
    if (tag === 'h1' || hasPageParts(element)) return true;
    if (element.querySelectorAll('a[href]').length > 3) return true;
    const heading = /^h[2-6]$/.test(tag) ? this.text.shortText(element) : null;
    return heading !== null && (isSectionHeading(heading) || isCompanyText(heading));
  }

  /** True for a block that is the page's, not the row's. */
  #isPage(block: Element, link: Element): boolean {
    if (isItem(block)) return false;
    if (hasPageParts(block)) return true;
    return [...block.querySelectorAll('a[href]')].filter((one) => one !== link).length > 5;
  }
}

function rowFrom(unit: Unit, nodes: readonly Node[]): Row {
  const elements = nodes.filter(isElement).filter((element) => !isSeparator(element));
  const [row = unit.tops[0], ...continuation] = elements;
  if (!row) throw new RangeError('A row without elements');
  // A row that was cut down to one line has only the links of that line.
  const entries = unit.entries.filter(({ link }) =>
    [row, ...continuation].some((element) => element.contains(link)),
  );
  const [entry] = entries;
  if (!entry) throw new RangeError('A row without a link');
  const around = unit.tops[0] ?? row;
  return { number: entry.number, entries, row, continuation, nodes, around };
}

function isSeparator(element: Element): boolean {
  return /^(?:br|hr|wbr)$/.test(tagOf(element)) || isSilent(element);
}

/** Groups the links of each row and finds the largest elements that hold one row's links only. */
function unitsOf(entries: readonly Entry[]): Unit[] {
  const groups = groupsOf(entries);
  const owner = new Map<Element, number>();
  const SHARED = -1;
  groups.forEach((group, index) => {
    for (const { link } of group) {
      for (let one: Element | null = link; one; one = one.parentElement) {
        const known = owner.get(one);
        if (known === index || known === SHARED) break;
        owner.set(one, known === undefined ? index : SHARED);
        if (known !== undefined) markShared(one.parentElement, owner, SHARED);
        if (known !== undefined) break;
      }
    }
  });
  return groups.flatMap((group, index) => byPlace(group, index, owner));
}

/** Links of one group whose largest elements have different parents are rows of their own. */
function byPlace(
  group: readonly Entry[],
  index: number,
  owner: ReadonlyMap<Element, number>,
): Unit[] {
  const places = new Map<Element | null, { entries: Entry[]; tops: Set<Element> }>();
  for (const entry of group) {
    const top = topOf(entry.link, index, owner);
    const place = places.get(top.parentElement) ?? { entries: [], tops: new Set() };
    place.entries.push(entry);
    place.tops.add(top);
    places.set(top.parentElement, place);
  }
  return [...places.values()].map(({ entries, tops }) => ({ entries, tops: [...tops] }));
}

function markShared(from: Element | null, owner: Map<Element, number>, shared: number): void {
  for (let one = from; one && owner.get(one) !== shared; one = one.parentElement) {
    owner.set(one, shared);
  }
}

function topOf(link: Element, index: number, owner: ReadonlyMap<Element, number>): Element {
  let top = link;
  for (let one = link.parentElement; one; one = one.parentElement) {
    if (owner.get(one) !== index || /^(?:body|html)$/.test(tagOf(one))) break;
    top = one;
  }
  return top;
}

/** Consecutive links to one record are one row, unless they stand in two rows of their own. */
function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  let run: Entry[] = [];
  for (const entry of [...entries, null]) {
    if (entry && (run.length === 0 || run[0]?.number === entry.number)) {
      run.push(entry);
      continue;
    }
    groups.push(...splitRun(run));
    run = entry ? [entry] : [];
  }
  return groups;
}

function splitRun(run: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  let group: Entry[] = [];
  for (const entry of run) {
    const last = group.at(-1);
    if (last && areTwoRows(last.link, entry.link, run)) {
      groups.push(group);
      group = [];
    }
    group.push(entry);
  }
  return group.length > 0 ? [...groups, group] : groups;
}

/** Two links to one record that are two rows: alike and side by side, or in lists of their own. */
function areTwoRows(first: Element, second: Element, run: readonly Entry[]): boolean {
  const common = commonAncestor(first, second);
  if (!common) return false;
  const one = childTowards(common, first);
  const other = childTowards(common, second);
  if (one && other && areAlike(one, other)) {
    const words = (branch: Element) =>
      run.filter(({ link }) => branch.contains(link)).map(({ link }) => linkText(link));
    const [a, b] = [words(one), words(other)];
    if (a.join('\n') === b.join('\n') && a.some((word) => word !== '')) return true;
  }
  if (closestItem(common)) return false;
  const lists = [first, second].map((link) => {
    const item = closestItem(link);
    return item ? closestTag(item.parentElement ?? item, LIST) : null;
  });
  const [a, b] = lists;
  if (!a || !b || a === b || a.contains(b) || b.contains(a)) return false;
  return !isLinkWord(linkText(second)) || !isLinkWord(linkText(first));
}

function areAlike(one: Element, other: Element): boolean {
  const tag = tagOf(one);
  return tag === tagOf(other) && !/^(?:td|th|a|span|b|strong|font|em|i)$/.test(tag);
}

function commonAncestor(first: Element, second: Element): Element | null {
  for (let one = first.parentElement; one; one = one.parentElement) {
    if (one.contains(second)) return one;
  }
  return null;
}

function childTowards(ancestor: Element, inner: Element): Element | null {
  for (let one: Element | null = inner; one; one = one.parentElement) {
    if (one.parentElement === ancestor) return one;
  }
  return null;
}

function commonElement(entries: readonly Entry[]): Element {
  const [first, ...rest] = entries.map(({ link }) => link);
  if (!first) throw new RangeError('A row without a link');
  let common = first;
  for (const link of rest) {
    if (!common.contains(link)) common = commonAncestor(common, link) ?? common;
  }
  return common;
}

function hasPageParts(element: Element): boolean {
  return element.querySelector(PAGE_PARTS) !== null;
}

/** Parts of the page itself; an article has a header and a footer of its own. */
function isRoot(element: Element): boolean {
  if (!ROOT.test(tagOf(element))) return false;
  return !/^(?:header|footer)$/.test(tagOf(element)) || !closestItem(element);
}

function isItem(element: Element): boolean {
  return ITEM.test(tagOf(element)) || ITEM_ROLE.test(element.getAttribute('role') ?? '');
}

function closestItem(element: Element): Element | null {
  for (let one: Element | null = element; one; one = one.parentElement) if (isItem(one)) return one;
  return null;
}

/** The outermost item around the link that lies inside `top`. */
function outermostItem(link: Element, top: Element): Element | null {
  let item: Element | null = null;
  for (let one: Element | null = link; one && one !== top; one = one.parentElement) {
    if (isItem(one)) item = one;
  }
  return item;
}

/** The table or list that an item is a line of. */
function listAround(item: Element): Element | null {
  const parent = item.parentElement;
  return parent && /^(?:tbody|thead|tfoot)$/.test(tagOf(parent)) ? parent.parentElement : parent;
}

function blockAround(element: Element, top: Element): Element | null {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (!isInlineTag(one)) return one;
    if (one === top) break;
  }
  return isInlineTag(top) ? null : top;
}

function outermostInline(link: Element): Element {
  let one = link;
  while (one.parentElement && isInlineTag(one.parentElement)) one = one.parentElement;
  return one;
}

function parentOf(element: Element): Element {
  return element.parentElement ?? element;
}

function firstPart(item: Element): Element {
  return tagOf(item) === 'tr' ? (cellsOfRow(item)[0] ?? item) : item;
}
