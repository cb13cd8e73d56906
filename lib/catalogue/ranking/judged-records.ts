import type { Stage, Verdict } from '../../model/candidate';
import type { PatentId } from '../../model/open-patent';

/** What a company's coordinator has said of records so far: those judged, annotated or saved. */
export type JudgedRecords = ReadonlyMap<
  PatentId,
  { readonly verdict: Verdict; readonly stage: Stage }
>;
