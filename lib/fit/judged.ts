import type { Candidate } from '../model/candidate';
import type { Judged } from './learning';

/** How well the coordinator likes a record by verdict: 有望, 参考, ノイズ. */
export const LIKING = { promising: 1, reference: 0.4, noise: 0 } as const;
/** A record put on the shortlist without a verdict is liked, if less surely. */
const LISTED = 0.8;
/** A record that was judged nothing and turned down later (見送り) says nothing of the field. */
const SILENT = new Set<Candidate['stage']>(['unlisted', 'declined']);

/** The records a coordinator has judged or put on the shortlist for a company. */
export function judgedFor(companyId: string, candidates: readonly Candidate[]): Judged[] {
  return candidates
    .filter((one) => one.companyId === companyId)
    .flatMap(({ verdict, stage, patent }) => {
      if (verdict !== 'unrated') return [{ patent, liking: LIKING[verdict] }];
      return SILENT.has(stage) ? [] : [{ patent, liking: LISTED }];
    });
}
