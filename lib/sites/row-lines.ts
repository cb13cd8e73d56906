import { isElement, isInlineTag, isText, tagOf } from './element-text';

/**
 * Rows of a list without elements of its own: links and text in one block, parted by `<br>`. Each
 * row reaches from the start of its link's line to the line of the next row; where several links
 * share a line, from one link to the next.
 *
 * @param tops for each row, the elements that hold its links: children of `parent`
 * @returns for each row, its nodes in order
 */
export function lineSegments(parent: Element, tops: readonly (readonly Element[])[]): Node[][] {
  const lines = linesOf(parent);
  const lineOf = new Map<Node, number>();
  lines.forEach((line, index) => {
    for (const node of line) lineOf.set(node, index);
  });
  const starts = tops.map(([top]) => (top ? (lineOf.get(top) ?? 0) : 0));
  const length = usualLength(starts);
  return tops.map((own, index) => {
    const start = starts[index] ?? 0;
    const isShared = starts[index - 1] === start || starts[index + 1] === start;
    if (isShared) return partOfLine(lines[start] ?? [], own, tops[index + 1] ?? []);
    const next = starts[index + 1] ?? lines.length;
    const last = lineOf.get(own.at(-1) ?? parent) ?? start;
    const end = Math.min(next, Math.max(start + length, last + 1));
    return untilBlank(lines.slice(start, end), last - start);
  });
}

/** Child nodes cut into lines; `<br>`, `<hr>` and blocks end a line, a block is one of its own. */
function linesOf(parent: Element): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of parent.childNodes) {
    if (!isElement(node)) {
      if (isText(node)) lines.at(-1)?.push(node);
    } else if (tagOf(node) === 'br') {
      lines.at(-1)?.push(node);
      lines.push([]);
    } else if (tagOf(node) === 'hr') lines.push([]);
    else if (isInlineTag(node)) lines.at(-1)?.push(node);
    else lines.push([node], []);
  }
  return lines;
}

/** The most common distance between two rows; a lone row may have a few lines more. */
function usualLength(starts: readonly number[]): number {
  const LINES_OF_A_LONE_ROW = 6;
  if (starts.length < 2) return LINES_OF_A_LONE_ROW;
  const counts = new Map<number, number>();
  starts.slice(1).forEach((start, index) => {
    const distance = start - (starts[index] ?? 0);
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function partOfLine(
  line: readonly Node[],
  own: readonly Element[],
  next: readonly Element[],
): Node[] {
  const from = own[0] ? line.indexOf(own[0]) : 0;
  const to = next[0] ? line.indexOf(next[0]) : -1;
  return line.slice(Math.max(0, from), to > from ? to : line.length);
}

/** The lines up to the first blank one or block after the links. */
function untilBlank(lines: readonly Node[][], linkLine: number): Node[] {
  const end = lines.findIndex((line, index) => index > linkLine && isBreak(line));
  return lines.slice(0, end < 0 ? lines.length : end).flat();
}

function isBreak(line: readonly Node[]): boolean {
  return line.every(
    (node) => (isText(node) && node.data.trim() === '') || (isElement(node) && !isInlineTag(node)),
  );
}
