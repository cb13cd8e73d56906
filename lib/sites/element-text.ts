/** Elements whose text is no part of what a page says. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'select',
  'datalist',
  'option',
  'textarea',
  'input',
  'button',
  'iframe',
  'object',
  'svg',
  'canvas',
  'audio',
  'video',
  'rt',
  'rp',
]);

const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'blink',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'map',
  'area',
  'mark',
  'nobr',
  'output',
  'picture',
  'q',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

const BLOCK_ROLES =
  /^(?:row|cell|gridcell|columnheader|rowheader|listitem|heading|article|term|definition)$/;

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** The element's tag in lower case, whatever the page's kind (HTML upper-cases, XHTML keeps). */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

export function isSilent(element: Element): boolean {
  return SILENT.has(tagOf(element));
}

/** True for an element that stands in a line of text by its kind (styles are not looked at). */
export function isInlineTag(element: Element): boolean {
  return INLINE.has(tagOf(element)) && !BLOCK_ROLES.test(element.getAttribute('role') ?? '');
}

// Marks that no page holds: they keep line breaks apart from the white space of the source.
const BLOCK_EDGE = '\uE000';
/** Stands for a line break of the page in raw text, until `tidy`. */
export const LINE_BREAK = '\uE001';
const WIDE = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF]';
/** A line break of the source between two wide characters: Japanese has no space there. */
const SOURCE_BREAK = new RegExp(`(?<=${WIDE})[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=${WIDE})`, 'g');

/**
 * The text of `nodes` in reading order, as a reader of the page sees it. White space of the source
 * is one space, or nothing where the source was broken between two Japanese characters; `<br>` and
 * the edges of blocks become a line feed; blank lines from `<br>` are kept as one. Everything else
 * comes back as written, full-width forms and ideographic spaces included.
 */
export function textOf(nodes: Iterable<Node>): string {
  const pieces: string[] = [];
  for (const node of nodes) collect(node, pieces);
  return tidy(pieces.join(''));
}

/** The same rules for text that was taken from the page piece by piece. */
export function tidy(raw: string): string {
  return raw
    .replace(/[ \t\r\n\f\u00A0]+/g, ' ')
    .replace(/ ?((?:[\uE000\uE001] ?)+)/g, (_, marks: string) =>
      marks.split(LINE_BREAK).length > 2 ? '\n\n' : '\n',
    )
    .trim();
}

/** Text of a text node, ready for `tidy`. */
export function rawText(node: Text): string {
  const { data } = node;
  if (!/[\r\n]/.test(data)) return data;
  return node.parentElement?.closest('pre')
    ? data.replace(/\r\n?|\n/g, LINE_BREAK)
    : data.replace(SOURCE_BREAK, '');
}

function collect(node: Node, pieces: string[]): void {
  if (isText(node)) {
    pieces.push(rawText(node));
    return;
  }
  if (!isElement(node) || isSilent(node)) return;
  if (tagOf(node) === 'br') {
    pieces.push(LINE_BREAK);
    return;
  }
  const isBlock = !isInlineTag(node);
  if (isBlock) pieces.push(BLOCK_EDGE);
  for (const child of node.childNodes) collect(child, pieces);
  if (isBlock) pieces.push(BLOCK_EDGE);
}

/** The first text inside `element` that is more than white space. */
export function firstTextNode(element: Element): Text | null {
  for (const child of element.childNodes) {
    if (isText(child)) {
      if (child.data.trim() !== '') return child;
    } else if (isElement(child) && !isSilent(child)) {
      const inner = firstTextNode(child);
      if (inner) return inner;
    }
  }
  return null;
}

/** Tag and classes: what elements written alike have in common. */
export function lookOf(element: Element): string {
  return `${tagOf(element)}.${element.className}`;
}
