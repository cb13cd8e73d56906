import type { Candidate } from '../model/candidate';
import type { Company } from '../model/company';
import type { ExportTemplate, ListColumn } from '../model/export-template';
import type { Fit } from '../model/fit';
import { patentNumber } from '../model/patent-number';
import { databaseAddress } from './database-address';
import { type HandedPlace, HandOverRefused } from './hand-over-refused';
import { handedCautions } from './handed-cautions';
import { COLUMN_HEADINGS, cellOf, SCORE_COLUMNS } from './handed-cells';
import { handedReasons } from './handed-reasons';
import { recordOf, summaryOf, termsOf } from './handed-record';
import { localDay } from './local-day';
import type { HandedOver, HandedScores, OfficePart, Proposal } from './proposal';
import { foreignSecrets, type Secret, secretsOf, toldIn } from './secrets';
import { type SharedProfile, sharedProfile } from './shared-profile';
import { STAGE_WORDS, VERDICT_WORDS } from './stage-words';

/** How a hand-over is made. `company` is 企業へ渡す版, `office` the office's own. */
export interface HandOverOptions {
  readonly version: 'company' | 'office';
  readonly scores: 'shown' | 'leftOut';
  readonly template: ExportTemplate;
  /** The user's own calendar day: 2026-11-23. */
  readonly day: string;
  readonly timeZone?: string;
  /** Every company known here: what the others told, and who they are, must not be said. */
  readonly companies: readonly Company[];
}

/**
 * What of a company's candidates may leave the office, in the order given. It is built from named
 * fields, so that whatever a later version adds to a candidate stays here until somebody decides
 * otherwise. 企業へ渡す版 has no memo, verdict, stage, history, person, next action, other company or
 * internal phrase (evidence on phrases that are internal *now* is left out, whatever they were when
 * the candidate was saved), and no number of the fit unless scores are shown.
 *
 * Throws HandOverRefused where the coordinator's own words for the company say something internal,
 * and an Error where a candidate is another company's.
 */
export function handedOver(
  company: Company,
  candidates: readonly Candidate[],
  options: HandOverOptions,
): HandedOver {
  const { version, template, day } = options;
  const { title, intro, closing, sender, sections } = template;
  const profile = sharedProfile(company);
  if (version === 'company') refuseSecrets(company, candidates, options);
  return {
    version,
    companyName: profile.name,
    day,
    title,
    intro,
    closing,
    sender,
    columns: columnsOf(options),
    sections: [...sections],
    proposals: candidates.map((one) => proposal(company, profile, one, options)),
  };
}

function proposal(
  company: Company,
  profile: SharedProfile,
  candidate: Candidate,
  options: HandOverOptions,
): Proposal {
  if (candidate.companyId !== company.id) throw new Error('A candidate of another company');
  const { patent, fit, ideas } = candidate;
  const handed: Omit<Proposal, 'cells'> = {
    title: patent.title,
    number: patentNumber(patent.id),
    summary: summaryOf(patent),
    reasons: handedReasons(fit, patent, profile),
    ideas: ideas.trim(),
    terms: termsOf(patent),
    cautions: handedCautions(fit?.cautions ?? [], patent, company, options.timeZone),
    record: recordOf(patent),
    url: patent.url ?? databaseAddress(patent.id),
    readOn: localDay(patent.seenAt, options.timeZone),
    scores: options.scores === 'shown' ? scoresOf(fit) : null,
    office: options.version === 'office' ? officePart(candidate) : null,
  };
  const cells = columnsOf(options).map(({ key }) => [key, cellOf(key, handed, patent)] as const);
  return { ...handed, cells: Object.fromEntries(cells) };
}

/** Columns of numbers stand only where scores are shown, and then all of them; a list has at least titles. */
function columnsOf({ template, scores }: HandOverOptions): HandedOver['columns'] {
  const plain = template.columns.filter((key) => !SCORE_COLUMNS.has(key));
  const told: readonly ListColumn[] =
    scores === 'shown' ? [...new Set([...template.columns, ...SCORE_COLUMNS])] : plain;
  const keys = told.length > 0 ? told : (['title'] as const);
  return keys.map((key) => ({ key, heading: COLUMN_HEADINGS[key] }));
}

function scoresOf(fit: Fit | undefined): HandedScores {
  const points = (score: number | null | undefined) =>
    typeof score === 'number' ? Math.round(score) : null;
  return {
    overall: points(fit?.overall),
    need: points(fit?.need),
    capability: points(fit?.capability),
  };
}

function officePart({ stage, verdict, memo }: Candidate): OfficePart {
  return { stage: STAGE_WORDS[stage], verdict: VERDICT_WORDS[verdict], memo };
}

/** The coordinator writes these for the company, and may forget what was said in confidence. */
function refuseSecrets(
  company: Company,
  candidates: readonly Candidate[],
  { template, companies }: HandOverOptions,
): void {
  const secrets = [...secretsOf(company), ...foreignSecrets(companies, company)];
  const own = candidates.flatMap(({ ideas, patent }): Told[] => [
    // A record is public, and may well name another company: its owner.
    [{ kind: 'candidateTitle', of: patent.title }, patent.title, secretsOf(company)],
    [{ kind: 'ideas', of: patent.title }, ideas, secrets],
  ]);
  refuseTold([...own, ...textsOf(template, secrets)]);
}

type Told = readonly [place: HandedPlace, text: string, secrets: readonly Secret[]];

function textsOf(
  { title, intro, closing, sender }: ExportTemplate,
  secrets: readonly Secret[],
): Told[] {
  return [
    [{ kind: 'title' }, title, secrets],
    [{ kind: 'intro' }, intro, secrets],
    [{ kind: 'closing' }, closing, secrets],
    [{ kind: 'sender' }, sender, secrets],
  ];
}

/**
 * Refuses a template that says something internal of this company or anything of another: it is used
 * for all of them, and given to others. Throws HandOverRefused.
 */
export function refuseTellingTemplate(
  template: ExportTemplate,
  company: Company,
  companies: readonly Company[],
): void {
  refuseTold(textsOf(template, [...secretsOf(company), ...foreignSecrets(companies, company)]));
}

function refuseTold(told: readonly Told[]): void {
  for (const [place, text, secrets] of told) {
    const [secret] = toldIn(text, secrets);
    if (secret) throw new HandOverRefused(place, secret);
  }
}
