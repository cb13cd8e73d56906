import type { Basis, Caution } from '../model/fit';
import type { OpenPatent, Sighting } from '../model/open-patent';
import { isTitleOnly } from './patent-text';

const REFUSED = '否';
const OFFERED = '可';
/** How a record says that the right is gone. Looked for beside the right's number and terms only. */
const LAPSED = /消滅|失効|期間満了|存続期間の?満了|年金不納|権利放棄/;
/** A listing nobody has touched for so long may no longer be offered. */
const LONG_YEARS = 8;

/** A record as far as its own cautions need it; without `depth` it is taken for a whole record. */
export type CautionedRecord = Sighting & Partial<Pick<OpenPatent, 'depth' | 'seenAt'>>;

/**
 * The cautions that depend on the record alone, whichever company is asked for. Without `seenAt` it
 * is not known how long a listing has stood unchanged, and nothing is said of it.
 */
export function recordCautions(patent: CautionedRecord, basis: Basis): Caution[] {
  const unpublished = isUnpublished(patent);
  const cautions: readonly (Caution | false)[] = [
    isLapsed(patent) && 'lapsed',
    offerCaution(patent) ?? false,
    isLongUnchanged(patent) && 'longUnchanged',
    unpublished && 'unpublished',
    !unpublished && basis === 'title' && 'titleOnly',
  ];
  return cautions.filter((one) => one !== false);
}

/** 未公開案件 carry seven items: no text to score, and no number under which one could be read. */
export function isUnpublished(patent: CautionedRecord): boolean {
  const { depth = 'record', publicationNumber, registrationNumber } = patent;
  return depth === 'record' && !publicationNumber && !registrationNumber && isTitleOnly(patent);
}

function isLongUnchanged({ updatedOn, seenAt }: CautionedRecord): boolean {
  const year = Number(/^(\d{4})\D/.exec(updatedOn ?? '')?.[1]);
  return year > 0 && Number(seenAt?.slice(0, 4)) - year > LONG_YEARS;
}

function offerCaution({ licence, assignment }: CautionedRecord): Caution | undefined {
  if (licence !== REFUSED) return undefined;
  if (assignment === REFUSED) return 'nothingOffered';
  return assignment === OFFERED ? 'assignmentOnly' : 'licenceRefused';
}

function isLapsed(patent: CautionedRecord): boolean {
  const { registrationNumber, patentee, licenceKind, licenceRunningTerms, legalStatus } = patent;
  return [registrationNumber, patentee, licenceKind, licenceRunningTerms, legalStatus].some(
    (value) => value !== undefined && LAPSED.test(value),
  );
}
