import { classified } from '../../lib/fit/classified';
import { type CompanyQuery, companyQuery } from '../../lib/fit/company-query';
import { type Ground, pageGround } from '../../lib/fit/ground';
import { judgedFor } from '../../lib/fit/judged';
import { type Classified, type PatentIndex, patentIndex } from '../../lib/fit/patent-index';
import { isTitleOnly } from '../../lib/fit/patent-text';
import { type ScoreTable, scoresOf } from '../../lib/fit/score';
import type { Catalogue } from '../../lib/model/catalogue';
import type { Company } from '../../lib/model/company';
import type { Basis } from '../../lib/model/fit';
import { mergePatents } from '../../lib/model/merge-patents';
import type { OpenPatent, PatentId } from '../../lib/model/open-patent';
import { changedFields } from '../../lib/model/patent-history';
import type { Settings } from '../../lib/model/settings';
import { listCandidates } from '../../lib/store/candidates';
import { listCompanies } from '../../lib/store/companies';
import type { OsekkaiDatabase } from '../../lib/store/database';
import { getPatents } from '../../lib/store/patents';
import { readSettings } from '../../lib/store/settings';
import { type PageCatalogue, pageCatalogue } from './page-catalogue';

/** What lies on the coordinator's desk while one page is answered. */
export interface Desk {
  readonly settings: Settings;
  readonly companies: readonly Company[];
  readonly active: readonly Company[];
  readonly patents: ReadonlyMap<PatentId, OpenPatent>;
  /** The catalogue that stands behind the fits. */
  readonly catalogue: Catalogue | undefined;
  readonly ground: Ground;
  /** The page's records, indexed in the order of `patents`. */
  readonly index: PatentIndex;
  readonly basisOf: (patent: OpenPatent) => Basis;
  readonly classifiedOf: (patent: OpenPatent) => Classified;
  readonly queryOf: (company: Company) => CompanyQuery;
  /** A company's scores of every record of the page, by the record's place in the index. */
  readonly scoresFor: (company: Company) => ScoreTable;
}

/** Everything needed to score the records of a page, read once. */
export async function layDesk(database: OsekkaiDatabase, page: readonly PatentId[]): Promise<Desk> {
  const catalogue = await pageCatalogue(database);
  const inCatalogue = (await catalogue?.recordsOf(page)) ?? new Map<PatentId, OpenPatent>();
  const [settings, { companies }, seen, candidates] = await Promise.all([
    readSettings(database),
    listCompanies(database),
    getPatents(database, page),
    listCandidates(database),
  ]);
  const patents = new Map(
    page.flatMap((id) => {
      const patent = joined(seen.get(id), inCatalogue.get(id));
      return patent ? [[id, patent] as const] : [];
    }),
  );
  const records = [...patents.values()];
  const known = await classifiedRecords(records, inCatalogue, catalogue);
  const index = patentIndex(known);
  const ground = catalogue?.ground ?? pageGround(index);
  const queryOf = remembered((company: Company) =>
    companyQuery(company, ground, { judged: judgedFor(company.id, candidates) }),
  );
  const byId = new Map(known.map((one) => [one.patent.id, one]));
  return {
    settings,
    companies,
    active: companies.filter(({ id }) => settings.activeCompanyIds.includes(id)),
    patents,
    catalogue: catalogue?.catalogue,
    ground,
    index,
    basisOf: (patent) => basisOf(patent, inCatalogue.has(patent.id)),
    classifiedOf: (patent) => byId.get(patent.id) ?? classified(patent),
    queryOf,
    scoresFor: remembered((company: Company) => scoresOf(queryOf(company), index, records)),
  };
}

/** What pages told is kept apart: since the import it knows more, before the import less. */
function joined(
  seen: OpenPatent | undefined,
  inCatalogue: OpenPatent | undefined,
): OpenPatent | undefined {
  return seen && inCatalogue ? mergePatents(inCatalogue, seen) : (seen ?? inCatalogue);
}

/** Those that are in the catalogue as they are known have the classes found for them there. */
function classifiedRecords(
  records: readonly OpenPatent[],
  inCatalogue: ReadonlyMap<PatentId, OpenPatent>,
  catalogue: PageCatalogue | undefined,
): Promise<Classified[]> {
  return Promise.all(
    records.map(async (patent) => {
      const own = inCatalogue.get(patent.id);
      return catalogue && own && readsTheSame(own, patent)
        ? catalogue.classifiedIn(patent)
        : classified(patent);
    }),
  );
}

/** A page tells a record's address, which nothing is scored by. */
function readsTheSame(own: OpenPatent, patent: OpenPatent): boolean {
  return own === patent || changedFields(own, patent).every((field) => field === 'url');
}

/** A row may tell more than a title (目的 on a card); a whole record may hold no text to score. */
function basisOf(patent: OpenPatent, isInCatalogue: boolean): Basis {
  if (isTitleOnly(patent)) return patent.depth === 'record' && !isInCatalogue ? 'record' : 'title';
  return isInCatalogue ? 'catalogue' : 'record';
}

function remembered<T>(make: (company: Company) => T): (company: Company) => T {
  const known = new Map<string, T>();
  return (company) => {
    const made = known.get(company.id) ?? make(company);
    known.set(company.id, made);
    return made;
  };
}
