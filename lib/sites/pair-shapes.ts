import { firstTextNode, isInlineTag, lookOf, tagOf } from './element-text';
import type { FieldReader } from './field-reader';
import { isFieldLabel } from './labels';
import { cutAtLabels } from './text-labels';

/** True when the element's text begins with a label that a mark sets off. */
export function startsLabelled(element: Element): boolean {
  const line = firstTextNode(element)?.data.trim() ?? '';
  const [first] = cutAtLabels(line, true, isFieldLabel);
  return first !== undefined && first.label !== null;
}

/** Its like beside it hold label and value: this one's value is empty. */
export function isPairWithoutValue(element: Element, reader: FieldReader): boolean {
  const parent = element.parentElement;
  if (!parent || /^(?:t[dh]|d[td]|h[1-6])$/.test(tagOf(element))) return false;
  return reader.text.looksOfPairs(parent, () => findPairs(parent, reader)).has(lookOf(element));
}

function findPairs(parent: Element, reader: FieldReader): ReadonlySet<string> {
  return new Set([...parent.children].filter((child) => isPair(child, reader)).map(lookOf));
}

/** A block that begins with a label and goes on with its value. */
function isPair(element: Element, reader: FieldReader): boolean {
  const line = firstTextNode(element)?.data.trim();
  if (!line || reader.isLabel(reader.text.shortText(element))) return false;
  if (isInlineTag(element) || reader.text.labelCount(element) > 1) return false;
  if (reader.isLabel(line)) return element.childNodes.length > 1;
  const [first, second] = cutAtLabels(line, true, (name) => reader.isLabel(name));
  return first?.label != null && (second !== undefined || element.childNodes.length > 1);
}

/** A label with an empty element after it, both inside `element`: a pair without a value. */
export function hasEmptyPartner(element: Element, reader: FieldReader): boolean {
  const children = [...element.children].filter((child) => tagOf(child) !== 'br');
  const [only] = children;
  if (children.length === 1 && only) return hasEmptyPartner(only, reader);
  const name = children.findIndex((child) => !reader.text.isEmpty(child));
  if (name < 0) return false;
  return children
    .slice(name + 1)
    .some(
      (child) => reader.text.isEmpty(child) && (!isInlineTag(child) || tagOf(child) === 'span'),
    );
}

/** Other rows of the table hold label and value in one cell: this one's value is empty. */
export function isCellWithoutValue(cell: Element, reader: FieldReader): boolean {
  const row = cell.parentElement;
  const body = row?.parentElement;
  if (!body) return false;
  const find = () => new Set([...body.children].flatMap((one) => loneCellLook(one, reader)));
  return reader.text.looksOfPairs(body, find).has(lookOf(cell));
}

function loneCellLook(row: Element, reader: FieldReader): string[] {
  const [only, other] = row.children;
  return only && !other && isPair(only, reader) ? [lookOf(only)] : [];
}
