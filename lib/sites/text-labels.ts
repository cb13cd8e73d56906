/** A piece of a line of text: a label, or text between labels. */
export interface TextPiece {
  readonly label: string | null;
  /** How the label was marked off; an empty string for text. */
  readonly style: '' | 'bracket' | 'colon' | 'space';
  readonly raw: string;
}

type IsLabel = (text: string) => boolean;

const BRACKETED = /[【〔［[《≪＜]\s*([^】〕］\]》≫＞【〔［[《≪＜]{1,60}?)\s*[】〕］\]》≫＞]/g;
const COLON = /[：:]/g;
/** What may stand between the end of one value and the next label on the same line. */
const BEFORE_LABEL = /[\s\u3000|｜／/,，、;；。．.」』)）■□●○◆◇▼▲▶・※＊*]/;
const SPACE_AFTER_LABEL = /[\u3000\u00A0]+(?=[^\s\u3000])/g;
const LABEL_REACH = 64;

/**
 * Cuts a line of text at its labels: 「【目的】…」 anywhere, 「目的：…」 at the start or after a
 * gap, 「目的　…」 only at the start (`isStart`). Of several readings the longest label wins, since
 * labels themselves hold colons and ideographic spaces.
 */
export function cutAtLabels(line: string, isStart: boolean, isLabel: IsLabel): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of line.matchAll(BRACKETED)) {
    const inner = match[1] ?? '';
    if (!isLabel(inner)) continue;
    pieces.push(...cutPlain(line.slice(from, match.index), isStart && from === 0, isLabel));
    pieces.push({ label: inner, style: 'bracket', raw: match[0] });
    from = match.index + match[0].length;
  }
  pieces.push(...cutPlain(line.slice(from), isStart && from === 0, isLabel));
  return pieces;
}

function cutPlain(text: string, isStart: boolean, isLabel: IsLabel): TextPiece[] {
  if (text === '') return [];
  const spaced = isStart ? labelBeforeSpace(text, isLabel) : null;
  if (spaced) return [spaced, ...cutAtColons(text.slice(spaced.raw.length), true, isLabel)];
  return cutAtColons(text, isStart, isLabel);
}

/** The longest label at the very start that an ideographic space marks off. */
function labelBeforeSpace(text: string, isLabel: IsLabel): TextPiece | null {
  let found: TextPiece | null = null;
  for (const match of text.matchAll(SPACE_AFTER_LABEL)) {
    if (match.index > LABEL_REACH) break;
    const label = text.slice(0, match.index);
    if (/[：:]\s*$/.test(label) || !isLabel(label)) continue;
    const end = match.index + match[0].length;
    found = { label, style: 'space', raw: text.slice(0, end) };
  }
  if (!found) return null;
  const colon = longestColonLabel(text, 0, isLabel);
  return colon !== null && colon > (found.label ?? '').length ? null : found;
}

function cutAtColons(text: string, isStart: boolean, isLabel: IsLabel): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  let textFrom = 0;
  for (const match of text.matchAll(COLON)) {
    if (match.index < from) continue;
    const start = labelStart(text, from, match.index, isStart, isLabel);
    if (start === null) continue;
    const end = longestColonLabel(text, start, isLabel) ?? match.index;
    if (start > textFrom) pieces.push(plain(text.slice(textFrom, start)));
    pieces.push({ label: text.slice(start, end), style: 'colon', raw: text.slice(start, end + 1) });
    from = end + 1;
    textFrom = from;
  }
  if (textFrom < text.length) pieces.push(plain(text.slice(textFrom)));
  return pieces;
}

function plain(raw: string): TextPiece {
  return { label: null, style: '', raw };
}

/** Where a label that ends before `colon` starts: the leftmost place that a gap precedes. */
function labelStart(
  text: string,
  from: number,
  colon: number,
  isStart: boolean,
  isLabel: IsLabel,
): number | null {
  for (let start = Math.max(from, colon - LABEL_REACH); start < colon; start += 1) {
    const isGap =
      start === 0 ? isStart : start === from ? from > 0 : BEFORE_LABEL.test(text[start - 1] ?? '');
    if (isGap && isLabel(text.slice(start, colon))) return start;
  }
  return null;
}

/** The end of the longest label that starts at `start` and stands before a colon. */
function longestColonLabel(text: string, start: number, isLabel: IsLabel): number | null {
  let end: number | null = null;
  const reach = text.slice(start, start + LABEL_REACH);
  for (const match of reach.matchAll(COLON)) {
    if (isLabel(reach.slice(0, match.index))) end = start + match.index;
  }
  return end;
}

/** Headings that stand inside abstracts: they do not end a value. */
const INSIDE_ABSTRACTS =
  /^(?:要約|課題|解決手段|構成|選択図|背景技術|従来技術|効果|作用|実施例|請求項|発明|概要|化|数|図|表)/;

/** True for a line that starts with a label we do not know, written like the labels we do. */
export function startsUnknownLabel(line: string, style: TextPiece['style'] | 'element'): boolean {
  if (style === 'bracket') {
    const inner = /^\s*[【〔［[]\s*([^】〕］\]]{1,24})[】〕］\]]/.exec(line)?.[1];
    return inner !== undefined && !INSIDE_ABSTRACTS.test(inner);
  }
  return /^[\s\u3000]*[^\s：:。、「」()（）]{1,16}[：:](?!\/\/)/.test(line);
}
