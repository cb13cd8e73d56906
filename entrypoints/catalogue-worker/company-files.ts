import type { CompanyFile } from '../../lib/catalogue/ranked-companies';
import { judgedFor } from '../../lib/fit/judged';
import type { Candidate } from '../../lib/model/candidate';
import { listCandidates } from '../../lib/store/candidates';
import { listCompanies } from '../../lib/store/companies';
import type { OsekkaiDatabase } from '../../lib/store/database';

/** Every company with what its coordinator has said of records so far. */
export async function companyFiles(database: OsekkaiDatabase): Promise<CompanyFile[]> {
  const [{ companies }, candidates] = await Promise.all([
    listCompanies(database),
    listCandidates(database),
  ]);
  const byCompany = new Map<string, Candidate[]>();
  for (const one of candidates) {
    byCompany.set(one.companyId, [...(byCompany.get(one.companyId) ?? []), one]);
  }
  return companies.map((company) => {
    const own = byCompany.get(company.id) ?? [];
    return {
      company,
      judged: judgedFor(company.id, own),
      noted: new Map(own.map(({ patentId, verdict, stage }) => [patentId, { verdict, stage }])),
      stamp: `${company.updatedAt} ${own.map(stampOf).sort().join(' ')}`,
    };
  });
}

function stampOf({ patentId, verdict, stage }: Candidate): string {
  return `${patentId}/${verdict}/${stage}`;
}
