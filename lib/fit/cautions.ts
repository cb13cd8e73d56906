import type { Company } from '../model/company';
import type { Basis, Caution, Fit } from '../model/fit';
import type { OpenPatent } from '../model/open-patent';
import type { CompanyQuery } from './company-query';
import { isTooLarge } from './large-scale';
import type { PatentIndex } from './patent-index';
import { recordCautions } from './record-cautions';

const REFUSED = '否';
const HAS = '有';
/** The order in which facts are told: those that end the matter first. */
const ORDER: readonly Caution[] = [
  'lapsed',
  'licenceRefused',
  'assignmentOnly',
  'nothingOffered',
  'termsClash',
  'longUnchanged',
  'largeScale',
  'foreignField',
  'unpublished',
  'titleOnly',
];

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
  const found = new Set<Caution>(recordCautions(patent, basis));
  if (clashes(query.company, patent)) found.add('termsClash');
  if (isTooLarge(query.axes.need.tooLarge, index, record)) found.add('largeScale');
  if (isForeign(query, index, record)) found.add('foreignField');
  return ORDER.filter((one) => found.has(one));
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
