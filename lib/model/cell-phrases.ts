import type { ListField } from './company';
import { saysNothing } from './says-nothing';

/** One mark, or several with blanks after them: 「○○電機」 is a name that was left out. */
const BULLET = /^(?:\s*(?:([●○◦■□◆◇])(?!\1)|[・･•‣▪*\-–①-⑳]|\s))+/;
/** A single sentence of a cell is a phrase, and stands in the middle of others' sentences. */
const STOP = /。$/;
const OPENING = '（(「『【[［';
const CLOSING = '）)」』】]］';

/** Of these lists an entry is somebody's name, which 「・」 may well be a part of. */
const NAMES: ReadonlySet<ListField> = new Set(['customers', 'partners', 'institutes', 'banks']);
/** A name that ends so is whole: 「架空大学・見本大学」 are two. */
const NAME_END =
  /(?:社|大学|高専|銀行|金庫|組合|センター|研究所|製作所|工業|[都道府県市区]|㈱|\(株\)|（株）)$/;
const LEGAL_FORM = /^(?:株式会社|有限会社|合同会社|㈱|㈲|\(株\)|（株）|\(有\)|（有）)$/;

/**
 * Words of foreign origin that stand for themselves: 「アルミ・ステンレス」 are two. Of others nobody
 * can tell from the letters whether they are two words or one name (マシニング・センタ, プラン・ドゥ).
 */
const KATAKANA_NOUNS: ReadonlySet<string> = new Set(
  `アルミ アルミニウム ステンレス スチール チタン マグネシウム ニッケル クロム タングステン モリブデン
  プラスチック プラスティック ゴム ガラス セラミックス セラミック ナイロン ウレタン シリコーン シリコン
  アクリル ポリエチレン ポリプロピレン ポリカーボネート ポリエステル フッ素 コンクリート カーボン
  プレス レーザー レーザ フライス タップ ワイヤーカット ワイヤ ワイヤー メッキ バフ ブラスト ショットブラスト
  ダイカスト アルマイト コーティング マシニング マシニングセンタ マシニングセンター スポット アーク ティグ
  ネジ ボルト ナット シャフト ギア ギヤ バネ バルブ ポンプ モーター モータ ケース カバー パイプ ホース`.split(
    /\s+/,
  ),
);

/**
 * The phrases of a cell or of a pasted text. Lines, 「、」「，」「；」「／」, numbers in circles and wide
 * blanks part them, brackets keep what stands in them together; a line with a full stop is running
 * text and is parted there alone. 「・」 parts words where it cannot be a part of a name. What says that
 * there is nothing (「特になし」) is no phrase. `field` tells of lists that hold names.
 */
export function cellPhrases(text: string, field?: ListField): string[] {
  const isOfNames = field !== undefined && NAMES.has(field);
  const phrases = text.split(/[\r\n]+|(?=[①-⑳])/).flatMap((line) => {
    if (line.includes('。')) return line.split(/(?<=。)/);
    return joinedForms(outsideBrackets(line)).flatMap((part) => atDots(part, isOfNames));
  });
  const bare = phrases.map((one) => one.replace(BULLET, '').trim().replace(STOP, ''));
  return [...new Set(bare)].filter((one) => one !== '' && !saysNothing(one));
}

function outsideBrackets(line: string): string[] {
  const letters = [...line];
  const isAddress = line.includes('://');
  const parts = [''];
  let depth = 0;
  letters.forEach((letter, at) => {
    if (OPENING.includes(letter)) depth += 1;
    if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
    const parting = depth === 0 && isSeparator(letters, at) && !(isAddress && letter === '/');
    if (parting) parts.push('');
    else parts[parts.length - 1] += letter;
  });
  return parts;
}

function isSeparator(letters: readonly string[], at: number): boolean {
  const letter = letters[at] ?? '';
  if ('、，;；／\t\u3000'.includes(letter)) return true;
  if (letter === ',') return !/\d/.test(letters[at + 1] ?? '');
  if (letter === '/') return !isOneWord(letters, at);
  return letter === ' ' && letters[at + 1] === ' ';
}

/** From so many Latin letters on a word stands for itself. */
const LONG = 5;

/** 「CAD/CAM」「ISO/TS」「3/4」 are one; 「ISO9001/ISO14001」 are two. */
function isOneWord(letters: readonly string[], at: number): boolean {
  const before =
    /[!-.0-~]*$/.exec(letters.slice(Math.max(0, at - LONG), at).join(''))?.[0].length ?? 0;
  const after = /^[!-.0-~]*/.exec(letters.slice(at + 1, at + 1 + LONG).join(''))?.[0].length ?? 0;
  return before > 0 && after > 0 && Math.min(before, after) < LONG;
}

/** 「株式会社　架空精機」 is one name. */
function joinedForms(parts: readonly string[]): string[] {
  return parts.reduce<string[]>((joined, part) => {
    const last = joined.at(-1);
    const isForm = LEGAL_FORM.test(part.trim()) || LEGAL_FORM.test(last?.trim() ?? '');
    if (last === undefined || !isForm) joined.push(part);
    else joined[joined.length - 1] = `${last.trim()} ${part.trim()}`;
    return joined;
  }, []);
}

function atDots(part: string, isOfNames: boolean): string[] {
  const pieces = part.replace(BULLET, '').split(/[・･]/);
  if (part.search(/[・･]/) < 0 || hasOpenBracket(pieces)) return [part];
  return pieces.slice(1).reduce<string[]>(
    (joined, piece) => {
      const last = joined.at(-1) ?? '';
      if (areTwo(last.trim(), piece.trim(), isOfNames)) joined.push(piece);
      else joined[joined.length - 1] = `${last}・${piece}`;
      return joined;
    },
    [pieces[0] ?? ''],
  );
}

function hasOpenBracket(pieces: readonly string[]): boolean {
  return pieces.some((piece) => {
    const count = (marks: string) => [...piece].filter((letter) => marks.includes(letter)).length;
    return count(OPENING) !== count(CLOSING);
  });
}

const KATAKANA = /[\u30a1-\u30fa\u30fc]/;

function areTwo(before: string, after: string, isOfNames: boolean): boolean {
  if (isOfNames) return NAME_END.test(before);
  if ([...before].length < 2 || [...after].length < 2) return false;
  const meet = KATAKANA.test(before.at(-1) ?? '') && KATAKANA.test(after[0] ?? '');
  if (!meet) return true;
  return KATAKANA_NOUNS.has(before.split('・').at(-1) ?? '') && KATAKANA_NOUNS.has(after);
}
