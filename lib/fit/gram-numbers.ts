/** Gives grams numbers in the order they are first met, without making a string of each. */
export interface GramNumbers {
  /** The number of the gram `text.slice(at, at + length)`. */
  readonly numberOf: (text: string, at: number, length: number) => number;
  readonly count: () => number;
  /** Every gram with its number, in the order of the numbers. */
  readonly names: () => Map<string, number>;
}

const FIRST_PLACES = 4096;
const UNITS = 0x10000;
const FREE = -1;

/** A numbering of its own: nearly all grams are one or two UTF-16 units, which are one number of 32 bits. */
export function gramNumbers(): GramNumbers {
  let places = emptyTable(FIRST_PLACES);
  let used = 0;
  const keys: (number | string)[] = [];
  const words = new Map<string, number>();

  const numberOfWord = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    // A slice of a text keeps the whole text alive: the key is a string of its own.
    const own = ownCopy(word);
    words.set(own, keys.length);
    return keys.push(own) - 1;
  };
  const grow = () => {
    const larger = emptyTable(places.numbers.length * 2);
    places.numbers.forEach((number, place) => {
      if (number === FREE) return;
      const key = places.keys[place] ?? 0;
      put(larger, placeOf(larger, key), key, number);
    });
    places = larger;
  };
  return {
    numberOf: (text, at, length) => {
      if (length > 2) return numberOfWord(text.slice(at, at + length));
      const key = keyOf(text, at, length);
      const place = placeOf(places, key);
      const known = places.numbers[place] as number;
      if (known !== FREE) return known;
      const number = keys.push(key) - 1;
      put(places, place, key, number);
      used += 1;
      if (used * 2 > places.numbers.length) grow();
      return number;
    },
    count: () => keys.length,
    names: () => new Map(keys.map((key, number) => [nameOf(key), number])),
  };
}

interface Table {
  readonly keys: Uint32Array;
  readonly numbers: Int32Array;
}

function emptyTable(places: number): Table {
  return { keys: new Uint32Array(places), numbers: new Int32Array(places).fill(FREE) };
}

function put({ keys, numbers }: Table, place: number, key: number, number: number): void {
  keys[place] = key;
  numbers[place] = number;
}

/** Where the key stands, or the free place where it would. */
function placeOf({ keys, numbers }: Table, key: number): number {
  const mask = numbers.length - 1;
  let place = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 0;
  place = (place ^ (place >>> 15)) & mask;
  while (numbers[place] !== FREE && keys[place] !== key) place = (place + 1) & mask;
  return place;
}

function keyOf(text: string, at: number, length: number): number {
  const first = text.charCodeAt(at);
  return length === 1 ? first : ((first << 16) | text.charCodeAt(at + 1)) >>> 0;
}

function nameOf(key: number | string): string {
  if (typeof key === 'string') return key;
  if (key < UNITS) return String.fromCharCode(key);
  return String.fromCharCode(key >>> 16, key & 0xffff);
}

function ownCopy(text: string): string {
  return Array.from(text, (letter) => letter).join('');
}
