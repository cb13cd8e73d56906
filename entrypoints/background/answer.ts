import { cautionsOf } from '../../lib/fit/cautions';
import { confidenceOf } from '../../lib/fit/confidence';
import { fitOf } from '../../lib/fit/fit';
import { scorePatent, scoresAt } from '../../lib/fit/score';
import { type Candidate, candidateId } from '../../lib/model/candidate';
import type { Catalogue } from '../../lib/model/catalogue';
import type { Company } from '../../lib/model/company';
import type { Fit } from '../../lib/model/fit';
import type { FreshFit } from '../../lib/model/fresh-fit';
import type { OpenPatent, PatentId } from '../../lib/model/open-patent';
import { UserFacingError } from '../../lib/model/user-facing-error';
import type {
  AnswerOf,
  CatalogueLabel,
  CompanyFitLabel,
  CompanyLabel,
  FitAnswer,
  PageAnswer,
  Request,
  RowAnswer,
  RowFit,
} from '../../lib/protocol/messages';
import { candidatesFor, changeCandidate, saveCandidates } from '../../lib/store/candidates';
import type { OsekkaiDatabase } from '../../lib/store/database';
import { recordSightings } from '../../lib/store/patents';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { announce } from './announce';
import { type Desk, layDesk } from './desk';
import { pageCatalogue } from './page-catalogue';

type Ask<T extends Request['type']> = Extract<Request, { type: T }>;
type StoreRequest = Exclude<Request, { type: 'store.changed' | 'workbench.open' }>;

/**
 * Answers what a page asks of the store and the fit. `now` stamps what is written. Expected
 * failures (storage full, a record gone) are thrown as UserFacingError.
 */
export async function answer(
  request: StoreRequest,
  database: OsekkaiDatabase,
  now: Date,
): Promise<AnswerOf[StoreRequest['type']]> {
  switch (request.type) {
    case 'page.read':
      return readPage(request, database, now);
    case 'fit.explain':
      return explain(request, database);
    case 'fit.companies':
      return fitsOfAll(request, database);
    case 'fit.candidates':
      return fitsOfCandidates(request, database);
    case 'candidate.save':
      return changed(await save(request, database, now));
    case 'candidate.note':
      return changed(await note(request, database, now));
    case 'settings.read':
      return readSettings(database);
    case 'settings.change':
      return changed(await changeSettings(database, request.change));
  }
}

/** Passes a result on after telling every open surface that the store has changed. */
async function changed<T>(result: T): Promise<T> {
  await Promise.all([announce.toSurfaces(), announce.toPages()]);
  return result;
}

async function readPage(
  { records }: Ask<'page.read'>,
  database: OsekkaiDatabase,
  now: Date,
): Promise<PageAnswer> {
  const ids = [...new Set(records.map(({ sighting }) => sighting.id))];
  const catalogue = await pageCatalogue(database);
  const inCatalogue = await catalogue?.recordsOf(ids);
  await recordSightings(database, records, now.toISOString(), inCatalogue);
  const desk = await layDesk(database, ids);
  const candidates = await candidatesFor(database, ids);
  const places = new Map([...desk.patents.keys()].map((id, place) => [id, place]));
  return {
    settings: desk.settings,
    companies: desk.active.map(labelOf),
    provisional: desk.ground.provisional,
    rows: ids.map((id) => answerRow(id, places.get(id), desk, candidates)),
  };
}

function answerRow(
  id: PatentId,
  record: number | undefined,
  desk: Desk,
  candidates: readonly Candidate[],
): RowAnswer {
  const patent = desk.patents.get(id);
  const fits =
    patent && record !== undefined
      ? desk.active.map((company) => rowFit(company, patent, record, desk))
      : [];
  const known = fits.filter((fit) => fit.overall !== null);
  const [best = null, ...others] = known.sort(byOverall);
  return {
    patentId: id,
    best,
    othersPassing: others.filter(({ overall }) => (overall ?? 0) >= desk.settings.threshold).length,
    savedFor: candidates.filter((one) => one.patentId === id && isListed(one)).map(companyIdOf),
  };
}

function rowFit(company: Company, patent: OpenPatent, record: number, desk: Desk): RowFit {
  const { overall, need, capability } = scoresAt(desk.scoresFor(company), record);
  const basis = desk.basisOf(patent);
  const query = desk.queryOf(company);
  return {
    companyId: company.id,
    overall,
    need,
    capability,
    basis,
    confidence: confidenceOf(query, desk.index, record, basis),
    cautions: cautionsOf(query, patent, basis, desk.index, record).length,
  };
}

async function explain(
  { patentId, page, companyId }: Ask<'fit.explain'>,
  database: OsekkaiDatabase,
): Promise<FitAnswer> {
  const desk = await layDesk(database, withOwn(page, patentId));
  const patent = knownPatent(desk, patentId);
  const candidates = await candidatesFor(database, [patentId]);
  return {
    patent,
    fits: desk.companies
      .filter((one) => one.id === companyId || desk.active.includes(one))
      .map((company) => fitFor(company, patent, desk))
      .sort(byOverall),
    catalogue: catalogueLabel(desk.catalogue),
    companies: desk.companies.map(labelOf),
    candidates: candidates.map(({ companyId, stage, verdict, memo }) => ({
      companyId,
      stage,
      verdict,
      memo,
    })),
  };
}

