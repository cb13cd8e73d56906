import type { Span } from './found-phrase';
import type { Heading } from './heading-field';
import { headingField, looseHeadingField } from './heading-field';

/** A line of a note without its marks: what it says, and under which heading. */
export interface NoteLine extends Span {
  readonly text: string;
  /** What the heading over the line, or before it on the line, says that it is about. */
  readonly heading: Heading | null;
  /** The heading's words. */
  readonly headed: string;
  /** An item of a list rather than a sentence. */
  readonly isItem: boolean;
  /** The heading is a question: what answers it need not keep to it. */
  readonly isAsked: boolean;
}

const BULLET = /^[\s>]*(?:[・●○◦◎‣▪*\-–—]|\d{1,2}[.)](?!\d)|\(\d{1,2}\)|[①-⑳])\s*/;
const HEADING_MARK = /^\s*(?:[■□◆◇▼▽★☆◎●○#]+|【|\[|<|《|〈|≪|\d{1,2}(?:[.)](?!\d)|\s))\s*/;
const STRONG_MARK = /^\s*(?:[■□◆◇▼▽#]+|【|《|〈|≪)/;
const HEADING_END = /\s*[】\]>》〉≫]\s*/;
/** Who may speak before a colon. */
const SPEAKER =
  /^\s*((?:[^\s:。、]{0,6}(?:社長|会長|専務|常務|工場長|部長|課長|係長|代表|取締役|店長|女将|主任|氏|さん|様)|A|答|先方|企業|会社)(?:\([^)]*\))?)\s*(?:[:.]\s*|(?=「))/;
/** The coordinator's own words tell nothing of the company. */
const OWN_VOICE =
  /^\s*(?:当方|私|聞き手|質問|問|担当|支援員|相談員|コーディネータ-?ー?|CD|面談者|こちら)\s*[:.「]/;
const ASIDE = /^\s*(?:※|[(].*[)]\s*$)/;
const QUESTION_MARK = /^\s*Q\d*\s*[:.]\s*/;
/** What is asked gives its field to the answers: 「お困りのことは。」 */
const ASKED = /^\s*(?:[^\s:。、]{1,8})\s*[:.]\s*(.+)$/;
const LONGEST_ASKED = 24;
const INLINE = /^([^\s:→。、]{1,14}?)\s*(?:[:→]|は\s*[:→]|\s(?=\S))\s*/;
const LONGEST_HEADING = 14;

/** The lines of a note in one width that tell of the company, with the headings they stand under. */
export function noteLines(notes: string): NoteLine[] {
  const lines: NoteLine[] = [];
  let under: Under = NOWHERE;
  const signs = new Set<string>();
  for (const { text, start } of rawLines(notes)) {
    if (text.trim() === '') {
      if (!under.isMarked) under = NOWHERE;
      continue;
    }
    if (ASIDE.test(text)) continue;
    if (OWN_VOICE.test(text) || QUESTION_MARK.test(text)) {
      under = askedUnder(text);
      continue;
    }
    const opened = headingLine(text, signs);
    if (opened) {
      under = opened;
      if (opened.sign !== '') signs.add(opened.sign);
      continue;
    }
    // A list under a heading ends with the first line that is none of its items.
    if (under.hasItems && !under.isMarked && !BULLET.test(text) && !SPEAKER.test(text)) {
      under = NOWHERE;
    }
    if (BULLET.test(text)) under = { ...under, hasItems: true };
    const line = lineWithin(text, start, under);
    if (line.text !== '') lines.push(line);
  }
  return lines;
}

interface Under {
  readonly heading: Heading | null;
  readonly headed: string;
  /** An empty line or the end of a list does not close it. */
  readonly isMarked: boolean;
  readonly hasItems: boolean;
  /** The sign before the heading; what stands behind the same sign later is a heading too. */
  readonly sign: string;
  readonly isAsked: boolean;
}
const NOWHERE: Under = {
  heading: null,
  headed: '',
  isMarked: false,
  hasItems: false,
  sign: '',
  isAsked: false,
};
/** The answers to a question stand under what it asks for, until the next one. */
function askedUnder(question: string): Under {
  const asked = ASKED.exec(question)?.[1]?.replace(/[。?]+$/, '') ?? '';
  if (asked.length > LONGEST_ASKED) return NOWHERE;
  const heading = headingField(asked) ?? looseHeadingField(asked);
  return heading ? { ...NOWHERE, heading, headed: asked, isMarked: true, isAsked: true } : NOWHERE;
}

const SIGN = /^\s*([■□◆◇▼▽★☆◎●○#])/;

function* rawLines(notes: string): Generator<{ text: string; start: number }> {
  let start = 0;
  for (const text of notes.split('\n')) {
    yield { text: text.replace(/\r$/, ''), start };
    start += text.length + 1;
  }
}

/** What a line opens that is nothing but a heading; undefined for any other line. */
function headingLine(text: string, signs: ReadonlySet<string>): Under | undefined {
  const sign = SIGN.exec(text)?.[1] ?? '';
  const isStrong = STRONG_MARK.test(text) || signs.has(sign);
  const name = text
    .replace(QUESTION_MARK, '')
    .replace(HEADING_MARK, '')
    .replace(/[】\]>》〉≫]\s*$/, '')
    .replace(/[:→]\s*$/, '')
    .trim();
  if (name.length === 0 || name.length > LONGEST_HEADING || /[。】]/.test(name)) return undefined;
  const heading = headingField(name) ?? (isStrong ? looseHeadingField(name) : null);
  const isMarked = isStrong || QUESTION_MARK.test(text) || HEADING_MARK.test(text);
  if (heading) return { heading, headed: name, isMarked, hasItems: false, sign, isAsked: false };
  return isStrong ? { ...NOWHERE, headed: name, isMarked, sign } : undefined;
}

function lineWithin(raw: string, lineStart: number, under: Under): NoteLine {
  let text = raw;
  const drop = (mark: RegExp) => {
    text = text.replace(mark, '');
  };
  const strong = STRONG_MARK.exec(text);
  if (strong) drop(HEADING_MARK);
  drop(BULLET);
  drop(SPEAKER);
  let { heading, headed } = under;
  const inline = INLINE.exec(text.replace(HEADING_END, ':'));
  const named = inline ? headingField(inline[1] ?? '') : null;
  if (inline && named) {
    heading = named;
    headed = inline[1] ?? '';
    drop(/^[^\s:→】\]>》〉≫]{1,16}?\s*(?:[:→】\]>》〉≫]+|\s)\s*/);
  }
  text = text.replace(/^\s+/, '');
  let start = lineStart + raw.length - text.length;
  let end = text.trimEnd().length;
  // What was said stands in quotes as a whole: they part nothing.
  if (text.startsWith('「')) {
    text = text.slice(1);
    start += 1;
    end -= 1;
  }
  text = text.slice(0, end).replace(/」$/, '');
  return {
    text,
    start,
    end: start + text.length,
    heading,
    headed,
    isItem: !text.replace(/[(].*?[)]/g, '').includes('。'),
    isAsked: under.isAsked && heading === under.heading,
  };
}
