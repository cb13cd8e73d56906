import type { Arrival } from '../../model/arrival';
import { candidateId } from '../../model/candidate';
import type { OpenPatent } from '../../model/open-patent';
import { overallAt, type RankedCompanyFile } from '../ranked-companies';
import type { RecordChange } from './take-in';

/** More of one company's in one month nobody reads. */
const MOST = 300;

export interface ArrivalRules {
  /** New and changed records count from this overall fit on, 0–100. */
  readonly threshold: number;
  /** Numbers of the records on the company's shortlist: of those everything counts. */
  readonly listed: ReadonlySet<number>;
  /** When the import was taken in: ISO 8601 in UTC. */
  readonly at: string;
  /** What counts most for a record's fit; undefined where nothing does. */
  readonly reasonOf: (number: number, patent: OpenPatent) => Arrival['reason'];
}

/**
 * What an import brought for one company: changed and withdrawn records of its shortlist, then the
 * best of the new and changed ones above its threshold, 300 at most.
 */
export async function companyArrivals(
  companyId: string,
  { scores }: Pick<RankedCompanyFile, 'scores'>,
  changes: readonly RecordChange[],
  numbered: (numbers: readonly number[]) => Promise<ReadonlyMap<number, OpenPatent>>,
  { threshold, listed, at, reasonOf }: ArrivalRules,
): Promise<Arrival[]> {
  const fits = (number: number) => overallAt(scores, number) ?? -1;
  const own = changes.filter(({ number }) => listed.has(number));
  const passing = changes
    .filter(({ number, kind }) => kind !== 'withdrawn' && !listed.has(number))
    .filter(({ number }) => fits(number) >= threshold)
    .sort((a, b) => fits(b.number) - fits(a.number) || a.number - b.number)
    .slice(0, MOST);
  const wanted = [...own, ...passing];
  const records = await numbered(wanted.map(({ number }) => number));
  return wanted.flatMap(({ number, kind, fields }): Arrival[] => {
    const patent = records.get(number);
    if (!patent) return [];
    const reason = reasonOf(number, patent);
    return [
      {
        id: candidateId(companyId, patent.id),
        companyId,
        patentId: patent.id,
        kind,
        fields: [...fields],
        title: patent.title,
        ...(patent.registrant !== undefined && { registrant: patent.registrant }),
        overall: overallAt(scores, number),
        ...(reason && { reason }),
        isListed: listed.has(number),
        at,
      },
    ];
  });
}
