import type { Span } from './found-phrase';

/** A piece of a text with its place in the note. */
export interface Piece extends Span {
  readonly text: string;
}

/** A sentence and the pieces between its commas, of which a bracket may hold some. */
export interface Sentence extends Piece {
  readonly clauses: readonly Piece[];
}

/** The sentences of a text that stands at `start` of a note, without their stops. */
export function sentencesOf(text: string, start: number): Sentence[] {
  const sentences = cut(text, start, '。!? ').flatMap(inBearableLengths);
  return sentences.map((sentence) => ({
    ...sentence,
    clauses: cut(sentence.text, sentence.start, '、,，'),
  }));
}

/** Nobody speaks so long without a stop, and some patterns take the square of a sentence's length. */
const LONGEST = 500;

function inBearableLengths(piece: Piece): Piece[] {
  const count = Math.ceil(piece.text.length / LONGEST);
  return Array.from({ length: count }, (_, at) =>
    within(piece, at * LONGEST, Math.min(piece.text.length, (at + 1) * LONGEST)),
  );
}

/** The pieces of a list: parted by commas, dots, slashes and 「と」 between nouns. */
export function itemsOf({ text, start }: Piece): Piece[] {
  const parted = text.replace(
    /(?<=[\p{Script=Han}ァ-ヺーa-zA-Z0-9]|めっき|ねじ|ばね|はんだ|さん)(?:(?<=さん|メーカー|[所店院社業園館署場])(?:と(?!の)|や)|(?:と(?!の)|や|および|及び|ならびに)(?=[^、の]*(?:、|$)))(?=[\p{Script=Han}ァ-ヺA-Za-z0-9])/gu,
    fillOf,
  );
  // Within brackets nothing is cut, and the joint stays a word.
  return cut(parted, start, '、,，・/\t \u0001').map((piece) => ({
    ...piece,
    text: text.slice(piece.start - start, piece.end - start),
  }));
}

const fillOf = (joint: string): string => '\u0001'.repeat(joint.length);

/** Cuts at any of the letters, but not inside brackets nor between digits; pieces are trimmed. */
function cut(text: string, start: number, letters: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (letter === '(' || letter === '「') depth++;
    if (letter === ')' || letter === '」') depth = Math.max(0, depth - 1);
    const ends =
      letter === undefined || (depth === 0 && letters.includes(letter) && !isWithinName(text, at));
    if (!ends) continue;
    const piece = trimmed(text, from, at, start);
    if (piece) pieces.push(piece);
    from = at + 1;
  }
  return pieces;
}

/** The comma of 1,000 and the blank of 「ISO 9001」 or 「加工機 3台」 part nothing. */
function isWithinName(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (text[at] === ',') return /\d/.test(before) && /\d/.test(after);
  return (
    text[at] === ' ' &&
    (/[!-~、。]/.test(after) || /[A-Za-z]/.test(before) || after === '' || after === ' ')
  );
}

function trimmed(text: string, from: number, to: number, start: number): Piece | undefined {
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const own = raw.trim();
  if (own === '') return undefined;
  return { text: own, start: start + from + lead, end: start + from + lead + own.length };
}

/** Part of a piece, by place in its own text. */
export function within({ text, start }: Piece, from: number, to: number): Piece {
  return trimmed(text, from, to, start) ?? { text: '', start: start + from, end: start + from };
}
