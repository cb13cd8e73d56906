/** A record as it tells whose it is: a search may be nobody's. */
interface Owned {
  readonly id: string;
  readonly companyId?: string | null | undefined;
}

/** Whose record it is: a company's own id, or that of the company it belongs to. */
export function companyOf({ id, companyId }: Owned): string {
  return companyId ?? id;
}
