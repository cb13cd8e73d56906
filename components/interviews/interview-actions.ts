import { signal } from '@preact/signals';
import { localDay } from '../../lib/export/local-day';
import { type Interview, interviewSchema, type TakenPhrase } from '../../lib/model/interview';
import {
  changeInterview,
  type InterviewEdit,
  removeInterview,
  restoreInterview,
  saveInterview,
} from '../../lib/store/interviews';
import { takePhrases, untakePhrases } from '../../lib/store/taken-phrases';
import { dropDraftsUnder } from '../shell/drafts';
import { t } from '../shell/language';
import { stampNow } from '../shell/stamp-now';
import { toast } from '../shell/toasts';
import { write } from '../shell/workspace';
import { seekFocus } from './use-sought-focus';

/** The interview that is open; kept while other sections are looked at. */
export const openInterviewId = signal<string | null>(null);

/** Changes an interview, or makes a change of what then stands there; says whether it was kept. */
export type InterviewChange = (
  part: InterviewEdit | ((known: Interview) => InterviewEdit),
) => Promise<boolean>;

/** Makes a record of a visit today, and opens it; says whether it was kept. */
export async function addInterview(
  companyId: string,
  part: Pick<Interview, 'notes' | 'source'>,
): Promise<boolean> {
  const { at, by } = stampNow();
  const stamp = { at, by };
  const interview = interviewSchema.parse({
    ...part,
    id: crypto.randomUUID(),
    companyId,
    heldOn: localDay(at),
    edits: { heldOn: stamp, notes: stamp, source: stamp, disclosure: stamp },
    createdAt: at,
    updatedAt: at,
  });
  const saved = await write((db) => saveInterview(db, interview));
  if (!saved) return false;
  openInterviewId.value = saved.id;
  seekFocus(saved.id, 'there');
  return true;
}

/** Changes an interview; says whether it was kept. If not, the user was told why. */
export async function noteInterview(
  id: string,
  part: Parameters<InterviewChange>[0],
): Promise<boolean> {
  const { at, by } = stampNow();
  return (await write((db) => changeInterview(db, id, part, at, by))) !== undefined;
}

/** Deletes an interview; a toast undoes it. What was taken from it stays in the profile. */
export async function deleteInterview({ id }: Interview): Promise<void> {
  const removed = await write((db) => removeInterview(db, id, stampNow()));
  if (!removed) return;
  dropDraftsUnder(id);
  toast(t('visitDeleted', removed.heldOn), async () => {
    await write((db) => restoreInterview(db, removed));
    openInterviewId.value = id;
    seekFocus(id, 'there');
  });
  seekFocus(id, 'gone');
}

/** Takes phrases into the profile, with a way back. */
export async function take(interviewId: string, phrases: readonly TakenPhrase[]): Promise<void> {
  const taking = await write((db) => takePhrases(db, interviewId, phrases, stampNow()));
  const [first] = phrases;
  if (!taking || !first) return;
  const words =
    phrases.length === 1 ? t('visitTook', first.phrase) : t('visitTookMany', phrases.length);
  toast(words, () => write((db) => untakePhrases(db, taking, stampNow())));
}
