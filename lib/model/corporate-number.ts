/** What is wrong with a 法人番号: not thirteen digits, or a check digit that does not fit them. */
export type CorporateNumberFault = 'digits' | 'checkDigit';

/** A 法人番号 in half-width digits without hyphens and blanks. */
export function plainCorporateNumber(text: string): string {
  return text.normalize('NFKC').replace(/[-‐‑–—−ー\s]/g, '');
}

/**
 * The first digit checks the other twelve: 9 − (Σ digit × weight mod 9), the weights 1 and 2 by turns
 * from the right (法人番号の指定等に関する省令 第2条). Undefined where the number is fine.
 */
export function corporateNumberFault(number: string): CorporateNumberFault | undefined {
  if (!/^\d{13}$/.test(number)) return 'digits';
  const [check = 0, ...digits] = [...number].map(Number);
  const sum = digits.reduceRight(
    (total, digit, at) => total + digit * ((digits.length - at) % 2 === 0 ? 2 : 1),
    0,
  );
  return check === 9 - (sum % 9) ? undefined : 'checkDigit';
}
