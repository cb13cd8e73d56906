import type { Sighting } from '../model/open-patent';
import { patentId } from '../model/patent-number';
import { isElement, isInlineTag, isSilent, isText, tagOf, textOf } from './element-text';
import { type Entry, entriesOf } from './entries';
import type { LabelledField } from './field-reader';
import { type FieldValues, fieldValues, technicalFieldsIn } from './field-values';
import { labelledFields } from './labelled-fields';
import { baseOf, PLIDB_HOST, plidbNumberOf, plidbNumbersIn } from './links';
import { ListColumns } from './list-columns';
import { type Row, rowsOf } from './listing-rows';
import { titleOf } from './listing-title';
import type { Listing, PageReading, RecordReading, SiteReader } from './page-reading';
import { PageText } from './page-text';
import { closestTag } from './table-grid';
import { TitleColumns } from './title-columns';
import { isCompanyText, isSectionHeading, isTitleText, withoutNumber } from './title-words';

/**
 * The 開放特許情報データベース of INPIT. Its markup is not known: rows are found by links of the
 * detail shape, fields by their labels, nothing by class or id.
 */
export const plidb: SiteReader = { source: 'plidb', hosts: [PLIDB_HOST], read };

/** A record at an address that says nothing is believed with this many labelled fields. */
const FIELDS_OF_A_RECORD = 5;
/** So many record numbers on a page are a list, linked or not. */
const NUMBERS_OF_A_LIST = 3;
const NUMBER_CARRIERS =
  'a[href], [onclick], [data-href], [data-url], [data-id], button[value], input[value]';

function read(document: Document, url: string): PageReading {
  const { body } = document;
  if (!body || tagOf(body) === 'frameset') return { kind: 'nothing' };
  const text = new PageText(document);
  const base = baseOf(document, url);
  const ownNumber = plidbNumberOf(url, url);
  const entries = entriesOf(document, base, ownNumber);
  const rows = rowsOf(entries, text, ownNumber !== null);
  const record = readRecord(document, text, url, ownNumber, rows);
  const number = record?.sighting.id.slice('plidb:'.length) ?? null;
  const listings = readListings(
    rows.filter((row) => row.number !== number),
    entries,
    text,
  );
  if (record || listings.length > 0) {
    if (ownNumber !== null && !record && !hasFrames(body))
      return { kind: 'unreadable', reason: 'record' };
    return { kind: 'read', record, listings };
  }
  return unreadOrNothing(body, ownNumber);
}

function unreadOrNothing(body: HTMLElement, ownNumber: string | null): PageReading {
  const isBlank = (body.textContent ?? '').trim() === '';
  if (ownNumber !== null && !isBlank && !hasFrames(body)) {
    return { kind: 'unreadable', reason: 'record' };
  }
  return holdsUnreadList(body) ? { kind: 'unreadable', reason: 'list' } : { kind: 'nothing' };
}

/** What the frames hold is read in the frames. */
function hasFrames(body: Element): boolean {
  return body.querySelector('frame, iframe') !== null;
}

function holdsUnreadList(body: Element): boolean {
  for (const carrier of body.querySelectorAll(NUMBER_CARRIERS)) {
    for (const name of ['href', 'onclick', 'data-href', 'data-url', 'data-id', 'value']) {
      if (plidbNumbersIn(carrier.getAttribute(name) ?? '').length > 0) return true;
    }
  }
  return new Set(plidbNumbersIn(textOf(body.childNodes))).size >= NUMBERS_OF_A_LIST;
}

// ---- rows ------------------------------------------------------------------------------------

function readListings(rows: readonly Row[], entries: readonly Entry[], text: PageText): Listing[] {
  const columns = new ListColumns(text, new Set(entries.map(({ link }) => link)));
  const titles = new TitleColumns(rows, text);
  return rows.map((row) => readListing(row, columns, titles, text));
}

function readListing(
  row: Row,
  columns: ListColumns,
  titles: TitleColumns,
  text: PageText,
): Listing {
  const { found, read: cells } = columns.read(row);
  const labelled = labelledFields(row.nodes, text, cells);
  const values = fieldValues([...found, ...labelled]);
  const title = titleOf(row, values, text, () => titles.titleOf(row.row));
  const fields = withTechnicalFields(values, row, text);
  return {
    sighting: {
      id: patentId('plidb', row.number),
      ...(title.text && { title: title.text }),
      url: row.entries[0]?.url,
      ...fields,
    } as Sighting,
    row: row.row,
    continuation: row.continuation,
    link: title.link,
  };
}

