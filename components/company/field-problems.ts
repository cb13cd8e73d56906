import type { MessageKey } from '../shell/language';

/** What is wrong with what was typed; null where nothing is. */
export type Problem = (typed: string) => MessageKey | null;

export const fine: Problem = () => null;

const LONGEST_NAME = 200;

export const nameProblem: Problem = (typed) => {
  if (typed.trim() === '') return 'problemName';
  return typed.trim().length > LONGEST_NAME ? 'problemNameLong' : null;
};

export const headCountProblem: Problem = (typed) =>
  headCount(typed) === undefined ? 'problemNumber' : null;

/** 法人番号 have thirteen digits; people copy them with hyphens, blanks or full-width digits. */
export const corporateNumberProblem: Problem = (typed) => {
  const plain = typed.normalize('NFKC').replace(/[-‐−ー\s]/g, '');
  return plain === '' || /^\d{13}$/.test(plain) ? null : 'problemCorporateNumber';
};

export const urlProblem: Problem = (typed) => {
  const address = typed.trim();
  if (address === '') return null;
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? null : 'problemUrl';
};

/** The number, null for an empty field, undefined for what is no head count. Full width is fine. */
export function headCount(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').replace(/[,人名\s]/g, '');
  if (plain === '') return null;
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}
