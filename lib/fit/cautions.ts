import type { Company } from '../model/company';
import type { Basis, Caution } from '../model/fit';
import type { OpenPatent } from '../model/open-patent';
import { isTitleOnly } from './patent-text';

const REFUSED = '否';
const OFFERED = '可';
/** How a record says that the right is gone. Looked for beside the right's number and terms only. */
const LAPSED = /消滅|失効|期間満了|年金不納|権利放棄/;

/**
 * Facts about the record to know before calling, each at most once. They never change a score.
 * 指定無 and what the record does not say are no facts. Words to avoid are the fit's own caution.
 */
export function cautionsOf(company: Company, patent: OpenPatent, basis: Basis): Caution[] {
  const offer = offerCaution(patent);
  const unpublished = isUnpublished(patent);
  const cautions: readonly (Caution | false)[] = [
    isLapsed(patent) && 'lapsed',
    offer ?? false,
    clashes(company, patent) && 'termsClash',
    unpublished && 'unpublished',
    !unpublished && basis === 'title' && 'titleOnly',
  ];
  return cautions.filter((one) => one !== false);
}

function offerCaution({ licence, assignment }: OpenPatent): Caution | undefined {
  if (licence !== REFUSED) return undefined;
  if (assignment === REFUSED) return 'nothingOffered';
  return assignment === OFFERED ? 'assignmentOnly' : 'licenceRefused';
}

function isLapsed(patent: OpenPatent): boolean {
  const { registrationNumber, patentee, licenceKind, licenceRunningTerms } = patent;
  return [registrationNumber, patentee, licenceKind, licenceRunningTerms].some(
    (value) => value !== undefined && LAPSED.test(value),
  );
}

/** 未公開案件 carry seven items: no text to score, and no number under which one could be read. */
function isUnpublished(patent: OpenPatent): boolean {
  const { depth, publicationNumber, registrationNumber } = patent;
  return depth === 'record' && !publicationNumber && !registrationNumber && isTitleOnly(patent);
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
