import { normalText } from '../text/normalise';
import { entriesIn } from './lexicon/labels';
import { BRIDGES, type Bridge, ENTRIES } from './lexicon/lexicon';
import { wantedPart } from './profile-phrases';

/** What a need says and what it leaves open. */
export interface NeedPrompt {
  /** 「何を」: a thing, a stuff, a work is named. */
  readonly hasObject: boolean;
  /** 「どうしたい」: what it should do is named, in words that patents have too. */
  readonly hasFunction: boolean;
  /** Function words that the need's own words suggest, likeliest first; none that it has. */
  readonly words: readonly string[];
}

const MOST_WORDS = 6;
const OBJECT_KINDS: ReadonlySet<string> = new Set([
  'process',
  'equipment',
  'material',
  'form',
  'product',
]);
/** A noun before the particle of an object: 「床を」, 「梱包の」, 「粉が」. */
const OBJECT = /[\p{Script=Han}ァ-ヺーA-Za-z0-9々](?:を|の|が|に|で|は)/u;
/** What points at something without naming it. */
const NO_OBJECT =
  /^(?:これ|それ|あれ|何か|なにか|いろいろ|うち|当社|自社|会社|もの|全体)(?:を|の|が|に|で|は)/;
/** Wishes that tell no function: what should become of the thing is left open. */
const EMPTY_WISH =
  /(?:改善|対策|検討|強化|見直し|向上|解決|対応|工夫|良く|よく|なんとか|何とか|どうにか)(?:し|に)?/g;

/** 「切粉の処理に困っている」 says of what, but not what should become of it. */
const EMPTY_TROUBLE =
  /の(?:処理|処分|始末|扱い|取り扱い|管理|対応|使い道)(?:$|(?:に|で|が|は)(?:困|悩|苦労|苦慮|手を焼|課題|ネック|問題|大変))/;

/** What a need lacks for the fit, and function words (抗菌する, 軽くする) that its words suggest. */
export function needPrompt(need: string): NeedPrompt {
  const wanted = wantedPart(need.trim());
  const normal = normalText(wanted);
  const found = entriesIn(wanted);
  const named = found.flatMap(({ entries }) => entries.map(({ kind }) => kind));
  // 「容器」 is a thing that holds, but whoever names it has not said what it should do.
  const isFunction = found.some(({ entries }) => entries.every(({ kind }) => kind === 'function'));
  const telling = normal.replace(EMPTY_WISH, '');
  const saysWhatFor = isFunction || bridgesOf(telling).length > 0;
  return {
    hasObject: isObjectNamed(wanted, named),
    hasFunction: saysWhatFor && !EMPTY_TROUBLE.test(normal),
    words: suggested(normal),
  };
}

function isObjectNamed(wanted: string, kinds: readonly string[]): boolean {
  if (NO_OBJECT.test(wanted)) return false;
  return kinds.some((kind) => OBJECT_KINDS.has(kind)) || OBJECT.test(wanted);
}

function bridgesOf(normal: string): Bridge[] {
  // 「色（着色）を消したい」 says 「色を消したい」.
  const texts = [normal, normal.replace(/\(.*?\)/g, '')];
  const says = (word: string) => texts.some((text) => hasWord(text, normalText(word)));
  return BRIDGES.filter(({ need, unless = [] }) => need.some(says) && !unless.some(says));
}

const KATAKANA = /[ァ-ヺー]/;

/** Whether a text has a word; one in katakana not as a part of another: 「ペット」 is not in 「ペットボトル」. */
function hasWord(text: string, word: string): boolean {
  const goesOn = (inner = '', outer = '') => KATAKANA.test(inner) && KATAKANA.test(outer);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!goesOn(word[0], text[at - 1]) && !goesOn(word.at(-1), text[end])) return true;
  }
  return false;
}

/**
 * The purposes of patents behind the need's function words; where it has none, the functions whose
 * patents write of the things that it names.
 */
function suggested(normal: string): string[] {
  const bridged = bridgesOf(normal).flatMap(({ purpose }) => purpose.slice(0, MOST_WORDS / 2));
  const words = bridged.length > 0 ? bridged : functionsFor(normal);
  return [...new Set(words)]
    .filter((word) => !normal.includes(normalText(word)))
    .slice(0, MOST_WORDS);
}

/** Functions of the lexicon by how much their fields are those of the things that are named. */
function functionsFor(normal: string): string[] {
  const fields = new Map<string, number>();
  for (const { entries } of entriesIn(normal)) {
    for (const { kind, entry } of entries) {
      if (!OBJECT_KINDS.has(kind)) continue;
      for (const [code, weight] of Object.entries(entry.classes)) {
        fields.set(code, Math.max(fields.get(code) ?? 0, weight));
      }
    }
  }
  return ENTRIES.filter(([kind]) => kind === 'function')
    .flatMap(([, entries]) => entries)
    .map(({ labels, classes }) => ({ word: labels[0] ?? '', points: alike(classes, fields) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

/** The cosine of two fields of classes. */
function alike(
  classes: Readonly<Record<string, number>>,
  fields: ReadonlyMap<string, number>,
): number {
  let product = 0;
  let own = 0;
  for (const [code, weight] of Object.entries(classes)) {
    product += weight * (fields.get(code) ?? 0);
    own += weight * weight;
  }
  return own > 0 ? product / Math.sqrt(own) : 0;
}
