/** Many short texts as one, which takes a fraction of the room: text `i` ends before `ends[i]`. */
export interface JoinedTexts {
  readonly text: string;
  readonly ends: Uint32Array;
}

/** Stands between the texts, and never in them. */
const SEPARATOR = '\n';
const BREAKS = /[\r\n]+/g;

/** Joins texts in their order. A line break within a text becomes a space. */
export function joinedTexts(texts: readonly string[]): JoinedTexts {
  const ends = new Uint32Array(texts.length);
  let end = -1;
  const lines = texts.map((text, at) => {
    const line = text.replace(BREAKS, ' ');
    end += 1 + line.length;
    ends[at] = end;
    return line;
  });
  return { text: lines.join(SEPARATOR), ends };
}

/** Text `at`, empty where there is none. */
export function textAt({ text, ends }: JoinedTexts, at: number): string {
  return text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, ends[at] ?? 0);
}

/** The texts after `change`, which must keep line breaks as they are and bring no new ones. */
export function changedTexts(texts: JoinedTexts, change: (text: string) => string): JoinedTexts {
  const text = change(texts.text);
  const ends = new Uint32Array(texts.ends.length);
  let from = 0;
  for (let at = 0; at < ends.length; at++) {
    const end = text.indexOf(SEPARATOR, from);
    ends[at] = end === -1 ? text.length : end;
    from = (ends[at] as number) + 1;
  }
  return { text, ends };
}

/** Visits each text that holds `word` once, in their order. An empty word is in none. */
export function forEachHolding(
  { text, ends }: JoinedTexts,
  word: string,
  visit: (at: number) => void,
): void {
  if (word === '' || word.includes(SEPARATOR)) return;
  let at = 0;
  let place = text.indexOf(word);
  while (place !== -1) {
    while ((ends[at] as number) <= place) at++;
    visit(at);
    place = text.indexOf(word, (ends[at] as number) + 1);
  }
}
