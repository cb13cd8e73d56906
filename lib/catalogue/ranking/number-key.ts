const NOISE = /[第号\s]/g;
/** Hyphens, minus signs, long vowels and slashes: what is typed between a year and a number. */
const HYPHENS = /[-‐‑‒–—―−ー/]/g;
const LEADING_ZEROS = /(?<=特許)0+(?=\d)/g;
/** 2009-91218 and 平10-1234: the year, and a number that is written with six digits or fewer. */
const YEAR_AND_NUMBER = /(\d{4}|[明大昭平令]\d{1,2})-(\d{1,6})(?!\d)/g;
const NUMBER_DIGITS = 6;
const ERA_DIGITS = 2;

/**
 * The form in which numbers are compared: 特願2009-091218, 特願 2009-91218 and 特願2009091218 come out
 * the same, as do 特許第7203250号, 特許07203250 and 特許7203250. Width, case, 第, 号, hyphens, slashes and
 * spaces go; the number after a year has six digits and an era's year two. Any string has one.
 */
export function numberKey(number: string): string {
  return number
    .normalize('NFKC')
    .toLowerCase()
    .replace(NOISE, '')
    .replace(LEADING_ZEROS, '')
    .replace(HYPHENS, '-')
    .replace(YEAR_AND_NUMBER, (_, year: string, rest: string) => wholeYear(year) + padded(rest))
    .replaceAll('-', '');
}

function padded(rest: string): string {
  return rest.padStart(NUMBER_DIGITS, '0');
}

function wholeYear(year: string): string {
  const era = /^\D/.exec(year)?.[0];
  return era ? era + year.slice(1).padStart(ERA_DIGITS, '0') : year;
}
