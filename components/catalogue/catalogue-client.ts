import { proxy, type Remote, wrap } from 'comlink';
import { browser } from 'wxt/browser';
import type {
  BestRecord,
  CatalogueDesk,
  DeskAnswer,
  ImportChoice,
  Progress,
  Survey,
} from '../../lib/catalogue/catalogue-desk';
import type { CatalogueProposals } from '../../lib/catalogue/catalogue-proposals';
import type { Census } from '../../lib/catalogue/import/take-in';
import type { Catalogue } from '../../lib/model/catalogue';
import type { Company } from '../../lib/model/company';
import type {
  FieldShare,
  MonthMatrix,
  RankedRow,
  RankingSummary,
  Search,
} from '../../lib/model/ranking';
import { UserFacingError } from '../../lib/model/user-facing-error';

const PAGE = '/catalogue-worker.html';

let started: Promise<Remote<CatalogueDesk>> | undefined;

/**
 * The catalogue's worker as this page asks it, started at the first question. Throws words for the
 * user (UserFacingError) where it cannot answer.
 */
export const catalogueClient = {
  catalogue: (): Promise<Catalogue | null> => asked((desk) => desk.catalogue()),
  survey: (
    choice: ImportChoice,
    onProgress: (progress: Progress) => void,
  ): Promise<Survey | null> => asked((desk) => desk.survey(choice, proxy(onProgress))),
  importFiles: (
    choice: ImportChoice,
    onProgress: (progress: Progress) => void,
  ): Promise<Census | null> => asked((desk) => desk.importFiles(choice, proxy(onProgress))),
  cancel: async (): Promise<void> => (await desk()).cancel(),
  summary: async (companyId: string | null, search: Search): Promise<RankingSummary> =>
    (await asked((desk) => desk.summary(companyId, search))) ?? NOTHING,
  rows: (
    companyId: string | null,
    search: Search,
    from: number,
    to: number,
  ): Promise<readonly RankedRow[]> => asked((desk) => desk.rows(companyId, search, from, to)),
  unread: (companyId: string | null, search: Search, since: string): Promise<number> =>
    asked((desk) => desk.unread(companyId, search, since)),
  best: (company: Company, most: number): Promise<readonly BestRecord[]> =>
    asked((desk) => desk.best(company, most)),
  fields: (company: Company): Promise<readonly FieldShare[]> =>
    asked((desk) => desk.fields(company)),
  proposals: async (companyId: string): Promise<CatalogueProposals> =>
    (await asked((desk) => desk.proposals(companyId))) ?? { classes: [], words: [] },
  matrix: (): Promise<MonthMatrix | null> => asked((desk) => desk.matrix()),
};

const NOTHING: RankingSummary = {
  total: 0,
  matching: 0,
  facets: [],
  distribution: [],
  points: [],
  fields: [],
};

async function asked<T>(ask: (desk: Remote<CatalogueDesk>) => Promise<DeskAnswer<T>>): Promise<T> {
  const answer = await ask(await desk());
  if (answer.ok) return answer.value;
  throw new UserFacingError(answer.failure);
}

function desk(): Promise<Remote<CatalogueDesk>> {
  started ??= start();
  started.catch(() => {
    started = undefined;
  });
  return started;
}

/**
 * The worker's script has a name of its own in every build; its page names it. A worker that the
 * bundler made beside this page would carry the whole lexicon a second time.
 */
async function start(): Promise<Remote<CatalogueDesk>> {
  const address = browser.runtime.getURL(PAGE as Parameters<typeof browser.runtime.getURL>[0]);
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const script = page.querySelector('script[src]')?.getAttribute('src');
  if (!script) throw new Error(`no script in ${PAGE}`);
  return wrap<CatalogueDesk>(new Worker(new URL(script, address), { type: 'module' }));
}
