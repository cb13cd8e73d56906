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
import { type Entry, linkText } from './entries';
import { type FieldValues, technicalFieldsIn } from './field-values';
import { foldLabel, isFieldLabel } from './labels';
import type { Row } from './listing-rows';
import type { PageText } from './page-text';
import { cutAtLabels } from './text-labels';
import { isCompanyText, isSectionHeading, isTitleText, withoutNumber } from './title-words';

/** A row's title and the link that shows it, or stands nearest to it. */
export interface RowTitle {
  readonly text: string | null;
  readonly link: Element;
}

/** A link's text longer than this is a whole card, not a title. */
const LONGEST_LINK_TITLE = 200;

/**
 * The title of a row: what a label says it is; else the text of its link; else a heading, the
 * attributes of its links and pictures, or the one other text that can be nothing else. Null rather
 * than a guess that could be a company's name, a date or a number. `columnTitle` tells what the row
 * has in the column that holds the titles of its list, where that is known.
 */
export function titleOf(
  row: Row,
  values: FieldValues,
  text: PageText,
  columnTitle: () => string | null,
): RowTitle {
  const labelled = values.title;
  if (labelled) {
    return { text: oneLine(labelled.text), link: linkAt(row, labelled.place, labelled.text) };
  }
  for (const { link } of row.entries) {
    const title = titleInLink(link, values);
    if (title) return { text: title, link };
  }
  const link = firstShown(row.entries);
  const { inventionTitle } = values.fields;
  if (inventionTitle) return { text: inventionTitle, link };
  const title =
    headingIn(row.nodes) ??
    attributeTitle(row.entries) ??
    onlyTextBeside(row, values, text) ??
    columnTitle() ??
    nextText(row, values, text) ??
    headingBefore(row);
  return { text: title, link };
}

function titleInLink(link: Element, { fields }: FieldValues): string | null {
  const heading = headingIn([link]);
  if (heading) return heading;
  const whole = linkText(link);
  const [first] = cutAtLabels(whole, true, isFieldLabel);
  if (first?.label && !['title', 'inventionTitle'].includes(foldLabel(first.label))) {
    return first.label === 'タイトル' ? withoutNumber(whole.slice(first.raw.length)) : null;
  }
  const lines = textOf(link.childNodes).split('\n');
  const values = new Set(Object.values(fields).flat());
  for (const line of lines.length > 1 ? lines : [whole]) {
    const title = withoutNumber(line);
    const isValue = values.has(title) && title !== fields.inventionTitle;
    if (
      isTitleText(title) &&
      !isCompanyText(title) &&
      !isValue &&
      title.length <= LONGEST_LINK_TITLE
    ) {
      return title;
    }
  }
  return null;
}

function headingIn(nodes: readonly Node[]): string | null {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const headings = /^h[1-6]$/.test(tagOf(node))
      ? [node]
      : [...node.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')];
    for (const heading of headings) {
      const title = usableHeading(heading);
      if (title) return title;
    }
  }
  return null;
}

function usableHeading(heading: Element): string | null {
  const title = withoutNumber(oneLine(textOf(heading.childNodes)));
  return isTitleText(title) && !isCompanyText(title) && !isSectionHeading(title) ? title : null;
}

/** A heading right over a row that was cut down to its line. */
function headingBefore({ around, row }: Row): string | null {
  for (
    let one: Element | null = row;
    one && one !== around.parentElement;
    one = one.parentElement
  ) {
    const before = one.previousElementSibling;
    if (before) return /^h[1-6]$/.test(tagOf(before)) ? usableHeading(before) : null;
  }
  return null;
}

function attributeTitle(entries: readonly Entry[]): string | null {
  for (const { link } of entries) {
    const texts = [
      link.getAttribute('title'),
      link.getAttribute('aria-label'),
      link.getAttribute('alt'),
      ...[...link.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt')),
    ];
    for (const text of texts) {
      const title = withoutNumber(
        tidy(text ?? '').replace(/(?:の?詳細.*|を見る|を表示(?:する)?)$/, ''),
      );
      if (isTitleText(title) && !isCompanyText(title)) return title;
    }
  }
  return null;
}

/** The one text of the row that can be nothing but its title. */
function onlyTextBeside(row: Row, values: FieldValues, text: PageText): string | null {
  const candidates = titleCandidates(row, values, text);
  return candidates.length === 1 ? (candidates[0]?.title ?? null) : null;
}

/** Of several texts that could be the title, the one right after the link. */
function nextText(row: Row, values: FieldValues, text: PageText): string | null {
  return titleCandidates(row, values, text).find(({ isNext }) => isNext)?.title ?? null;
}

interface Candidate {
  readonly title: string;
  readonly isNext: boolean;
}

function titleCandidates(row: Row, values: FieldValues, text: PageText): Candidate[] {
  const pieces = piecesOf(row.nodes, text);
  const told = new Set(Object.values(values.fields).flat());
  const link = firstShown(row.entries);
  const at = pieces.findIndex(({ node }) => link.contains(node));
  return pieces.flatMap((piece, index) => {
    const title = withoutCompany(withoutNumber(tidy(piece.text)));
    if (link.contains(piece.node) || told.has(title) || !couldBeTitle(title)) return [];
    return [{ title, isNext: index === at + 1 }];
  });
}

/** Without a label to say so: a text that is no value of any kind we know. */
export function couldBeTitle(text: string): boolean {
  const SHORTEST = 3;
  return (
    text.length >= SHORTEST &&
    isTitleText(text) &&
    !isCompanyText(text) &&
    technicalFieldsIn(text) === null &&
    !cutAtLabels(text, true, isFieldLabel).some(({ label }) => label !== null)
  );
}

/** 「題名（架空株式会社）」 → 「題名」. */
function withoutCompany(text: string): string {
  const [, title, bracketed] = /^(.+?)[\s\u3000]*[（(]([^（()）]+)[)）]$/.exec(text) ?? [];
  return title && bracketed && isCompanyText(bracketed) ? title : text;
}

interface Piece {
  readonly text: string;
  readonly node: Node;
}

/** The texts of a row as a reader sees them apart: lines, cells, pieces in elements of their own. */
function piecesOf(nodes: readonly Node[], text: PageText): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (isText(node)) {
      return rawText(node)
        .split(/[|｜\uE001]/)
        .filter((part) => part.trim() !== '')
        .map((part) => ({ text: part, node }));
    }
    if (!isElement(node) || isSilent(node) || text.isChrome(node)) return [];
    const isLeaf = ![...node.children].some((child) => !isInlineTag(child) || isSplit(child));
    if (isLeaf && !isInlineTag(node) && node.childNodes.length > 1 && !isSplit(node)) {
      const whole = tidy(textOf(node.childNodes));
      if (!/\n/.test(whole) && node.querySelector('a, span, img') === null)
        return [{ text: whole, node }];
    }
    return piecesOf([...node.childNodes], text);
  });
}

function isSplit(element: Element): boolean {
  return element.querySelector('br') !== null || tagOf(element) === 'br';
}

function linkAt(row: Row, place: Element, title: string): Element {
  const inside = row.entries.find(({ link }) => place.contains(link) || link.contains(place));
  if (inside) return inside.link;
  const same = row.entries.find(({ link }) => linkText(link) === oneLine(title));
  return same?.link ?? firstShown(row.entries);
}

/** The first link with words to hang a badge on. */
function firstShown(entries: readonly Entry[]): Element {
  const [first] = entries;
  if (!first) throw new RangeError('A row without a link');
  return (entries.find(({ link }) => linkText(link) !== '') ?? first).link;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
