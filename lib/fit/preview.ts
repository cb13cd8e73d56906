import type { Company } from '../model/company';
import type { OpenPatent } from '../model/open-patent';
import { classified } from './classified';
import { companyQuery } from './company-query';
import { pageGround } from './ground';
import { type PatentIndex, patentIndex } from './patent-index';
import { scoresOf } from './score';

/** A record near the top of a company's order. */
export interface Top {
  readonly patent: OpenPatent;
  readonly overall: number;
}

/** The index of the last records: a profile is scored again at every change, they stay the same. */
let last: { readonly patents: readonly OpenPatent[]; readonly index: PatentIndex } | undefined;

/** The first `most` records for a profile as it stands, those without any score left out. */
export function topOf(company: Company, patents: readonly OpenPatent[], most: number): Top[] {
  if (last?.patents !== patents) {
    last = { patents, index: patentIndex(patents.map((patent) => classified(patent))) };
  }
  const query = companyQuery(company, pageGround(last.index));
  const { overall } = scoresOf(query, last.index, patents);
  return patents
    .map((patent, record) => ({ patent, overall: overall[record] || 0 }))
    .filter(({ overall }) => overall > 0)
    .sort((a, b) => b.overall - a.overall || (a.patent.id < b.patent.id ? -1 : 1))
    .slice(0, most);
}
