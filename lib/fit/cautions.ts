import type { Company } from '../model/company';
import type { Basis, Caution } from '../model/fit';
import type { OpenPatent } from '../model/open-patent';
import { isTitleOnly } from './patent-text';

const REFUSED = '否';
const OFFERED = '可';

/** Facts about the record to know before calling. They never change a score; 指定無 is no fact. */
export function cautionsOf(company: Company, patent: OpenPatent, basis: Basis): Caution[] {
  const cautions: Caution[] = [];
  const noLicence = patent.licence === REFUSED;
  const noAssignment = patent.assignment === REFUSED;
  if (noLicence && noAssignment) cautions.push('nothingOffered');
  else if (noLicence)
    cautions.push(patent.assignment === OFFERED ? 'assignmentOnly' : 'licenceRefused');
  if (clashes(company, patent)) cautions.push('termsClash');
  if (patent.depth === 'record' && isTitleOnly(patent)) cautions.push('unpublished');
  else if (basis === 'title') cautions.push('titleOnly');
  return cautions;
}

/** Every form of contract that the company wishes for is ruled out by the record. */
function clashes({ licenceWishes }: Company, patent: OpenPatent): boolean {
  return licenceWishes.length > 0 && licenceWishes.every((wish) => isRuledOut(wish, patent));
}

function isRuledOut(wish: Company['licenceWishes'][number], patent: OpenPatent): boolean {
  if (wish === 'assignment') return patent.assignment === REFUSED;
  if (patent.licence === REFUSED) return true;
  const kind = patent.licenceKind ?? '';
  if (wish === 'exclusive') return /通常/.test(kind) && !/専用/.test(kind);
  return /専用/.test(kind) && !/通常/.test(kind);
}
