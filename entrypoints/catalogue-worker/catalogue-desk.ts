import type { CatalogueDesk, DeskAnswer } from '../../lib/catalogue/catalogue-desk';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { readCatalogue } from '../../lib/store/catalogue';
import { type OsekkaiDatabase, openDatabase } from '../../lib/store/database';
import { importFiles, surveyFiles } from './importing';
import { rankingDesk } from './ranking-desk';

/** The worker's answers, each by the room that knows it. */
export function catalogueDesk(): CatalogueDesk {
  let opened: Promise<OsekkaiDatabase> | undefined;
  const database = () => {
    opened ??= openDatabase(undefined, () => {
      opened = undefined;
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const ranking = rankingDesk(database);
  let stopping = new AbortController();
  const stoppable = () => {
    stopping = new AbortController();
    return stopping.signal;
  };
  return {
    catalogue: () => answered(async () => (await readCatalogue(await database())) ?? null),
    survey: (choice, onProgress) =>
      answered(async () => surveyFiles(await database(), choice, onProgress, stoppable())),
    importFiles: (choice, onProgress) =>
      answered(async () => importFiles(await database(), choice, onProgress, stoppable())),
    cancel: () => stopping.abort(new DOMException('cancelled', 'AbortError')),
    summary: (companyId, search) => answered(() => ranking.summary(companyId, search)),
    rows: (companyId, search, from, to) =>
      answered(() => ranking.rows(companyId, search, from, to)),
    best: (company, most) => answered(() => ranking.best(company, most)),
    fields: (company) => answered(() => ranking.fields(company)),
    proposals: (companyId) => answered(() => ranking.proposals(companyId)),
    matrix: () => answered(() => ranking.matrix()),
    unread: (companyId, search, since) => answered(() => ranking.unread(companyId, search, since)),
  };
}

/** A thrown error loses its words on the way out of a worker. */
async function answered<T>(work: () => Promise<T>): Promise<DeskAnswer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof UserFacingError) return { ok: false, failure: error.words };
    console.error(error);
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      ok: false,
      failure: {
        ja: `うまくいきませんでした。この画面を再読み込みして、もう一度お試しください。（${detail}）`,
        en: `That did not work. Reload this page and try again. (${detail})`,
      },
    };
  }
}
