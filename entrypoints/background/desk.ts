import { type CompanyQuery, companyQuery } from '../../lib/fit/company-query';
import { type Ground, ground } from '../../lib/fit/ground';
import type { Company } from '../../lib/model/company';
import type { OpenPatent, PatentId } from '../../lib/model/open-patent';
import type { Settings } from '../../lib/model/settings';
import { listCompanies } from '../../lib/store/companies';
import type { OsekkaiDatabase } from '../../lib/store/database';
import { getPatents } from '../../lib/store/patents';
import { readSettings } from '../../lib/store/settings';

/** What lies on the coordinator's desk while one page is answered. */
export interface Desk {
  readonly settings: Settings;
  readonly companies: readonly Company[];
  readonly active: readonly Company[];
  readonly patents: ReadonlyMap<PatentId, OpenPatent>;
  readonly ground: Ground;
  readonly queryOf: (company: Company) => CompanyQuery;
}

/** Everything needed to score the records of a page, read once. */
export async function layDesk(database: OsekkaiDatabase, page: readonly PatentId[]): Promise<Desk> {
  const [settings, { companies }, patents] = await Promise.all([
    readSettings(database),
    listCompanies(database),
    getPatents(database, page),
  ]);
  const pageGround = ground([...patents.values()]);
  const queries = new Map<string, CompanyQuery>();
  return {
    settings,
    companies,
    active: companies.filter(({ id }) => settings.activeCompanyIds.includes(id)),
    patents,
    ground: pageGround,
    queryOf: (company) => {
      const known = queries.get(company.id) ?? companyQuery(company, pageGround);
      queries.set(company.id, known);
      return known;
    },
  };
}
