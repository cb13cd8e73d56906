import type { Axis, Basis, Evidence, Fit } from '../model/fit';
import type { OpenPatent } from '../model/open-patent';
import { cautionsOf } from './cautions';
import type { CompanyQuery } from './company-query';
import { axisEvidence } from './evidence';
import { type FoundNoise, noiseIn } from './noise-words';
import { axisScore, scorePatent } from './score';
import { type ScoredDocument, scoredDocument } from './scored-document';

/**
 * The fit with its reasons. Its numbers are those of `scorePatent`; the shares of an axis's
 * evidence add up to the axis's score. `provisional` says that no catalogue stands behind it.
 */
export function fitOf(
  query: CompanyQuery,
  patent: OpenPatent,
  basis: Basis,
  provisional: boolean,
): Fit {
  const document = scoredDocument(patent);
  const noise = noiseIn(query.noise, document.texts);
  const evidenceOf = (axis: Axis) => evidenceOn(axis, query, document, noise);
  const cautions = cautionsOf(query.company, patent, basis);
  return {
    companyId: query.company.id,
    patentId: patent.id,
    ...scorePatent(query, patent),
    basis,
    provisional,
    evidence: [...evidenceOf('need'), ...evidenceOf('capability')],
    cautions: noise.length > 0 ? [...cautions, 'noiseWord'] : cautions,
  };
}

function evidenceOn(
  axis: Axis,
  { axes }: CompanyQuery,
  document: ScoredDocument,
  noise: readonly FoundNoise[],
): Evidence[] {
  const scored = axisScore(axes[axis], document, noise.length);
  return scored ? axisEvidence(scored, axes[axis], document, noise) : [];
}
