import { classified } from '../../lib/fit/classified';
import { type CompanyQuery, companyQuery } from '../../lib/fit/company-query';
import { type Ground, pageGround } from '../../lib/fit/ground';
import { judgedFor } from '../../lib/fit/judged';
import { type PatentIndex, patentIndex } from '../../lib/fit/patent-index';
import { type ScoreTable, scoresOf } from '../../lib/fit/score';
import type { Company } from '../../lib/model/company';
import type { OpenPatent, PatentId } from '../../lib/model/open-patent';
import type { Settings } from '../../lib/model/settings';
import { listCandidates } from '../../lib/store/candidates';
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
  /** The page's records, indexed in the order of `patents`. */
  readonly index: PatentIndex;
  readonly queryOf: (company: Company) => CompanyQuery;
  /** A company's scores of every record of the page, by the record's place in the index. */
  readonly scoresFor: (company: Company) => ScoreTable;
}

/** Everything needed to score the records of a page, read once. */
export async function layDesk(database: OsekkaiDatabase, page: readonly PatentId[]): Promise<Desk> {
  const [settings, { companies }, patents, candidates] = await Promise.all([
    readSettings(database),
    listCompanies(database),
    getPatents(database, page),
    listCandidates(database),
  ]);
  const records = [...patents.values()];
  const index = patentIndex(records.map((patent) => classified(patent)));
  const ground = pageGround(index);
  const queryOf = remembered((company: Company) =>
    companyQuery(company, ground, { judged: judgedFor(company.id, candidates) }),
  );
  return {
    settings,
    companies,
    active: companies.filter(({ id }) => settings.activeCompanyIds.includes(id)),
    patents,
    ground,
    index,
    queryOf,
    scoresFor: remembered((company: Company) => scoresOf(queryOf(company), index, records)),
  };
}

function remembered<T>(make: (company: Company) => T): (company: Company) => T {
  const known = new Map<string, T>();
  return (company) => {
    const made = known.get(company.id) ?? make(company);
    known.set(company.id, made);
    return made;
  };
}
