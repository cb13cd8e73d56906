import {
  firstTextNode,
  isElement,
  isInlineTag,
  isSilent,
  isText,
  LINE_BREAK,
  rawText,
  tagOf,
} from './element-text';
import type { FieldReader } from './field-reader';
import type { PageText } from './page-text';
import { hasEmptyPartner, isPairWithoutValue } from './pair-shapes';
import { cutAtLabels, type TextPiece } from './text-labels';

/** 「この目的を」: a label word that a sentence goes on from is no label. */
const SENTENCE_GOES_ON = /^(?:を|とは|には|では|は、|が、|の(?:ため|達成)|に(?:対|関|よ|お|つ))/;

export type Style = TextPiece['style'] | 'element';

export interface LabelPart {
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
export interface TextPart {
  readonly kind: 'text';
  readonly raw: string;
  readonly place: Element;
  readonly boxes: readonly Element[];
}
export interface BlockPart {
  readonly kind: 'block';
  readonly element: Element;
}
/** Running markup as a reader meets it: labels, texts, line breaks, and blocks not looked into. */
export type Part =
  | LabelPart
  | TextPart
  | BlockPart
  | { readonly kind: 'break' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'control' };

/** The markup as a sequence of labels, texts, line breaks and blocks. */
export function partsOf(nodes: readonly Node[], reader: FieldReader): Part[] {
  const parts: Part[] = [];
  addParts(nodes, [], parts, false, reader);
  return parts;
}

function addParts(
  nodes: Iterable<Node>,
  boxes: readonly Element[],
  parts: Part[],
  isInLink: boolean,
  reader: FieldReader,
): void {
  for (const node of nodes) {
    if (isText(node)) addText(node, boxes, parts, reader);
    else if (isElement(node)) addElement(node, boxes, parts, isInLink, reader);
  }
}

function addElement(
  element: Element,
  boxes: readonly Element[],
  parts: Part[],
  isInLink: boolean,
  reader: FieldReader,
): void {
  const tag = tagOf(element);
  if (reader.skip.has(element) || tag === 'hr' || reader.text.isChrome(element)) {
    parts.push({ kind: 'stop' });
  } else if (tag === 'br') parts.push({ kind: 'break' });
  else if (isSilent(element)) {
    if (reader.text.hasControls(element)) parts.push({ kind: 'control' });
  } else if (isInlineTag(element)) addInline(element, boxes, parts, isInLink, reader);
  else if (isBlockLabel(element, reader)) {
    parts.push({
      kind: 'label',
      text: reader.text.shortText(element) ?? '',
      style: 'element',
      mark: element,
      isBlock: true,
      boxes,
      box: null,
    });
  } else parts.push({ kind: 'block', element });
}

function addInline(
  element: Element,
  boxes: readonly Element[],
  parts: Part[],
  isInLink: boolean,
  reader: FieldReader,
): void {
  const short = reader.text.shortText(element);
  const isLink = isInLink || (tagOf(element) === 'a' && element.hasAttribute('href'));
  if (!isLink && reader.isLabel(short) && isLabelHere(element, parts, reader)) {
    parts.push({
      kind: 'label',
      text: short ?? '',
      style: 'element',
      mark: element,
      isBlock: false,
      boxes,
      box: boxes.find((box) => opensBox(element, box, reader)) ?? null,
    });
    return;
  }
  addParts(element.childNodes, [...boxes, element], parts, isLink, reader);
}

/** A whole element counts as a label only where a line, a box or a gap begins. */
function isLabelHere(element: Element, parts: readonly Part[], _reader: FieldReader): boolean {
  const after = element.nextSibling;
  if (after && isText(after) && SENTENCE_GOES_ON.test(after.data)) return false;
  const before = parts.at(-1);
  if (before?.kind !== 'text') return true;
  if (before.raw.trim() === '') return true;
  if (element.previousSibling && isElement(element.previousSibling)) return true;
  return /[\s\u3000|｜／/、,，;；。)）】」]$/.test(before.raw) || element.previousSibling === null;
}

/** True when the box begins with this label and holds more than it. */
function opensBox(label: Element, box: Element, reader: FieldReader): boolean {
  const whole = reader.text.shortText(box);
  const own = reader.text.shortText(label) ?? '';
  if (whole === null) return firstTextNode(box)?.data.trim().startsWith(own.slice(0, 2)) ?? false;
  return whole.startsWith(own) && whole.length > own.length + 1;
}

function addText(node: Text, boxes: readonly Element[], parts: Part[], reader: FieldReader): void {
  const place = node.parentElement ?? reader.text.document.body;
  rawText(node)
    .split(LINE_BREAK)
    .forEach((line, index) => {
      if (index > 0) parts.push({ kind: 'break' });
      if (line === '') return;
      const box = boxes.findLast((one) => firstTextNode(one) === node) ?? null;
      const isStart = isLineStart(parts) || box !== null;
      const lead = /^\s*/.exec(line)?.[0].length ?? 0;
      const pieces = cutLine(line.slice(lead), isStart, node, reader);
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
                box: limitBox(box, raw, reader.text),
              },
        );
      }
    });
}

function cutLine(line: string, isStart: boolean, node: Text, reader: FieldReader): TextPiece[] {
  const text = line.trim();
  // A label alone on its line: its value stands on the lines below.
  if (isStart && endsLine(node) && reader.isLabel(text) && text.length > 1) {
    return [{ label: text, style: 'colon', raw: line }];
  }
  return cutAtLabels(line, isStart, (name) => reader.isLabel(name));
}

/** A block whose whole text is a label, and not a pair whose value is empty. */
function isBlockLabel(element: Element, reader: FieldReader): boolean {
  if (/^(?:table|dl|ul|ol|form|tr|tbody)$/.test(tagOf(element))) return false;
  if (!reader.isLabel(reader.text.shortText(element))) return false;
  if (
    tagOf(element) !== 'dt' &&
    !/^h[1-6]$/.test(tagOf(element)) &&
    element.querySelector('a[href]')
  ) {
    return false;
  }
  return (
    !reader.text.hasControls(element) &&
    !hasEmptyPartner(element, reader) &&
    !isPairWithoutValue(element, reader)
  );
}

function isLineStart(parts: readonly Part[]): boolean {
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (part?.kind !== 'text') return part?.kind !== 'label' && part?.kind !== 'control';
    if (part.raw.trim() !== '') return false;
  }
  return true;
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
