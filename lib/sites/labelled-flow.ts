import { firstTextNode, LINE_BREAK, lookOf, tagOf, textOf, tidy } from './element-text';
import type { FieldReader } from './field-reader';
import { type LabelPart, type Part, partsOf, type TextPart } from './flow-parts';
import { groupHeadedBy, LONGEST_LABEL } from './labels';
import { cutAtLabels, startsUnknownLabel } from './text-labels';

/**
 * Reads running markup: a label, then its value up to the next label. The value is the rest of the
 * label's line and the lines below it, or the blocks that follow a label which stands alone.
 */
export function readFlow(nodes: readonly Node[], reader: FieldReader): void {
  const parts = partsOf(nodes, reader);
  for (let index = 0; index < parts.length; ) {
    const part = parts[index];
    if (part?.kind === 'block') reader.scanBlock(part.element);
    index = part?.kind === 'label' ? takeFlow(parts, index, part, reader) : index + 1;
  }
}

/** Takes the value of the label at `at`; returns where to go on. */
function takeFlow(
  parts: readonly Part[],
  at: number,
  label: LabelPart,
  reader: FieldReader,
): number {
  const next = afterBlanks(parts, at + 1);
  if (parts[next]?.kind === 'block') return takeBlocks(parts, next, label, reader);
  const { end, raw, place } = lineValue(parts, at, label, reader);
  const value = valueText(raw);
  // A form asks for the field; it does not tell it. What stands before the control is a hint.
  const isAsked = parts[end]?.kind === 'control' && value.length < 4;
  if (!isAsked) {
    reader.take([label.text], [value], place ?? label.mark ?? reader.text.document.body);
  }
  return Math.max(at + 1, end);
}

function afterBlanks(parts: readonly Part[], from: number): number {
  const index = parts.findIndex(
    (part, at) =>
      at >= from && part.kind !== 'break' && (part.kind !== 'text' || valueText(part.raw) !== ''),
  );
  return index < 0 ? parts.length : index;
}

interface LineValue {
  /** The first part that is not the value's. */
  readonly end: number;
  readonly raw: string;
  readonly place: Element | null;
}

/**
 * The value on the label's line and on the lines below. Where no label closes it, it ends at the
 * first blank line: what follows the last field of a page is the page's.
 */
function lineValue(
  parts: readonly Part[],
  at: number,
  label: LabelPart,
  reader: FieldReader,
): LineValue {
  const value = new ValueLines(label, reader);
  let end = at + 1;
  for (; end < parts.length; end += 1) {
    const part = parts[end];
    if (part?.kind === 'break') value.breakLine();
    else if (part?.kind !== 'text' || !value.add(part)) break;
  }
  const isClosed = value.isClosed || parts[end]?.kind === 'label';
  return { end, raw: isClosed ? value.raw : value.rawBeforeBlank, place: value.place };
}

/** Gathers the text of a value line by line, until something else begins. */
class ValueLines {
  place: Element | null = null;
  /** True once a line began that belongs to a field we do not know. */
  isClosed = false;
  readonly #raws: string[] = [];
  #isLineStart = false;
  #box: Element | null = null;
  #blankAt: number | null = null;

  constructor(
    readonly label: LabelPart,
    readonly reader: FieldReader,
  ) {}

  get raw(): string {
    return this.#raws.join('');
  }

  get rawBeforeBlank(): string {
    return this.#raws.slice(0, this.#blankAt ?? this.#raws.length).join('');
  }

