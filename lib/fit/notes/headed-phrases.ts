import { itemsOf, type Piece } from './clauses';
import type { FoundPhrase } from './found-phrase';
import { PRIVATE } from './need-phrases';
import type { NoteLine } from './note-lines';
import { INSTITUTE } from './noun-ends';
import { withoutLead } from './phrase-lead';
import type { TakenField } from './taken-field';
import { withoutTail } from './thing-words';

/** Fields whose items are names, several to a line; the others have a phrase a line. */
const NAMES: ReadonlySet<TakenField> = new Set([
  'processes',
  'equipment',
  'materials',
  'products',
  'certifications',
  'intellectualProperty',
  'skills',
  'customers',
  'partners',
  'markets',
]);
/** Of two fields under one heading the second takes what its words say. */
const OF_OTHER: Readonly<Partial<Record<TakenField, RegExp>>> = {
  skills: /技能|技術者|技士|級|主任|管理者|士(?:\s|$|\d)/,
  intellectualProperty: /特許|意匠|商標|実用新案/,
};
const CERTIFICATE = /マーク|ISO|HACCP|認証|認定/;
/** What says that there is none, or none yet, or none at work. */
const NONE =
  /^(?:特に|とくに)?(?:なし|無し|ない)(?:[(、,。]|$)|^(?:未定|不明|同上|など|等)$|なし$|まだ$|(?:断念|返上|準備中|検討中|取得予定|休止中?)\)?$/;
/** A sentence under a heading for names: its own rules know what it names. */
const SENTENCE =
  /[をがはにへも].*(?:ない|ます|ません|ました|です|たい|する|した|ている|[うくすつぬむるた])$|が.*割|[はが].+(?:から|へ|に)$/;
/** Certificates and skills are what they are, whatever heading is left over them. */
const KNOWN_BY_NAME = /^[^、。をが]*(?:技能士|ISO\s?\d{4,5}|HACCP|工芸士)/;
const ONE_KANJI = /^\p{Script=Han}$/u;
const LONGEST = 45;

/** The items that stand under a heading, or after one on its line. */
export function headedPhrases(line: NoteLine): FoundPhrase[] {
  if (!line.isItem || line.heading === null || line.heading === 'aside') return [];
  return headedItems(line, line.heading, line.headed);
}

/** The same for a sentence of an answer that is nothing but a list: 「製箱機が2台と、断裁機。」 */
export function headedList(piece: Piece, { heading, headed }: NoteLine): FoundPhrase[] {
  if (heading === null || heading === 'aside' || !heading[0] || !NAMES.has(heading[0])) return [];
  const areNames = itemsOf(piece).every((item) => isName(withoutTail(item)));
  return areNames ? headedItems(piece, heading, headed) : [];
}

const isName = ({ text }: Piece): boolean =>
  text.length <= LONGEST &&
  !SENTENCE.test(text) &&
  !/[をがはも]|(?:ない|ます|した|った)$/.test(text);

function headedItems(
  line: Piece,
  [only, other]: readonly TakenField[],
  headed: string,
): FoundPhrase[] {
  if (!only || (!NAMES.has(only) && KNOWN_BY_NAME.test(line.text))) return [];
  const pieces = NAMES.has(only) ? itemsOf(line) : wholeOrShortItems(line);
  return pieces.flatMap((piece): FoundPhrase[] => {
    const field = fieldOf(piece.text, only, other);
    const own = withoutLead(NAMES.has(field) ? withoutTail(piece) : piece);
    if (field === 'partners' && /は(?:自社|社内|内製)/.test(piece.text)) return [];
    if (NONE.test(piece.text) || NONE.test(own.text) || !isOf(field, own.text)) return [];
    const { start, end } = own;
    return [{ field, start, end, why: 'pattern', matched: headed, sureness: 0.9 }];
  });
}

function fieldOf(text: string, only: TakenField, other: TakenField | undefined): TakenField {
  if (only === 'skills' && CERTIFICATE.test(text)) return 'certifications';
  return other && OF_OTHER[other]?.test(text) ? other : only;
}

function isOf(field: TakenField, text: string): boolean {
  if (text.length > LONGEST || (text.length < 2 && !ONE_KANJI.test(text))) return false;
  if (field === 'partners' && INSTITUTE.test(text)) return false;
  if (field === 'needs' && PRIVATE.test(text)) return false;
  return !NAMES.has(field) || !SENTENCE.test(text);
}

/** 「薄肉の容器、二色成形」 are two strengths; a clause with a verb before the comma is one with what follows. */
function wholeOrShortItems(line: Piece): Piece[] {
  const items = itemsOf({ ...line, text: line.text.replaceAll('・', '･') });
  const areNames = items.every(({ text }) =>
    /^[^をはが]+[\p{Script=Han}ァ-ヺーa-zA-Z0-9)]$/u.test(text),
  );
  return areNames ? items : [line];
}
