import type { BestRecord } from '../../lib/catalogue/catalogue-desk';
import {
  type CatalogueProposals,
  catalogueProposals,
} from '../../lib/catalogue/catalogue-proposals';
import { catalogueScores } from '../../lib/catalogue/catalogue-scores';
import { indexGeneration } from '../../lib/catalogue/import/index-generation';
import type { CatalogueKeeper } from '../../lib/catalogue/import/keeper';
import { type LoadedCatalogue, loadCatalogue } from '../../lib/catalogue/loaded-catalogue';
import { noiseCounts } from '../../lib/catalogue/noise-counts';
import {
  type CompanyFile,
  type RankedCompanyFile,
  rankedCompanies,
} from '../../lib/catalogue/ranked-companies';
import { idAt } from '../../lib/catalogue/ranking/cards';
import { profileFields } from '../../lib/catalogue/ranking/fields';
import { textAt } from '../../lib/catalogue/ranking/joined-texts';
import { type Matching, matching, matchingRecords } from '../../lib/catalogue/ranking/matching';
import { type MonthCompany, monthMatrix } from '../../lib/catalogue/ranking/month-matrix';
import { orderOf } from '../../lib/catalogue/ranking/order';
import { placesOf } from '../../lib/catalogue/ranking/places';
import { rowsOf } from '../../lib/catalogue/ranking/rows';
import { searchText } from '../../lib/catalogue/ranking/search-text';
import { summaryOf } from '../../lib/catalogue/ranking/summary';
import { companyQuery } from '../../lib/fit/company-query';
import type { Company } from '../../lib/model/company';
import type { OpenPatent } from '../../lib/model/open-patent';
import type {
  FieldShare,
  MonthMatrix,
  RankedRow,
  RankingSummary,
  Search,
} from '../../lib/model/ranking';
import { putInForce } from '../../lib/store/catalogue';
import type { OsekkaiDatabase } from '../../lib/store/database';
import { companyFiles } from './company-files';
import { oneAtATime } from './import-lock';
import { tidyUp } from './importing';
import { storeKeeper } from './store-keeper';

export type RankingDesk = ReturnType<typeof rankingDesk>;

/** The catalogue in force in memory, and companies ranked on it. */
interface Shelf {
  readonly loaded: LoadedCatalogue;
  readonly numbered: (numbers: readonly number[]) => Promise<Map<number, OpenPatent>>;
  readonly rank: (file: CompanyFile) => Promise<RankedCompanyFile>;
  /** The last list that was asked for: its rows are asked for piece by piece. */
  list: { readonly key: string; readonly found: Matching; readonly order: Uint32Array } | undefined;
}

