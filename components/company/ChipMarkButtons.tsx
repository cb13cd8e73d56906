import { t } from '../shell/language';
import { LockIcon, NoteIcon } from './ChipIcons';

/** What a phrase of a list carries besides its words. */
export interface ChipMarks {
  readonly isInternal: (phrase: string) => boolean;
  readonly onTurnInternal: (phrase: string) => void;
  /** The day of the interview it was taken from; null where it was typed. */
  readonly takenOn: (phrase: string) => string | null;
  readonly onOpenInterview: (phrase: string) => void;
}

interface Props {
  readonly value: string;
  readonly marks: ChipMarks;
}

/** The lock of 社内限り, and the way to the interview a phrase came from. */
export function ChipMarkButtons({ value, marks }: Props) {
  const isInternal = marks.isInternal(value);
  const lock = t(isInternal ? 'visitUnlock' : 'visitLock', value);
  const day = marks.takenOn(value);
  return (
    <>
      {day && (
        <button
          type="button"
          class="chip-mark"
          aria-label={t('visitFrom', day)}
          title={t('visitFrom', day)}
          onClick={() => marks.onOpenInterview(value)}
        >
          <NoteIcon />
        </button>
      )}
      <button
        type="button"
        class={`chip-mark ${isInternal ? 'internal' : 'open'}`}
        aria-pressed={isInternal}
        aria-label={lock}
        title={lock}
        onClick={() => marks.onTurnInternal(value)}
      >
        <LockIcon isClosed={isInternal} />
      </button>
    </>
  );
}
