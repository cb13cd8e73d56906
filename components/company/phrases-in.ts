/** Bullets that lists in documents begin their lines with. */
const BULLET = /^[\s・•●○◦‣▪■□◆◇*-]+\s*/;

/**
 * The phrases of a pasted text: one a line, or several of a line parted by 「、」. A line with a
 * full stop is running text, whose 「、」 parts no phrases.
 */
export function phrasesIn(text: string): string[] {
  return text
    .split(/[\r\n\t]+/)
    .flatMap((line) => (line.includes('。') ? [line] : line.split('、')))
    .map((phrase) => phrase.replace(BULLET, '').trim())
    .filter((phrase) => phrase !== '');
}