/** Answers from the whole catalogue; null where there is none. */
export function rankingDesk(database: () => Promise<OsekkaiDatabase>) {
  let shelf: Shelf | undefined;
  let loading: Promise<Shelf | undefined> | undefined;

  const shelved = async (): Promise<Shelf | undefined> => {
    const keeper = storeKeeper(await database());
    const catalogue = await keeper.catalogue();
    if (!catalogue) return undefined;
    if (shelf?.loaded.catalogue.generation === catalogue.generation) return shelf;
    loading ??= shelve(keeper, await database()).finally(() => {
      loading = undefined;
    });
    shelf = await loading;
    return shelf;
  };

  const listed = async (companyId: string | null, search: Search) => {
    const on = await shelved();
    if (!on) return undefined;
    const file = await fileOf(await database(), companyId);
    const company = file ? await on.rank(file) : null;
    const key = JSON.stringify([companyId, file?.stamp, search]);
    if (on.list?.key !== key) {
      const { cards, segments } = on.loaded;
      const found = matching(cards, company, search, searchText(cards, segments, search.text));
      const order = orderOf(cards, company?.scores ?? null, found, search.sort);
      on.list = { key, found, order };
    }
    return { on, company, list: on.list };
  };

  return {
    async summary(companyId: string | null, search: Search): Promise<RankingSummary | null> {
      const asked = await listed(companyId, search);
      if (!asked) return null;
      return summaryOf(asked.on.loaded.cards, asked.company, search, asked.list.found);
    },

    async rows(
      companyId: string | null,
      search: Search,
      from: number,
      to: number,
    ): Promise<readonly RankedRow[]> {
      const asked = await listed(companyId, search);
      if (!asked) return [];
      const { on, company, list } = asked;
      const details = company?.details ?? { confidenceAt: () => null };
      return rowsOf(on.loaded.cards, company, list.order.subarray(from, to), details);
    },

    async unread(companyId: string | null, search: Search, since: string): Promise<number> {
      const asked = await listed(companyId, search);
      if (!asked) return 0;
      const { changedSeconds } = asked.on.loaded.cards;
      const from = Date.parse(since) / 1000;
      return matchingRecords(asked.list.found).filter(
        (record) => (changedSeconds[record] ?? 0) > from,
      ).length;
    },

    async best(company: Company, most: number): Promise<readonly BestRecord[]> {
      const on = await shelved();
      if (!on) return [];
      const { cards, ground, segments } = on.loaded;
      const query = companyQuery(company, ground);
      const noise = await noiseCounts(query, segments, on.numbered);
      const scores = catalogueScores(query, segments, (record) => noise.get(record) ?? 0);
      return Array.from(placesOf(cards, scores).order.subarray(0, most), (record) => ({
        patentId: idAt(cards, record),
        title: textAt(cards.titles, record),
        overall: scores.overall[record] ?? 0,
      }));
    },

    async fields(company: Company): Promise<readonly FieldShare[]> {
      const on = await shelved();
      return on ? profileFields(company, on.loaded) : [];
    },

    async proposals(companyId: string): Promise<CatalogueProposals | null> {
      const on = await shelved();
      const file = await fileOf(await database(), companyId);
      return on && file ? catalogueProposals(on.loaded, await on.rank(file)) : null;
    },

    async matrix(): Promise<MonthMatrix | null> {
      const on = await shelved();
      if (!on) return null;
      const companies: MonthCompany[] = [];
      for (const file of await companyFiles(await database())) {
        const company = await on.rank(file);
        companies.push({ companyId: file.company.id, company, details: company.details });
      }
      return monthMatrix(on.loaded.cards, companies);
    },
  };
}

async function shelve(
  keeper: CatalogueKeeper,
  database: OsekkaiDatabase,
): Promise<Shelf | undefined> {
  await tidyUp(database);
  const loaded = await loadedOrRebuilt(keeper, database);
  if (!loaded) return undefined;
  const { generation } = loaded.catalogue;
  const numbered = (numbers: readonly number[]) => keeper.numbered(generation, numbers);
  return { loaded, numbered, rank: rankedCompanies(loaded, numbered), list: undefined };
}

/** What another tokeniser made is made again from the records. */
async function loadedOrRebuilt(
  keeper: CatalogueKeeper,
  database: OsekkaiDatabase,
): Promise<LoadedCatalogue | undefined> {
  const catalogue = await keeper.catalogue();
  if (!catalogue) return undefined;
  const loaded = await loadCatalogue(keeper, catalogue);
  if (loaded) return loaded;
  return oneAtATime(async () => {
    const { generation, size, imports } = catalogue;
    const latest = imports[0]?.at ?? null;
    const stamp = await indexGeneration(keeper, generation, { size, latest });
    const again = { ...catalogue, ...stamp };
    await putInForce(database, { catalogue: again, arrivals: [], joined: [] });
    return loadCatalogue(keeper, again);
  });
}

async function fileOf(
  database: OsekkaiDatabase,
  companyId: string | null,
): Promise<CompanyFile | undefined> {
  if (companyId === null) return undefined;
  return (await companyFiles(database)).find(({ company }) => company.id === companyId);
}
