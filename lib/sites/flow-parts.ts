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
import { groupOf, type LabelGroup } from './labels';
import type { PageText } from './page-text';
import { hasEmptyPartner, isPairWithoutValue } from './pair-shapes';
import { cutAtLabels, type TextPiece } from './text-labels';

/** 「この目的を」: a label word that a sentence goes on from is no label. */
const SENTENCE_GOES_ON = /^(?:を|とは|には|では|は、|が、|の(?:ため|達成)|に(?:対|関|よ|お|つ))/;

/** A label in running markup. */
export interface LabelPart {
  readonly kind: 'label';
  readonly text: string;
  /** How a text is marked off as a label; `element` where an element is the label. */
  readonly style: TextPiece['style'] | 'element';
  /** The element that is the label; null where the label is part of a text. */
  readonly mark: Element | null;
  /** Inline elements around the label, outermost first. */
  readonly boxes: readonly Element[];
  /** The inline element that begins with this label and holds its value too, if there is one. */
  readonly box: Element | null;
}

/** Text of one line, or of one of its inline elements. */
export interface TextPart {
  readonly kind: 'text';
  readonly raw: string;
  readonly place: Element;
  readonly boxes: readonly Element[];
}

/** Running markup as a reader meets it: labels, texts, line breaks, and blocks not looked into. */
export type Part =
  | LabelPart
  | TextPart
  | { readonly kind: 'block'; readonly element: Element }
  | { readonly kind: 'break' | 'stop' | 'control' };

/** The markup as a sequence of labels, texts, line breaks and blocks. */
export function partsOf(nodes: readonly Node[], reader: FieldReader): Part[] {
  const builder = new PartsBuilder(reader);
  builder.addAll(nodes, [], 'outside');
  return builder.parts;
}

class PartsBuilder {
  readonly parts: Part[] = [];
  readonly #text: PageText;
  /** The group of the label before: it makes labels of half names such as 「国内」. */
  #context: LabelGroup | null;

  constructor(readonly reader: FieldReader) {
    this.#text = reader.text;
    this.#context = reader.context;
  }

  addAll(nodes: Iterable<Node>, boxes: readonly Element[], link: 'inside' | 'outside'): void {
    for (const node of nodes) {
      if (isText(node)) this.#addText(node, boxes);
      else if (isElement(node)) this.#addElement(node, boxes, link);
    }
  }

  #addElement(element: Element, boxes: readonly Element[], link: 'inside' | 'outside'): void {
    const tag = tagOf(element);
    if (this.reader.skip.has(element) || tag === 'hr' || this.#text.isChrome(element)) {
      this.parts.push({ kind: 'stop' });
    } else if (tag === 'br') this.parts.push({ kind: 'break' });
    else if (isSilent(element)) {
      if (this.#text.hasControls(element)) this.parts.push({ kind: 'control' });
    } else if (isInlineTag(element)) this.#addInline(element, boxes, link);
    else if (this.#isBlockLabel(element)) this.#addLabel(element, boxes);
    else this.parts.push({ kind: 'block', element });
  }

  #addInline(element: Element, boxes: readonly Element[], link: 'inside' | 'outside'): void {
    const isLink = tagOf(element) === 'a' && element.hasAttribute('href');
    const here = isLink ? 'inside' : link;
    const isLabel = here === 'outside' && this.#isLabel(this.#text.shortText(element));
    if (isLabel && this.#isWhereLabelsStand(element)) this.#addLabel(element, boxes);
    else this.addAll(element.childNodes, [...boxes, element], here);
  }

  #addLabel(mark: Element, boxes: readonly Element[]): void {
    const text = this.#text.shortText(mark) ?? '';
    const box = boxes.find((one) => this.#opensBox(mark, one)) ?? null;
    this.#pushLabel({ kind: 'label', text, style: 'element', mark, boxes, box });
  }

  #pushLabel(label: LabelPart): void {
    const known = this.#text.label(label.text, this.#context);
    this.#context = known?.group ?? groupOf(label.text);
    this.parts.push(label);
  }

  #isLabel(text: string | null): boolean {
    return this.#text.isLabel(text, this.#context);
  }

  /** A whole element counts as a label only where a line, a box or a gap begins. */
  #isWhereLabelsStand(element: Element): boolean {
    const { nextSibling: after, previousSibling: before } = element;
    if (after && isText(after) && SENTENCE_GOES_ON.test(after.data)) return false;
    const last = this.parts.at(-1);
    if (last?.kind !== 'text' || last.raw.trim() === '') return true;
    if (before === null || isElement(before)) return true;
    return /[\s\u3000|｜／/、,，;；。)）】」]$/.test(last.raw);
  }

  /** True when the box begins with this label and holds more than it. */
  #opensBox(label: Element, box: Element): boolean {
    const whole = this.#text.shortText(box);
    const own = this.#text.shortText(label) ?? '';
    if (whole === null) {
      return firstTextNode(box)?.data.trim().startsWith(own.slice(0, 2)) ?? false;
    }
    return whole.startsWith(own) && whole.length > own.length + 1;
  }

  #addText(node: Text, boxes: readonly Element[]): void {
    const [first = '', ...others] = rawText(node).split(LINE_BREAK);
    this.#addLine(first, node, boxes);
    for (const line of others) {
      this.parts.push({ kind: 'break' });
      this.#addLine(line, node, boxes);
    }
  }

  #addLine(line: string, node: Text, boxes: readonly Element[]): void {
    const place = node.parentElement ?? this.#text.document.body;
    const box = boxes.findLast((one) => firstTextNode(one) === node) ?? null;
    const words = line.trimStart();
    // The gap in front keeps the words apart from those before them.
    if (words.length < line.length) this.parts.push({ kind: 'text', raw: ' ', place, boxes });
    for (const { label, style, raw } of this.#cutLine(words, node, box)) {
      if (label === null) this.parts.push({ kind: 'text', raw, place, boxes });
      else {
        const limit = limitBox(box, raw, this.#text);
        this.#pushLabel({ kind: 'label', text: label, style, mark: null, boxes, box: limit });
      }
    }
  }

  #cutLine(line: string, node: Text, box: Element | null): TextPiece[] {
    const isStart = isLineStart(this.parts) || box !== null;
    const text = line.trim();
    // A label alone on its line: its value stands on the lines below.
    if (isStart && text.length > 1 && this.#isLabel(text) && endsLine(node)) {
      return [{ label: text, style: 'colon', raw: line }];
    }
    let context = this.#context;
    return cutAtLabels(line, isStart, (name) => {
      if (!this.#text.isLabel(name, context)) return false;
      context = this.#text.label(name, context)?.group ?? groupOf(name) ?? context;
      return true;
    });
  }

  /** A block whose whole text is a label, and not a pair whose value is empty. */
  #isBlockLabel(element: Element): boolean {
    const tag = tagOf(element);
    if (/^(?:table|dl|ul|ol|form|tr|tbody)$/.test(tag)) return false;
    if (!this.#isLabel(this.#text.shortText(element))) return false;
    // A menu leads to fields; only a heading may be a label and a link.
    if (!/^(?:dt|h[1-6])$/.test(tag) && element.querySelector('a[href]')) return false;
    return (
      !this.#text.hasControls(element) &&
      !hasEmptyPartner(element, this.reader) &&
      !isPairWithoutValue(element, this.reader)
    );
  }
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
