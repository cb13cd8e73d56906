import type { Company } from './company';

/** By what two profiles are taken for one company, the surest first. */
export type SameBy = 'corporateNumber' | 'name' | 'location';

type Known = Pick<Company, 'name'> & {
  readonly corporateNumber?: string | undefined;
  readonly location?: string | undefined;
};

/** Legal forms in front of or behind a name, as NFKC leaves them: ㈱ and （株） are (株) by then. */
export const LEGAL_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|社会医療法人|医療法人(?:社団|財団)?|社会福祉法人|(?:特定|認定)?非営利活動法人|npo法人|農事組合法人|国立大学法人|公立大学法人|学校法人|国立研究開発法人|(?:地方)?独立行政法人|(?:一般|公益)(?:社団|財団)法人|宗教法人|\((?:株|有|同|資|名|一社|一財|公社|公財|医|社福|特非|学)\)/gi;
const LATIN_FORM =
  /[\s,.]+(?:co\.?\s*,?\s*ltd\.?|inc\.?|ltd\.?|corp(?:oration|\.)?|k\.k\.|llc)\s*$/;

/** Old forms of characters that names keep, and the new ones that lists write. */
const OLD = '澤邊邉齋齊濱廣髙﨑櫻國澁鐵藏榮圓德惠禮眞瀧龍嶋會濵曻';
const NEW = '沢辺辺斎斉浜広高崎桜国渋鉄蔵栄円徳恵礼真滝竜島会浜昇';
const NEW_FORMS: ReadonlyMap<string, string> = new Map(
  [...OLD].map((old, at) => [old, [...NEW][at] ?? old]),
);

/** Whether two profiles that seem to be of one company are joined unless the user says otherwise. */
export function proposesJoining(by: SameBy, isApart: boolean): boolean {
  if (by === 'location') return false;
  // A company that moved keeps its number.
  return by === 'corporateNumber' || !isApart;
}

interface Match<Other> {
  readonly company: Other;
  readonly by: SameBy;
}

/** Known companies by number, name and address, so that a long list is looked through once. */
export interface CompanyIndex<Other extends Known> {
  readonly add: (company: Other) => void;
  /** The surest match; of several as sure the first, at a like address before one that is elsewhere. */
  readonly find: (company: Known) => Match<Other> | undefined;
}

/**
 * Finds whether two profiles are of one company. Different 法人番号 settle that they are not. The same
 * address alone says little where several companies share a building: that is for the user to judge.
 */
export function companyIndex<Other extends Known>(known: readonly Other[]): CompanyIndex<Other> {
  const byNumber = new Map<string, Other[]>();
  const byName = new Map<string, Other[]>();
  const byAddress = new Map<string, Other[]>();
  const add = (company: Other) => {
    put(byNumber, numberKey(company.corporateNumber), company);
    put(byName, nameKey(company.name), company);
    put(byAddress, addressKey(company.location), company);
  };
  for (const company of known) add(company);
  const find = (company: Known): Match<Other> | undefined => {
    const number = numberKey(company.corporateNumber);
    const [numbered] = byNumber.get(number ?? '') ?? [];
    if (numbered) return { company: numbered, by: 'corporateNumber' };
    const may = (other: Other) => !number || !numberKey(other.corporateNumber);
    const named = (byName.get(nameKey(company.name)) ?? []).filter(may);
    const near = named.find((other) => !areApart(company.location, other.location)) ?? named[0];
    if (near) return { company: near, by: 'name' };
    const there = (byAddress.get(addressKey(company.location) ?? '') ?? []).find(may);
    return there && { company: there, by: 'location' };
  };
  return { add, find };
}

function put<Other>(map: Map<string, Other[]>, key: string | undefined, company: Other): void {
  if (!key) return;
  const known = map.get(key);
  if (known) known.push(company);
  else map.set(key, [company]);
}

/** A name as it is compared: without its legal form, blanks, widths, cases and old characters. */
export function nameKey(name: string): string {
  const narrow = name.normalize('NFKC').toLowerCase().trim();
  const bare = plain(narrow.replace(LATIN_FORM, ''))
    .replace(/\((?:旧|本社|本店)[^)]*\)/g, '')
    // A cooperative is not the company of the same name: only its short form is spelled out.
    .replace(/\(協\)/g, '協同組合')
    .replace(LEGAL_FORMS, '')
    .replace(/(?<=.)(?<!日)本社$/, '');
  return bare.replace(/[・.,'’\-‐–—_]/g, '');
}

/** 法人番号 has thirteen digits; anything else is a slip of the pen and says nothing. */
function numberKey(number: string | undefined): string | undefined {
  const digits = plain(number ?? '').replace(/[^0-9]/g, '');
  return digits.length === 13 ? digits : undefined;
}

/** Up to the house number: what follows is a building or a room. 「北1条西2」 goes on after its 条. */
const TO_HOUSE = /^(?:\D*第\d+)*\D+\d+(?:(?:-|条[東西南北]?|線[東西南北]?)\d+){0,3}/;
/** 1丁目2番3号 is three numbers; a fourth behind hyphens is a room. */
const ROOM = /(\d+-\d+-\d+)-\d+$/;

/** An address with a house number, as it is compared; 「川崎市」 alone is no address. */
export function addressKey(location: string | undefined): string | undefined {
  const key = plainAddress(location)
    .replace(/[〇一二三四五六七八九十]+(?=丁目|番|号)/g, digitsOf)
    .replace(/大字|字/g, '')
    .replace(/丁目|番地の?|番(?!町)|号室?|(?<=\d)[ー‐–—−の](?=\d)/g, '-')
    .replace(/-+/g, '-');
  const house = TO_HOUSE.exec(key)?.[0].replace(ROOM, '$1');
  return house && house.length >= 6 ? house : undefined;
}

/** Cities whose names hold the sign of one. */
const CITY = /^(?:四日市市|廿日市市|野々市市|市川市|市原市|(?:.+?郡)?.+?[市区町村])/;

/** Whether two addresses are surely not the same place: neither is in the city of the other. */
export function areApart(one: string | undefined, other: string | undefined): boolean {
  const [here, there] = [plainAddress(one), plainAddress(other)];
  const [city, others] = [CITY.exec(here)?.[0], CITY.exec(there)?.[0]];
  if (!city || !others) return false;
  return !there.includes(city) && !here.includes(others);
}

function plainAddress(location: string | undefined): string {
  return plain(location ?? '')
    .replace(/^〒?\d{3}-?\d{4}/, '')
    .replace(/^(?:北海道|東京都|京都府|大阪府|.{2,3}県)/, '');
}

function digitsOf(written: string): string {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one: string | undefined) => '〇一二三四五六七八九'.indexOf(one ?? '');
  if (!written.includes('十')) return String(Math.max(0, digit(ones)));
  return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}

function plain(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return [...narrow]
    .map((letter) => NEW_FORMS.get(letter) ?? letter)
    .join('')
    .replace(/(?<=\p{Script=Han})[ヶヵけケが](?=\p{Script=Han})/gu, 'ケ');
}
