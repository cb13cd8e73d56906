import { needPrompt } from './need-words';

/** A need in its two parts, and the particle between them as it was written. */
export interface NeedParts {
  /** 「何を」 */
  readonly object: string;
  readonly particle: string;
  /** 「どうしたい」 */
  readonly wish: string;
}

/** The first 「を」 ends what it is about; without one 「錆が」, and at last 「容器の（軽量化）」. */
const PARTINGS: readonly RegExp[] = [
  /^(.+?)(を)(.+)$/,
  /^(.*?[\p{Script=Han}ァ-ヺーA-Za-z0-9々])(が)(?!ら)(.+)$/u,
  /^(.*[\p{Script=Han}ァ-ヺーA-Za-z0-9々])(の)(.+)$/u,
];
const WISH_END = /(?:たい|する|ない|か|い|く)$/;

/** The parts of a need as far as its wording shows them: what it is about, and what should become of it. */
export function needParts(need: string): NeedParts {
  const told = need.trim();
  for (const parting of PARTINGS) {
    const [, object, particle, wish] = parting.exec(told) ?? [];
    if (object && particle && wish) return { object, particle, wish };
  }
  const isWish = WISH_END.test(told) || needPrompt(told).hasFunction;
  return isWish
    ? { object: '', particle: 'を', wish: told }
    : { object: told, particle: 'を', wish: '' };
}

/** The need that its parts make; a part that is blank is left out. */
export function needOf({ object, particle, wish }: NeedParts): string {
  const what = object.trim();
  const how = wish.trim();
  return what === '' || how === '' ? what + how : what + particle + how;
}

/** A patent's function word as a wish: 「軽量化」 is 「軽量化する」, 「注ぎやす」 「注ぎやすくする」. */
export function wishOf(word: string): string {
  const eased = /^(.*(?:やす|にく))さ?$/.exec(word);
  if (eased) return `${eased[1]}くする`;
  if (/(?:容易|可能|自在)$/.test(word)) return `${word}にする`;
  return /[うくぐすつぬぶむるい]$/.test(word) ? word : `${word}する`;
}
