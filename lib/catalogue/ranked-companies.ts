import { type CompanyQuery, companyQuery } from '../fit/company-query';
import { confidenceOf } from '../fit/confidence';
import type { Judged } from '../fit/learning';
import type { ScoreTable } from '../fit/score';
import type { Company } from '../model/company';
import type { OpenPatent } from '../model/open-patent';
import { SEGMENT } from './catalogue-index';
import { catalogueScores } from './catalogue-scores';
import type { LoadedCatalogue } from './loaded-catalogue';
import { noiseCounts } from './noise-counts';
import type { JudgedRecords } from './ranking/judged-records';
import { placesOf } from './ranking/places';
import type { RankedCompany } from './ranking/ranked-company';
import type { RowDetails } from './ranking/rows';

/** A company as its coordinator's notes stand. */
export interface CompanyFile {
  readonly company: Company;
  readonly judged: readonly Judged[];
  readonly noted: JudgedRecords;
  /** Changes whenever one of the above does. */
  readonly stamp: string;
}

/** A company in front of the whole catalogue. */
export interface RankedCompanyFile extends RankedCompany {
  readonly query: CompanyQuery;
  readonly details: RowDetails;
}

/** Companies whose order stays in memory: thirty bytes a record each. */
const REMEMBERED = 8;

/**
 * Ranks a catalogue for companies, each once until it changes. `numbered` gives records by their
 * numbers, for the words to avoid.
 */
export function rankedCompanies(
  { segments, ground, cards }: LoadedCatalogue,
  numbered: (numbers: readonly number[]) => Promise<ReadonlyMap<number, OpenPatent>>,
): (file: CompanyFile) => Promise<RankedCompanyFile> {
  const known = new Map<string, { readonly stamp: string; ranked: Promise<RankedCompanyFile> }>();
  const rank = async ({ company, judged, noted }: CompanyFile): Promise<RankedCompanyFile> => {
    const query = companyQuery(company, ground, { judged });
    const noise = query.noise.length > 0 ? await noiseCounts(query, segments, numbered) : NONE;
    const scores = catalogueScores(query, segments, (record) => noise.get(record) ?? 0);
    const places = placesOf(cards, scores);
    return { query, scores, places, judged: noted, details: detailsOf(query, segments) };
  };
  return (file) => {
    const { id } = file.company;
    const remembered = known.get(id);
    const isSame = remembered?.stamp === file.stamp;
    const ranked = isSame ? remembered.ranked : rank(file);
    // What was asked for last is forgotten last.
    known.delete(id);
    known.set(id, { stamp: file.stamp, ranked });
    ranked.catch(() => known.delete(id));
    for (const one of known.keys()) if (known.size > REMEMBERED) known.delete(one);
    return ranked;
  };
}

const NONE: ReadonlyMap<number, number> = new Map();

function detailsOf(query: CompanyQuery, segments: LoadedCatalogue['segments']): RowDetails {
  return {
    confidenceAt: (record) => {
      const segment = segments[Math.floor(record / SEGMENT)];
      return segment ? confidenceOf(query, segment, record % SEGMENT, 'catalogue') : null;
    },
  };
}

/** The overall score of a record, null where it is not known. */
export function overallAt({ overall }: ScoreTable, record: number): number | null {
  const score = overall[record];
  return score === undefined || Number.isNaN(score) ? null : score;
}