/** 技術分野 are a known vocabulary: they are recognised without a label too. */
function withTechnicalFields(values: FieldValues, row: Row, text: PageText): FieldValues['fields'] {
  if (values.fields.technicalFields) return values.fields;
  const found = [...new Set(row.nodes.flatMap((node) => vocabularyIn(node, text)))];
  // その他 by itself may be the last choice of anything.
  if (found.length === 0 || (found.length === 1 && found[0] === 'その他')) return values.fields;
  return { ...values.fields, technicalFields: found };
}

function vocabularyIn(node: Node, text: PageText): string[] {
  if (isText(node)) {
    return node.data.split(/[|｜]/).flatMap((part) => technicalFieldsIn(part.trim()) ?? []);
  }
  if (!isElement(node) || isSilent(node)) return [];
  const short = text.shortText(node);
  const whole = short === null || short === '' ? null : technicalFieldsIn(short);
  return whole ?? [...node.childNodes].flatMap((child) => vocabularyIn(child, text));
}

// ---- the page's own record ---------------------------------------------------------------------

function readRecord(
  document: Document,
  text: PageText,
  url: string,
  ownNumber: string | null,
  rows: readonly Row[],
): RecordReading | null {
  const { body } = document;
  const all = labelledFields(body.childNodes, text, rowsToPassOver(rows, ownNumber));
  const found = withoutStrays(all);
  const values = fieldValues(found);
  const number = ownNumber ?? numberOfRecord(values, found);
  if (number === null) return null;
  const heading = bestHeading(document, text, rows);
  const isTold = values.count > 0 || plidbNumbersIn(textOf(body.childNodes)).includes(number);
  const title =
    values.title?.text ?? values.fields.inventionTitle ?? (isTold ? heading?.text : null);
  if (values.count === 0 && !title) return null;
  const permalink = rows.find((row) => row.number === number)?.entries[0]?.url;
  const address = ownNumber === null ? permalink : withoutHash(url);
  const place = placeOf(values, title ?? null, heading) ?? found[0]?.place ?? body;
  return {
    sighting: {
      id: patentId('plidb', number),
      ...(title && { title: title.replace(/\s*\n\s*/g, ' ') }),
      ...(address && { url: address }),
      ...values.fields,
    } as Sighting,
    place,
  };
}

/**
 * A page's own 「最終更新日」 stands below the record and apart from its fields: a label that means
 * other things too counts only among the others or before one of them.
 */
function withoutStrays(found: readonly LabelledField[]): LabelledField[] {
  const strong = found.filter(({ label }) => !label.isWeak);
  const lists = new Set(strong.map(({ place }) => listOf(place)));
  const last = found.findLastIndex(({ label }) => !label.isWeak);
  return found.filter(
    ({ label, place }, index) => !label.isWeak || index < last || lists.has(listOf(place)),
  );
}

/** The element whose children are the lines that fields stand in. */
function listOf(place: Element): Element | null {
  const line = closestTag(place, /^(?:tr|li|p|dd|div)$/);
  return line?.parentElement ?? place.parentElement;
}

/**
 * Elements that tell of other records. On a record's own page a link inside one of its values
 * (関連特許) leaves the value where it is.
 */
function rowsToPassOver(rows: readonly Row[], ownNumber: string | null): Set<Element> {
  const elements = rows
    .filter((row) => ownNumber === null || !isInValue(row))
    .flatMap(({ row, continuation }) => [row, ...continuation]);
  return new Set(elements);
}

function isInValue({ row }: Row): boolean {
  return /^(?:dd|td)$/.test(tagOf(row)) || isInlineTag(row);
}

/** The number of a record shown at an address that does not say it. */
function numberOfRecord(values: FieldValues, found: readonly LabelledField[]): string | null {
  const numbers = found.filter(({ label }) => label.key === 'number');
  const told = new Set(numbers.flatMap((field) => plidbNumbersIn(field.values.join('\n'))));
  if (told.size !== 1 || values.count < FIELDS_OF_A_RECORD) return null;
  return values.number;
}

interface Heading {
  readonly text: string;
  readonly element: Element;
}

function bestHeading(document: Document, text: PageText, rows: readonly Row[]): Heading | null {
  const inRows = rows.flatMap(({ row, continuation }) => [row, ...continuation]);
  for (const element of document.querySelectorAll('h1, h2, h3, h4, [role=heading]')) {
    if (inRows.some((row) => row.contains(element))) continue;
    const title = withoutNumber(textOf(element.childNodes).replace(/\s*\n\s*/g, ' '));
    const isOurs = isTitleText(title) && !isSectionHeading(title) && !isCompanyText(title);
    if (isOurs && !text.isChrome(element)) return { text: title, element };
  }
  return null;
}

function placeOf(
  values: FieldValues,
  title: string | null,
  heading: Heading | null,
): Element | null {
  if (heading && (heading.text === title || !values.title)) return heading.element;
  return values.title?.place ?? null;
}

function withoutHash(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
