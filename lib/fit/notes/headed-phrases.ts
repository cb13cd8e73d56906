import { itemsOf, within } from './clauses';
import type { FoundPhrase } from './found-phrase';
import type { NoteLine } from './note-lines';
import { withoutLead } from './phrase-lead';
import type { TakenField } from './taken-field';

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
const COUNT =
  /[\s(]*(?:約|計)?[\d一二三四五六七八九十数]+\s?(?:台|名|人|基|件|式|社|本|軒)\)?(?:\s.*)?$/;
const BRACKET = /\s*\((?:[^)]*(?:年|導入|予定|取得|更新)[^)]*)\)$/;
const NONE = /^(?:なし|無し|特になし|とくになし|ない|未定|不明|同上|など|等)$|なし$|まだ$/;
/** Certificates and skills are what they are, whatever heading is left over them. */
const KNOWN_BY_NAME = /^[^、。をが]*(?:技能士|ISO\s?\d{4,5}|HACCP|工芸士)/;
const LONGEST = 45;

/** The items that stand under a heading, or after one on its line. */
export function headedPhrases(line: NoteLine): FoundPhrase[] {
  if (!line.isItem || line.heading === null || line.heading === 'aside') return [];
  const [only, other] = line.heading;
  if (only && !NAMES.has(only) && KNOWN_BY_NAME.test(line.text)) return [];
  const pieces = only && NAMES.has(only) ? itemsOf(line) : wholeOrShortItems(line);
  return pieces.flatMap((piece): FoundPhrase[] => {
    const field = other && OF_OTHER[other]?.test(piece.text) ? other : only;
    const own = withoutLead(plain(piece, field));
    if (!field || own.text.length < 2 || own.text.length > LONGEST || NONE.test(own.text))
      return [];
    return [
      {
        field,
        start: own.start,
        end: own.end,
        why: 'pattern',
        matched: line.headed,
        sureness: 0.9,
      },
    ];
  });
}

/** 「薄肉の容器、二色成形」 are two strengths; a clause with a verb before the comma is one with what follows. */
function wholeOrShortItems(line: NoteLine) {
  const items = itemsOf({ ...line, text: line.text.replaceAll('・', '･') });
  const areNames = items.every(({ text }) =>
    /^[^をはが]+[\p{Script=Han}ァ-ヺーa-zA-Z0-9)]$/u.test(text),
  );
  return areNames ? items : [line];
}

function plain(piece: ReturnType<typeof itemsOf>[number], field: TakenField | undefined) {
  if (field === 'needs' || field === 'strengths') return piece;
  const cut = (pattern: RegExp, text: string) => text.replace(pattern, '');
  const kept = cut(COUNT, cut(BRACKET, cut(COUNT, piece.text)));
  return within(piece, 0, kept.length);
}
