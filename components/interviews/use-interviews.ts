import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '../../lib/model/interview';
import { interviewsOf } from '../../lib/store/interviews';
import { report } from '../shell/failures';
import { database, workspace } from '../shell/workspace';

/** A company's interviews, read again whenever the store changes; undefined until they were read. */
export function useInterviews(companyId: string): readonly Interview[] | undefined {
  const [interviews, setInterviews] = useState<readonly Interview[]>();
  const revision = workspace.revision.value;
  useEffect(() => {
    let isCurrent = true;
    database()
      .then((db) => interviewsOf(db, companyId))
      .then((found) => isCurrent && setInterviews(found), report);
    return () => {
      isCurrent = false;
    };
  }, [companyId, revision]);
  return interviews;
}
