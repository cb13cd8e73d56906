import { scoresAt } from '../../fit/score';
import type { Caution } from '../../model/fit';
import type { RankedRow } from '../../model/ranking';
import { type Cards, idAt } from './cards';
import { valuesAt } from './facet-rows';
import { textAt } from './joined-texts';
import type { RankedCompany } from './ranked-company';

/** What rows tell that the cards do not know: it needs the company's query and the index. */
export interface RowDetails {
  /** 0–1: `confidenceOf` for the record. */
  readonly confidenceAt: (record: number) => number | null;
  /** All cautions, those of the company's terms and field among them; else those of the record alone. */
  readonly cautionsAt?: (record: number) => readonly Caution[];
}

const UNKNOWN = { overall: null, need: null, capability: null };

/** The rows of some records, in their order: `order.subarray(from, to)` for a window of a list. */
export function rowsOf(
  cards: Cards,
  company: RankedCompany | null,
  records: Uint32Array,
  details: RowDetails,
): RankedRow[] {
  return Array.from(records, (record) => {
    const patentId = idAt(cards, record);
    const [registrant] = valuesAt(cards.facets.registrant, record);
    const judged = company?.judged.get(patentId);
    return {
      patentId,
      title: textAt(cards.titles, record),
      ...(registrant !== undefined && { registrant }),
      ...(company ? scoresAt(company.scores, record) : UNKNOWN),
      place: company?.places.places[record] || null,
      confidence: company ? details.confidenceAt(record) : null,
      cautions: details.cautionsAt?.(record) ?? cautionsAt(cards, record),
      verdict: judged?.verdict ?? 'unrated',
      stage: judged && judged.stage !== 'unlisted' ? judged.stage : null,
      standing: standingAt(cards, record),
    };
  });
}

function cautionsAt({ facets }: Cards, record: number): Caution[] {
  return valuesAt(facets.caution, record) as Caution[];
}

function standingAt({ facets }: Cards, record: number): RankedRow['standing'] {
  const [standing = 'unchanged'] = valuesAt(facets.standing, record);
  return standing as RankedRow['standing'];
}