async function fitsOfAll(
  { patentId, page }: Ask<'fit.companies'>,
  database: OsekkaiDatabase,
): Promise<readonly CompanyFitLabel[]> {
  const desk = await layDesk(database, withOwn(page, patentId));
  const patent = knownPatent(desk, patentId);
  return desk.companies
    .map((company) => ({
      ...labelOf(company),
      ...scorePatent(desk.queryOf(company), patent, desk.classifiedOf(patent)),
    }))
    .filter(({ overall }) => overall !== null)
    .sort(byOverall);
}

async function fitsOfCandidates(
  { companyId, patentIds }: Ask<'fit.candidates'>,
  database: OsekkaiDatabase,
): Promise<readonly FreshFit[]> {
  const desk = await layDesk(database, [...new Set(patentIds)]);
  const company = knownCompany(desk, companyId);
  return [...desk.patents.values()].map((patent) => ({
    patent,
    fit: fitFor(company, patent, desk),
  }));
}

async function save(
  { companyId, patentIds, page }: Ask<'candidate.save'>,
  database: OsekkaiDatabase,
  now: Date,
): Promise<AnswerOf['candidate.save']> {
  const at = now.toISOString();
  const desk = await layDesk(database, [...new Set([...page, ...patentIds])]);
  const company = knownCompany(desk, companyId);
  const known = new Map(
    (await candidatesFor(database, patentIds))
      .filter((one) => one.companyId === companyId)
      .map((one) => [one.patentId, one]),
  );
  const { coordinator: by } = desk.settings;
  const toSave = patentIds.filter((id) => !isListed(known.get(id)));
  for (const id of toSave.filter((one) => known.has(one))) {
    await changeCandidate(database, candidateId(companyId, id), { stage: 'candidate' }, at, by);
  }
  const fresh = toSave
    .filter((id) => !known.has(id))
    .map((id): Candidate => ({ ...newCandidate(company, id, desk, at), stage: 'candidate' }));
  await saveCandidates(database, fresh);
  return { saved: toSave.length, already: patentIds.length - toSave.length };
}

async function note(
  request: Ask<'candidate.note'>,
  database: OsekkaiDatabase,
  now: Date,
): Promise<null> {
  const { companyId, patentId, page } = request;
  const at = now.toISOString();
  const id = candidateId(companyId, patentId);
  const known = (await candidatesFor(database, [patentId])).some((one) => one.id === id);
  if (!known) {
    const desk = await layDesk(database, withOwn(page, patentId));
    const company = knownCompany(desk, companyId);
    await saveCandidates(database, [newCandidate(company, patentId, desk, at)]);
  }
  const { coordinator } = await readSettings(database);
  await changeCandidate(database, id, request.note, at, coordinator);
  return null;
}

/** A candidate that is not on the shortlist yet, with the fit and the record as they are now. */
function newCandidate(company: Company, patentId: PatentId, desk: Desk, at: string): Candidate {
  const patent = knownPatent(desk, patentId);
  return {
    id: candidateId(company.id, patentId),
    companyId: company.id,
    patentId,
    stage: 'unlisted',
    verdict: 'unrated',
    memo: '',
    ideas: '',
    people: [],
    fileNames: [],
    edits: {},
    fit: fitFor(company, patent, desk),
    patent,
    history: [],
    createdAt: at,
    updatedAt: at,
  };
}

function fitFor(company: Company, patent: OpenPatent, desk: Desk): Fit {
  const { queryOf, basisOf, classifiedOf, ground } = desk;
  return fitOf(queryOf(company), patent, basisOf(patent), ground.provisional, classifiedOf(patent));
}

/** The import whose records are newest tells from when the catalogue is. */
function catalogueLabel(catalogue: Catalogue | undefined): CatalogueLabel | null {
  const [latest] = catalogue?.imports ?? [];
  return latest ? { newestOn: latest.newestOn, importedAt: latest.at } : null;
}

function knownPatent(desk: Desk, id: PatentId): OpenPatent {
  const patent = desk.patents.get(id);
  if (patent) return patent;
  throw new UserFacingError({
    ja: 'この案件はタイトルが読み取れていないため、扱えません。案件の詳細ページを一度開いてください。',
    en: 'The title of this listing could not be read. Open its own page once, then try again.',
  });
}

function knownCompany(desk: Desk, id: string): Company {
  const company = desk.companies.find((one) => one.id === id);
  if (company) return company;
  throw new UserFacingError({
    ja: 'この企業は見つかりません。ほかの画面で削除された可能性があります。ページを再読み込みしてください。',
    en: 'This company is gone; it may have been deleted elsewhere. Reload the page.',
  });
}

const labelOf = ({ id, name }: Company): CompanyLabel => ({ id, name });
const companyIdOf = ({ companyId }: Candidate): string => companyId;
const isListed = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && candidate.stage !== 'unlisted';
const byOverall = (
  a: { readonly overall: number | null },
  b: { readonly overall: number | null },
): number => (b.overall ?? -1) - (a.overall ?? -1);
const withOwn = (page: readonly PatentId[], own: PatentId): PatentId[] => [
  ...new Set([...page, own]),
];
