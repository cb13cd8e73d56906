import type { Company } from './company';

/** By what two profiles are taken for one company, the surest first. */
export type SameBy = 'corporateNumber' | 'name' | 'location';

type Known = Pick<Company, 'name'> & {
  readonly corporateNumber?: string | undefined;
  readonly location?: string | undefined;
};

/** Legal forms in front of or behind a name, as NFKC leaves them: ㈱ and （株） are (株) by then. */
export const LEGAL_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|協同組合|\((?:株|有|同|資|名|一社|一財|協)\)/g;

/** Old forms of characters that names keep, and the new ones that lists write. */
const OLD = '澤邊邉齋齊濱廣髙﨑櫻國澁鐵藏榮圓德惠禮眞瀧龍嶋會濵曻';
const NEW = '沢辺辺斎斉浜広高崎桜国渋鉄蔵栄円徳恵礼真滝竜島会浜昇';
const NEW_FORMS: ReadonlyMap<string, string> = new Map(
  [...OLD].map((old, at) => [old, [...NEW][at] ?? old]),
);

/**
 * Whether two profiles are of one company, and by what they are taken for it; undefined where
 * nothing says so. Different 法人番号 settle that they are not. The same address alone says little
 * where several companies share a building, so it is for the user to judge.
 */
export function sameCompany(one: Known, other: Known): SameBy | undefined {
  const [keys, others] = [keysOf(one), keysOf(other)];
  if (keys.number && others.number) {
    return keys.number === others.number ? 'corporateNumber' : undefined;
  }
  if (keys.name && keys.name === others.name) return 'name';
  return keys.address && keys.address === others.address ? 'location' : undefined;
}

interface Keys {
  readonly number: string | undefined;
  readonly name: string;
  readonly address: string | undefined;
}

/** A file's rows are each compared with every company: their keys are made once. */
const keysKnown = new WeakMap<Known, Keys>();

function keysOf(company: Known): Keys {
  const known = keysKnown.get(company);
  if (known) return known;
  const keys = {
    number: numberKey(company.corporateNumber),
    name: nameKey(company.name),
    address: addressKey(company.location),
  };
  keysKnown.set(company, keys);
  return keys;
}

/** The surest match among the known companies; the first of several that are as sure. */
export function matchOf<Other extends Known>(
  one: Known,
  others: readonly Other[],
): { readonly company: Other; readonly by: SameBy } | undefined {
  const matches = others.flatMap((company) => {
    const by = sameCompany(one, company);
    return by ? [{ company, by }] : [];
  });
  for (const by of ['corporateNumber', 'name', 'location'] as const) {
    const found = matches.find((match) => match.by === by);
    if (found) return found;
  }
  return undefined;
}

/** A name as it is compared: without its legal form, blanks, widths, cases and old characters. */
export function nameKey(name: string): string {
  const bare = plain(name).replace(LEGAL_FORMS, '');
  return bare.replace(/[・.,'’\-‐–—_]/g, '');
}

/** 法人番号 has thirteen digits; anything else is a slip of the pen and says nothing. */
function numberKey(number: string | undefined): string | undefined {
  const digits = plain(number ?? '').replace(/[^0-9]/g, '');
  return digits.length === 13 ? digits : undefined;
}

/** An address with a house number; 「川崎市」 alone is no address. */
function addressKey(location: string | undefined): string | undefined {
  const key = plain(location ?? '')
    .replace(/^〒?\d{3}-?\d{4}/, '')
    .replace(/[〇一二三四五六七八九十]+(?=丁目|番|号)/g, digitsOf)
    .replace(/丁目|番地の?|番(?!町)|号室?|[ー‐–—−の]/g, '-')
    .replace(/-+/g, '-')
    .replace(/-$/, '');
  const bare = key.replace(/^(?:北海道|東京都|京都府|大阪府|.{2,3}県)/, '');
  return /\d/.test(bare) && bare.length >= 6 ? bare : undefined;
}

function digitsOf(written: string): string {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one: string | undefined) => '〇一二三四五六七八九'.indexOf(one ?? '');
  if (!written.includes('十')) return String(Math.max(0, digit(ones)));
  return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}

function plain(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return [...narrow].map((letter) => NEW_FORMS.get(letter) ?? letter).join('');
}
