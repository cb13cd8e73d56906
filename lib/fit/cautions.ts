import type { Company } from '../model/company';
import type { Basis, Caution, Fit } from '../model/fit';
import type { OpenPatent } from '../model/open-patent';
import type { CompanyQuery } from './company-query';
import { isTooLarge } from './large-scale';
import type { PatentIndex } from './patent-index';
import { isTitleOnly } from './patent-text';

const REFUSED = '否';
const OFFERED = '可';
const HAS = '有';
/** How a record says that the right is gone. Looked for beside the right's number and terms only. */
const LAPSED = /消滅|失効|期間満了|存続期間の?満了|年金不納|権利放棄/;
/** A listing nobody has touched for so long may no longer be offered. */
const LONG_YEARS = 8;

/**
 * Facts about the record to know before calling, each at most once. They never change a score.
 * 指定無 and what the record does not say are no facts. `record` is the record's place in the index.
 */
export function cautionsOf(
  query: CompanyQuery,
  patent: OpenPatent,
  basis: Basis,
  index: PatentIndex,
  record = 0,
): Caution[] {
  const unpublished = isUnpublished(patent);
  const cautions: readonly (Caution | false)[] = [
    isLapsed(patent) && 'lapsed',
    offerCaution(patent) ?? false,
    clashes(query.company, patent) && 'termsClash',
    isLongUnchanged(patent) && 'longUnchanged',
    isTooLarge(query.axes.need.tooLarge, index, record) && 'largeScale',
    isForeign(query, index, record) && 'foreignField',
    unpublished && 'unpublished',
    !unpublished && basis === 'title' && 'titleOnly',
  ];
  return cautions.filter((one) => one !== false);
}

/** Good signs: somebody has made a product of it under a licence already. */
export function meritsOf({ licensed }: OpenPatent): Fit['merits'] {
  return licensed === HAS ? ['licensedBefore'] : [];
}

/** The record names its classes, and none has to do with anything the company says. */
function isForeign({ axes }: CompanyQuery, { classes }: PatentIndex, record: number): boolean {
  if (classes.predicted[record] || axes.need.classes.size + axes.capability.classes.size === 0) {
    return false;
  }
  const start = classes.offsets[record] ?? 0;
  const numbers = classes.numbers.subarray(start, classes.offsets[record + 1]);
  return numbers.every((number, at) => {
    const code = classes.codes[number] ?? '';
    const isRelated = axes.need.classes.has(code) || axes.capability.classes.has(code);
    return classes.guessed[start + at] === 1 || !isRelated;
  });
}

function isLongUnchanged({ updatedOn, seenAt }: OpenPatent): boolean {
  const year = Number(/^(\d{4})\D/.exec(updatedOn ?? '')?.[1]);
  return year > 0 && Number(seenAt.slice(0, 4)) - year > LONG_YEARS;
}

function offerCaution({ licence, assignment }: OpenPatent): Caution | undefined {
  if (licence !== REFUSED) return undefined;
  if (assignment === REFUSED) return 'nothingOffered';
  return assignment === OFFERED ? 'assignmentOnly' : 'licenceRefused';
}

function isLapsed(patent: OpenPatent): boolean {
  const { registrationNumber, patentee, licenceKind, licenceRunningTerms, legalStatus } = patent;
  return [registrationNumber, patentee, licenceKind, licenceRunningTerms, legalStatus].some(
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
