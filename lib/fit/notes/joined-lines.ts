import { headingField } from './heading-field';

/** A text with broken lines put together; unit `i` of it stands at `places[i]` of the other. */
export interface JoinedText {
  readonly text: string;
  readonly places: readonly number[];
}

const MARKED = /^\s*(?:[・●○◦◎‣▪*\-–—■□◆◇▼▽★☆#※→<(【[《〈≪]|[①-⑳]|\d{1,2}[.):]|.{1,8}[:「])/;
/** A line that stops at a particle or a comma goes on: 「見守りを」, 「再利用する方法が」. */
const GOES_ON =
  /(?:[をがにはへ、]|[\p{Script=Han}ァ-ヺー]も|ので|のに|ため(?:に)?|[^いる]の|れば|して|方法で)$/u;
/** No sentence starts so: 「やめ / たい」. */
const GOES_BACK =
  /^\s*(?:たい|ない|ます|ません|ている|ていた|ておる|です|ので|のが|のは|られ|した(?:い|が)|して(?:い|お)|する(?:こと|の|と)?|る[。、])/;
/** A wish that does not say of what: that stands on the line before. */
const BARE_WISH = /^\s*[^をがはにも、。\s]{2,10}(?:たい|ほしい|欲しい)。?\s*$/;
const SHORTEST = 6;

/** Puts lines together that were broken in the middle of what they say; headings and bullets begin anew. */
export function joinedLines(text: string): JoinedText {
  const pieces: string[] = [];
  let before: string | undefined;
  const places: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const own = line.replace(/\r$/, '');
    const joint = before === undefined ? '' : jointOf(before, own);
    const lead = joint === '\n' ? 0 : own.length - own.trimStart().length;
    if (joint !== '') places.push(at - 1);
    for (let unit = lead; unit < own.length; unit++) places.push(at + unit);
    pieces.push(joint, own.slice(lead));
    before = own;
    at += line.length + 1;
  }
  return { text: pieces.join(''), places };
}

/** What parts two lines: nothing where the first goes on in the second. */
function jointOf(before: string, next: string): string {
  const said = before.trimEnd();
  if (next.trim() === '' || said.length < SHORTEST || MARKED.test(next)) return '\n';
  if (/[。:!?」】]$/.test(said) || isHeading(said)) return '\n';
  if (GOES_ON.test(said) || GOES_BACK.test(next)) return '';
  return BARE_WISH.test(next) ? '。' : '\n';
}

const isHeading = (line: string): boolean =>
  headingField(line.replace(/^\s*[^\p{L}\p{N}]+/u, '')) !== null;
