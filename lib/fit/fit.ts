import type { Axis, Basis, Evidence, Fit } from '../model/fit';
import type { OpenPatent } from '../model/open-patent';
import { answersOf } from './answers';
import { cautionsOf, meritsOf } from './cautions';
import { classified } from './classified';
import { asksAnything, type CompanyQuery } from './company-query';
import { confidenceOf } from './confidence';
import { type CutText, cutTexts } from './cut-text';
import { axisEvidence } from './evidence';
import type { Taste } from './learning';
import { type FoundNoise, noiseIn } from './noise-words';
import { type Classified, type PatentIndex, patentIndex } from './patent-index';
import { countUpTo, scoreOf } from './scale-of-scores';
import { NOISE_FACTOR, scoresAt, scoresOf } from './score';

/** A need that gets less than so many points from a record is not answered by it. */
const ANSWERED_SHARE = 2;

/**
 * The fit with its reasons. Its numbers are those of `scoresOf`; the shares of an axis's evidence
 * add up to the axis's score. `provisional` says that no catalogue stands behind it; `known` are the
 * classes that a catalogue found for the record.
 */
export function fitOf(
  query: CompanyQuery,
  patent: OpenPatent,
  basis: Basis,
  provisional: boolean,
  known: Classified = classified(patent),
): Fit {
  const index = patentIndex([known]);
  const texts = cutTexts(patent);
  const noise = noiseIn(query.noise, texts);
  const { overall, need, capability } = scoresAt(scoresOf(query, index, [patent]), 0);
  const evidence = [
    ...evidenceOn('need', need, query, patent, index, texts, noise),
    ...evidenceOn('capability', capability, query, patent, index, texts, noise),
  ];
  return {
    companyId: query.company.id,
    patentId: patent.id,
    overall,
    need,
    capability,
    basis,
    confidence: confidenceOf(query, index, 0, basis),
    evidence,
    unanswered: need === null ? [] : unanswered(query, evidence),
    ...placeOf(query, overall, index),
    cautions: [
      ...cautionsOf(query, patent, basis, index),
      ...(noise.length > 0 ? (['noiseWord'] as const) : []),
    ],
    merits: meritsOf(patent),
    provisional,
  };
}

function evidenceOn(
  axis: Axis,
  score: number | null,
  query: CompanyQuery,
  patent: OpenPatent,
  index: PatentIndex,
  texts: readonly CutText[],
  noise: readonly FoundNoise[],
): Evidence[] {
  const asked = query.axes[axis];
  if (score === null || !asksAnything(asked)) return [];
  const answers = answersOf(asked, index, query);
  const placing = asked.placing[index.titleOnly[0] ? 'title' : 'full'];
  const factor = NOISE_FACTOR ** noise.length;
  const judged = factor > 0 ? score / factor : score;
  const known = answers.isJudged ? scoreOf(answers.known, placing) : judged;
  return axisEvidence({
    axis,
    answers,
    related: query.related[axis],
    tastes: query.tastes.filter((taste) => touches(taste, index, texts)),
    noise,
    index,
    texts,
    codes: patent.ipc ?? [],
    scores: { known, judged, score },
  });
}

function touches(
  { kind, name }: Taste,
  { classes }: PatentIndex,
  texts: readonly CutText[],
): boolean {
  if (kind === 'word') return texts.some(({ normal }) => normal.text.includes(name));
  return classes.codes.some((code) => code.startsWith(name));
}

function unanswered({ company }: CompanyQuery, evidence: readonly Evidence[]): string[] {
  const points = new Map<string, number>();
  for (const { field, phrase, share } of evidence) {
    if (field === 'needs') points.set(phrase, (points.get(phrase) ?? 0) + share);
  }
  return company.needs.filter((need) => (points.get(need) ?? 0) < ANSWERED_SHARE);
}

function placeOf(
  { overall: placing, compared }: CompanyQuery,
  overall: number | null,
  index: PatentIndex,
): Pick<Fit, 'betterThan' | 'compared'> {
  const peers = placing[index.titleOnly[0] ? 'title' : 'full'];
  if (overall === null || peers.length === 0) return { compared: 0 };
  return { betterThan: countUpTo(overall, peers) / peers.length, compared };
}
