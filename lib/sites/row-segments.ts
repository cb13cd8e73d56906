import { isSilent, tagOf } from './element-text';
import type { PageText } from './page-text';
import { startsLabelled } from './pair-shapes';
import { cellsOfRow, rowsCoveredBelow } from './table-grid';

/** More lines than this are not the rest of a lone row. */
const LINES_OF_A_LONE_ROW = 3;

/**
 * Rows that spread over several siblings: dd after dt, the second line of a two-line row, a heading
 * with paragraphs. Siblings between rows belong to the row before or after them as the pattern of
 * all rows tells; where there is no pattern a row is its own elements only.
 *
 * @param tops for each row, the elements that hold its links: children of `parent`
 * @returns for each row, its nodes in order
 */
export function siblingSegments(
  parent: Element,
  tops: readonly (readonly Element[])[],
  text: PageText,
): Node[][] {
  const own = new Set(tops.flat());
  const children = [...parent.children].filter((child) => own.has(child) || !isAside(child, text));
  const place = new Map(children.map((child, index) => [child, index]));
  const spans = tops.map((own) => ({
    first: place.get(own[0] as Element) ?? 0,
    last: place.get(own.at(-1) as Element) ?? 0,
  }));
  const before = children.slice(0, spans[0]?.first ?? 0);
  const after = children.slice((spans.at(-1)?.last ?? 0) + 1);
  const gaps = spans
    .slice(1)
    .map(({ first }, index) => children.slice((spans[index]?.last ?? 0) + 1, first));
  const pattern = gaps.length > 0 ? patternOf(gaps, before, after) : null;
  return spans.map((span, index) => {
    const gapBefore = index === 0 ? before : (gaps[index - 1] ?? []);
    const gapAfter = gaps[index] ?? after;
    const lead = leadOf(gapBefore, pattern);
    const trail = pattern
      ? trailOf(children[span.last], gapAfter, pattern)
      : loneTrail(children[span.last], gapAfter, text);
    return [...lead, ...children.slice(span.first, span.last + 1), ...trail];
  });
}

interface Pattern {
  /** Tags of the siblings that come before a row's link, and after it. */
  readonly lead: readonly string[];
  readonly trail: readonly string[];
}

function isAside(element: Element, text: PageText): boolean {
  if (/^(?:br|hr|wbr)$/.test(tagOf(element)) || isSilent(element)) return true;
  return tagOf(element) === 'tr' && (isHeadingRow(element) || text.isHeadingLine(element));
}

function isHeadingRow(row: Element): boolean {
  const cells = cellsOfRow(row);
  return cells.length > 0 && cells.every((cell) => tagOf(cell) === 'th');
}

/** How the usual gap between two rows is shared between the row before and the row after. */
function patternOf(
  gaps: readonly (readonly Element[])[],
  before: readonly Element[],
  after: readonly Element[],
): Pattern {
  const usual = usualGap(gaps);
  const isPossible = (lead: number) =>
    endsWith(before.map(tagOf), usual.slice(usual.length - lead)) &&
    startsWith(after.map(tagOf), usual.slice(0, usual.length - lead));
  const heading = usual.findLastIndex((tag) => /^(?:h[1-6]|dt)$/.test(tag));
  const choices = [
    ...(heading >= 0 ? [usual.length - heading] : []),
    ...usual.map((_, lead) => lead),
    usual.length,
  ];
  const lead = choices.find(isPossible) ?? 0;
  return { lead: usual.slice(usual.length - lead), trail: usual.slice(0, usual.length - lead) };
}

function usualGap(gaps: readonly (readonly Element[])[]): string[] {
  const counts = new Map<string, number>();
  for (const gap of gaps) {
    const tags = gap.map(tagOf).join(' ');
    counts.set(tags, (counts.get(tags) ?? 0) + 1);
  }
  const [tags] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return tags === '' ? [] : tags.split(' ');
}

function leadOf(gap: readonly Element[], pattern: Pattern | null): readonly Element[] {
  const lead = pattern?.lead ?? [];
  return lead.length > 0 && endsWith(gap.map(tagOf), lead)
    ? gap.slice(gap.length - lead.length)
    : [];
}

function trailOf(
  own: Element | undefined,
  gap: readonly Element[],
  { lead, trail }: Pattern,
): readonly Element[] {
  const covered = own && tagOf(own) === 'tr' ? rowsCoveredBelow(own) : 0;
  if (covered > 0) return gap.slice(0, covered);
  if (own && /^d[td]$/.test(tagOf(own))) return upTo(gap, (one) => tagOf(one) !== 'dd');
  if (startsWith(gap.map(tagOf), trail)) return gap.slice(0, trail.length);
  // A row that lacks its last lines.
  const room = gap.slice(0, Math.max(0, gap.length - lead.length));
  return upTo(room, (one) => !trail.includes(tagOf(one)));
}

/** What follows a row that has no like beside it: only what is its own beyond doubt. */
function loneTrail(
  own: Element | undefined,
  after: readonly Element[],
  text: PageText,
): readonly Element[] {
  if (!own) return [];
  const tag = tagOf(own);
  if (/^d[td]$/.test(tag)) return upTo(after, (one) => tagOf(one) !== 'dd');
  const covered = tag === 'tr' ? rowsCoveredBelow(own) : 0;
  if (covered > 0) return after.slice(0, covered);
  return upTo(
    after.slice(0, LINES_OF_A_LONE_ROW),
    (one) => tagOf(one) !== tag || !(text.labelCount(one) > 0 || startsLabelled(one)),
  );
}

function upTo<T>(items: readonly T[], isEnd: (item: T) => boolean): T[] {
  const end = items.findIndex(isEnd);
  return items.slice(0, end < 0 ? items.length : end);
}

function startsWith(tags: readonly string[], start: readonly string[]): boolean {
  return start.every((tag, index) => tags[index] === tag);
}

function endsWith(tags: readonly string[], end: readonly string[]): boolean {
  return tags.length >= end.length && startsWith(tags.slice(tags.length - end.length), end);
}
