import type { Basis, Fit } from '../model/fit';
import type { OpenPatent } from '../model/open-patent';
import { cautionsOf } from './cautions';
import type { CompanyQuery } from './company-query';
import { axisEvidence } from './evidence';
import { axisScore, noiseIn, overallOf } from './score';
import { scoredDocument } from './scored-document';

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
  const noise = noiseIn(query, patent);
  const need = axisScore(query, document, 'need', noise.length);
  const capability = axisScore(query, document, 'capability', noise.length);
  const cautions = cautionsOf(query.company, patent, basis);
  return {
    companyId: query.company.id,
    patentId: patent.id,
    overall: overallOf(need?.score ?? null, capability?.score ?? null),
    need: need?.score ?? null,
    capability: capability?.score ?? null,
    basis,
    provisional,
    evidence: [need, capability].flatMap((one) => (one ? axisEvidence(one, patent, noise) : [])),
    cautions: noise.length > 0 ? [...cautions, 'noiseWord'] : cautions,
  };
}