  breakLine(): void {
    if (this.#isLineStart && valueText(this.raw) !== '') this.#blankAt ??= this.#raws.length;
    this.#raws.push(LINE_BREAK);
    this.#isLineStart = true;
  }

  /** Adds a text; false where it is no longer the value's. */
  add(part: TextPart): boolean {
    if (part.raw.trim() === '') {
      this.#raws.push(part.raw);
      return true;
    }
    const { label } = this;
    if (label.box && !part.boxes.includes(label.box)) return false;
    this.isClosed = this.#isLineStart && startsOther(part, label, this.reader);
    const box = part.boxes.find((one) => !label.boxes.includes(one)) ?? null;
    const isOther = this.place && !this.#isLineStart && isOtherThing(this.#box, box);
    if (this.isClosed || isOther) return false;
    if (!this.place) this.#box = box;
    this.place ??= part.place;
    this.#raws.push(part.raw);
    this.#isLineStart = false;
    return true;
  }
}

/** True for a line that begins like the label did: it belongs to a field we do not know. */
function startsOther(part: TextPart, label: LabelPart, reader: FieldReader): boolean {
  const { mark } = label;
  if (!mark) return startsUnknownLabel(part.raw, label.style);
  const LONGEST_UNKNOWN = 16;
  const length = reader.text.shortText(part.place)?.length ?? LONGEST_LABEL;
  return (
    length <= LONGEST_UNKNOWN &&
    part.boxes.some((box) => tagOf(box) !== 'a' && lookOf(box) === lookOf(mark))
  );
}

/** Takes the blocks after a label up to the next one; returns where to go on. */
function takeBlocks(
  parts: readonly Part[],
  from: number,
  label: LabelPart,
  reader: FieldReader,
): number {
  const first = parts[from];
  if (first?.kind !== 'block' || !isValueBlock(first.element, label, reader)) {
    reader.take([label.text], [], label.mark ?? reader.text.document.body);
    return from;
  }
  const blocks = [{ element: first.element, end: from + 1 }];
  let index = from + 1;
  for (; index < parts.length; index += 1) {
    const part = parts[index];
    if (part?.kind === 'break' || (part?.kind === 'text' && part.raw.trim() === '')) continue;
    if (part?.kind !== 'block' || !continuesValue(part.element, label, reader)) break;
    blocks.push({ element: part.element, end: index + 1 });
  }
  const isClosed = parts[index]?.kind === 'label';
  const taken = isClosed
    ? blocks
    : blocks.slice(0, alikeAtStart(blocks.map(({ element }) => element)));
  takeBlockValue(
    label,
    taken.map(({ element }) => element),
    reader,
  );
  return taken.at(-1)?.end ?? from + 1;
}

function takeBlockValue(label: LabelPart, blocks: readonly Element[], reader: FieldReader): void {
  const [place] = blocks;
  if (!place) return;
  const known = reader.text.label(label.text, reader.context);
  if (known && reader.holdsFields(known.key, blocks)) {
    reader.takeElements([label.text], blocks);
    return;
  }
  if (blocks.some((block) => reader.text.hasControls(block))) return;
  reader.take([label.text], [valueText(textOf(blocks))], place);
}

/** A block after a label that tells its value, and is not a part of the page with its own labels. */
function isValueBlock(block: Element, label: LabelPart, reader: FieldReader): boolean {
  if (reader.skip.has(block)) return false;
  const tag = tagOf(block);
  if (/^h[1-6]$/.test(tag)) return label.mark === null || !/^h[1-6]$/.test(tagOf(label.mark));
  const known = reader.text.label(label.text, reader.context);
  if (!known) return false;
  if (groupHeadedBy(known.key)) return true;
  return reader.text.labelCount(block) === 0 && !startsWithLabel(block, label, reader);
}

/** A further block of the same value: not a heading, a label, or a short line like a label. */
function continuesValue(block: Element, label: LabelPart, reader: FieldReader): boolean {
  if (reader.skip.has(block) || /^(?:h[1-6]|table|dl|form)$/.test(tagOf(block))) return false;
  if (reader.text.labelCount(block) > 0 || startsWithLabel(block, label, reader)) return false;
  const looksAlike = label.mark !== null && lookOf(label.mark) === lookOf(block);
  const text = reader.text.shortText(block);
  return !(looksAlike && text !== null && text.length <= 16 && !/[。、]/.test(text));
}

function startsWithLabel(block: Element, label: LabelPart, reader: FieldReader): boolean {
  const line = firstTextNode(block)?.data ?? null;
  if (line === null) return false;
  const [first] = cutAtLabels(line.trimStart(), true, (text) => reader.isLabel(text));
  if (first?.label !== undefined && first.label !== null) return first.style !== 'space';
  return /[：:]\s*$/.test(label.text) && startsUnknownLabel(line, 'colon');
}

/** What a label's text is followed by, without the colon between them. */
export function valueText(raw: string): string {
  return tidy(raw).replace(/^[：:]\s*/, '');
}

/** A second element beside a value, of another class than the value: a thing of its own. */
function isOtherThing(value: Element | null, next: Element | null): boolean {
  if (!value || !next || value === next) return false;
  return tagOf(value) === 'span' && tagOf(next) === 'span' && value.className !== next.className;
}

/** How many blocks at the start are written alike. */
function alikeAtStart(blocks: readonly Element[]): number {
  const [first] = blocks;
  const end = blocks.findIndex((block) => first && lookOf(block) !== lookOf(first));
  return end < 0 ? blocks.length : end;
}
