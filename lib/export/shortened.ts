/** Letters that neither XML nor a printer takes, and half pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const NARROW = /[\u0020-\u007e\uff61-\uff9f]/;
const WIDE_LATIN = /[MW@%mw]/;
const CAPITAL = /[A-Z]/;

/** In ems, on the wide side for the fonts of the sheet: a line cut too early beats one that wraps. */
function widthOf(letter: string): number {
  if (!NARROW.test(letter)) return 1;
  if (WIDE_LATIN.test(letter)) return 0.95;
  return CAPITAL.test(letter) ? 0.72 : 0.6;
}

/** How wide a text is on one line, in widths of a Japanese letter. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

/** A text on one line, as far as `ems` (widths of a Japanese letter) reach; cut with 「…」. */
export function shortened(text: string, ems: number): string {
  const letters = [...text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '').trim()];
  let width = 0;
  const end = letters.findIndex((letter) => {
    width += widthOf(letter);
    return width > ems;
  });
  return end < 0 ? letters.join('') : `${letters.slice(0, Math.max(0, end - 1)).join('')}…`;
}
