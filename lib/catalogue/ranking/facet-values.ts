import { isTitleOnly } from '../../fit/patent-text';
import { type CautionedRecord, isUnpublished, recordCautions } from '../../fit/record-cautions';
import type { OpenPatent, Sighting } from '../../model/open-patent';
import type { Facet, RankedRow } from '../../model/ranking';

/** A record of the catalogue as lists know it. Without `standing` it is `unchanged`. */
export type ListedRecord = CautionedRecord &
  Partial<Pick<OpenPatent, 'enteredAt' | 'changedAt'>> & {
    readonly standing?: RankedRow['standing'];
  };

const OFFERED = '可';
const REFUSED = '否';
const LICENSED: Readonly<Record<string, string>> = { 有: 'yes', 無: 'no' };
const YEAR = /^\s*(\d{4})(?!\d)/;
const IPC_CLASS = /^\s*([A-H]\d{2})/;

/**
 * The values a record has in each facet, as the contract at `Facet` names them; empty where the
 * record does not tell. Classes are those the record names: guessed ones narrow no list.
 */
export function facetValues(record: ListedRecord): Readonly<Record<Facet, readonly string[]>> {
  const classes = ipcClasses(record);
  return {
    technicalField: told(record.technicalFields),
    function: told(record.functions),
    registrant: told([record.registrant]),
    registrantKind: told([record.registrantKind]),
    offer: [offerOf(record)],
    licensedBefore: told([LICENSED[record.licensed ?? '']]),
    section: classes.map((code) => code.charAt(0)),
    ipcClass: classes,
    year: told([yearOf(record.listedOn) ?? yearOf(record.filedOn)]),
    publication: told([publicationOf(record)]),
    caution: recordCautions(record, isBareRow(record) ? 'title' : 'record'),
    standing: [record.standing ?? 'unchanged'],
    source: [record.id.slice(0, record.id.indexOf(':'))],
  };
}

function told(values: readonly (string | undefined)[] = []): string[] {
  return values.flatMap((value) => value?.trim() || []);
}

/** 指定無 is no offer and no refusal. */
function offerOf({ licence, assignment }: Sighting): string {
  const licensable = licence === OFFERED;
  if (licensable && assignment === OFFERED) return 'both';
  if (licensable) return 'licence';
  if (assignment === OFFERED) return 'assignment';
  return licence === REFUSED && assignment === REFUSED ? 'none' : 'unknown';
}

function ipcClasses({ ipc = [] }: Sighting): string[] {
  return ipc.flatMap((one) => IPC_CLASS.exec(one.normalize('NFKC'))?.[1] ?? []);
}

function yearOf(day: string | undefined): string | undefined {
  return YEAR.exec(day?.normalize('NFKC') ?? '')?.[1];
}

/** A bare row of a list does not tell whether the record is published. */
function publicationOf(record: ListedRecord): string | undefined {
  if (isUnpublished(record)) return 'unpublished';
  const isNumbered = Boolean(record.publicationNumber || record.registrationNumber);
  return isNumbered || !isTitleOnly(record) ? 'published' : undefined;
}

function isBareRow(record: ListedRecord): boolean {
  const depth: OpenPatent['depth'] = record.depth ?? 'record';
  return depth === 'row' && isTitleOnly(record);
}
