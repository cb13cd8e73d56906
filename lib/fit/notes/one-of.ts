/** Words parted by blanks as alternatives of a pattern; a word may be a pattern of its own. */
export const oneOf = (words: string): string => words.trim().split(/\s+/).join('|');
