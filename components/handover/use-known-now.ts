import { useEffect, useState } from 'preact/hooks';
import type { Candidate } from '../../lib/model/candidate';
import type { FreshFit } from '../../lib/model/fresh-fit';
import type { PatentId } from '../../lib/model/open-patent';
import { askBackground } from '../shell/ask-background';
import { workspace } from '../shell/workspace';

export interface KnownNow {
  /** `unavailable`: the fit could not be worked out again. */
  readonly state: 'asking' | 'known' | 'unavailable';
  readonly known: ReadonlyMap<PatentId, FreshFit>;
}

const NOTHING: ReadonlyMap<PatentId, FreshFit> = new Map();

/** What the background knows now of a company's candidates; asked again whenever the store changes. */
export function useKnownNow(companyId: string, candidates: readonly Candidate[]): KnownNow {
  const [now, setNow] = useState<KnownNow>({ state: 'asking', known: NOTHING });
  const revision = workspace.revision.value;
  useEffect(() => {
    let current = true;
    const patentIds = candidates.map(({ patentId }) => patentId);
    askBackground({ type: 'fit.candidates', companyId, patentIds }).then(
      (answers) => {
        const known = new Map(answers.map((one) => [one.patent.id, one] as const));
        if (current) setNow({ state: 'known', known });
      },
      // The papers are still made, from what was saved; the screen says so.
      () => current && setNow({ state: 'unavailable', known: NOTHING }),
    );
    return () => {
      current = false;
    };
  }, [companyId, revision]);
  return now;
}
