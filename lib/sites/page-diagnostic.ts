import { isElement, isText, tagOf } from './element-text';
import { isFieldLabel, LONGEST_LABEL, labelOf } from './labels';
import { plidbNumbersIn } from './links';
import type { PageReading } from './page-reading';

/** A page of many rows is told by its first ones: repeats are folded. */
const MOST_LINES = 1500;
const DEEPEST = 60;
/** Names may hold words of the page's maker, never much text. */
const LONGEST_NAME = 40;

/**
 * What a user may send when a page could not be read: the page's structure without a word of it.
 * The tag tree with class, id and role names; a text only as its length and kind of script;
 * repeated siblings folded; which known labels were seen. Of the address only host and path, with
 * record numbers masked. No other attribute, no text of the page or of the user.
 */
export function pageDiagnostic(
  document: Document,
  url: string,
  reading: PageReading,
  extensionVersion: string,
): string {
  const root = document.documentElement;
  return [
    `Osekkai ${extensionVersion}`,
    `page: ${addressOf(url)}`,
    `reading: ${readingOf(reading)}`,
    `charset: ${document.characterSet ?? 'unknown'}; type: ${document.contentType ?? 'unknown'}`,
    `frame: ${isInFrame(document) ? 'yes' : 'no'}; frames inside: ${document.querySelectorAll('frame, iframe').length}`,
    countsOf(document),
    `record numbers in text: ${new Set(plidbNumbersIn(document.body?.textContent ?? '')).size}`,
    `labels seen: ${labelsSeen(document).join(', ') || 'none'}`,
    '',
    ...(root ? treeOf(root) : ['(no document element)']),
  ].join('\n');
}

function addressOf(url: string): string {
  if (!URL.canParse(url)) return '(unknown)';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname.replace(/\d{4,}/g, (digits) => '0'.repeat(digits.length))}`;
}

function readingOf(reading: PageReading): string {
  if (reading.kind === 'nothing') return 'nothing';
  if (reading.kind === 'unreadable') return `unreadable (${reading.reason})`;
  const fields = reading.record ? Object.keys(reading.record.sighting).join(' ') : 'none';
  const titled = reading.listings.filter(({ sighting }) => sighting.title).length;
  return `record: ${fields}; listings: ${reading.listings.length}, with title: ${titled}`;
}

function isInFrame({ defaultView }: Document): boolean {
  return Boolean(defaultView?.parent && defaultView.parent !== defaultView);
}

function countsOf(document: Document): string {
  const tags = [
    'a',
    'table',
    'tr',
    'th',
    'td',
    'dl',
    'dt',
    'ul',
    'ol',
    'li',
    'form',
    'input',
    'script',
  ];
  return `counts: ${tags.map((tag) => `${tag} ${document.querySelectorAll(tag).length}`).join(', ')}`;
}

/** Known labels that stand as the whole text of an element, by the name of their field. */
function labelsSeen(document: Document): string[] {
  const seen = new Map<string, number>();
  for (const element of document.body?.querySelectorAll('*') ?? []) {
    if (element.children.length > 0) continue;
    const text = element.textContent ?? '';
    if (text.length > LONGEST_LABEL || !isFieldLabel(text)) continue;
    const key = labelOf([text], null)?.key;
    if (key) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...seen].map(([key, count]) => (count > 1 ? `${key} ×${count}` : key));
}

function treeOf(root: Element): string[] {
  const lines: string[] = [];
  addTree(root, 0, lines);
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} lines more`]
    : lines;
}

function addTree(element: Element, depth: number, lines: string[]): void {
  const indent = ' '.repeat(depth);
  lines.push(`${indent}${nameOf(element)}`);
  if (depth > DEEPEST || /^(?:script|style|svg|textarea|select)$/.test(tagOf(element))) return;
  for (const { child, times } of folded(childrenOf(element))) {
    if (typeof child === 'string') lines.push(`${indent} ${child}`);
    else addTree(child, depth + 1, lines);
    if (times > 1) lines.push(`${indent} (×${times})`);
  }
}

function nameOf(element: Element): string {
  const names = (value: string | null, mark: string) =>
    (value ?? '')
      .split(/\s+/)
      .filter((name) => name !== '')
      .map((name) => `${mark}${safeName(name)}`)
      .join('');
  const role = element.getAttribute('role');
  const tag = tagOf(element);
  return `${tag}${names(element.getAttribute('id'), '#')}${names(element.getAttribute('class'), '.')}${role ? `[role=${safeName(role)}]` : ''}`;
}

/** Class names and ids are the maker's words; digits in them may number a record or a person. */
function safeName(name: string): string {
  return /^[\w-]+$/.test(name) && name.length <= LONGEST_NAME ? name.replace(/\d{3,}/g, 'N') : '…';
}

function childrenOf(element: Element): (Element | string)[] {
  return [...element.childNodes].flatMap((node): (Element | string)[] => {
    if (isElement(node)) return [node];
    const text = isText(node) ? node.data.trim() : '';
    return text === '' ? [] : [`"${text.length} ${scriptsOf(text)}"`];
  });
}

function scriptsOf(text: string): string {
  const kinds: readonly (readonly [string, RegExp])[] = [
    ['kanji', /\p{Script=Han}/u],
    ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
    ['latin', /\p{Script=Latin}/u],
    ['digits', /\p{N}/u],
    ['colon', /[：:]/],
    ['brackets', /[【】〔〕]/],
  ];
  return (
    kinds.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : [])).join('+') || 'marks'
  );
}

/** Consecutive siblings of one look are told once. */
function folded(
  children: readonly (Element | string)[],
): { child: Element | string; times: number }[] {
  const groups: { child: Element | string; look: string; times: number }[] = [];
  for (const child of children) {
    const look = lookOf(child);
    const last = groups.at(-1);
    if (last && last.look === look) last.times += 1;
    else groups.push({ child, look, times: 1 });
  }
  return groups;
}

/** Two rows look the same when their tags do, two levels down; texts differ in every row. */
function lookOf(child: Element | string): string {
  if (typeof child === 'string') return 'text';
  const inner = [...child.children].map(
    (one) => `${nameOf(one)}(${[...one.children].map(tagOf).join(' ')})`,
  );
  return `${nameOf(child)}>${inner.join('+')}`;
}
