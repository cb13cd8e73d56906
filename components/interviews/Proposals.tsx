import type { NoteProposal } from '../../lib/fit/note-proposals';
import type { Span } from '../../lib/model/fit';
import type { TakenPhrase } from '../../lib/model/interview';
import { profileLabel } from '../company/profile-label';
import { PROFILE_SECTIONS } from '../company/profile-sections';
import type { Knowledge } from '../related/knowledge';
import { NeedHint } from '../related/NeedHint';
import { t } from '../shell/language';

interface Props {
  readonly proposals: readonly NoteProposal[];
  readonly knowledge: Knowledge;
  readonly onTake: (phrases: readonly TakenPhrase[]) => void;
  readonly onPassOver: (proposal: NoteProposal) => void;
  readonly onPoint: (span: Span | null) => void;
}

/** As the profile has them: what the fit weighs most comes first. */
const FIELD_ORDER = PROFILE_SECTIONS.flatMap(({ fields }) => fields.map(({ field }) => field));

/** What the notes propose for the profile, by its fields; one press takes a phrase. */
export function Proposals({ proposals, knowledge, onTake, onPassOver, onPoint }: Props) {
  const fields = FIELD_ORDER.filter((field) => proposals.some((one) => one.field === field));
  if (proposals.length === 0) return <p class="muted">{t('visitNoProposals')}</p>;
  return (
    <>
      {fields.map((field) => {
        const own = proposals.filter((one) => one.field === field);
        return (
          <section key={field} class="proposal-group" aria-label={profileLabel(field)}>
            <p class="row">
              <b class="grow">{profileLabel(field)}</b>
              {own.length > 1 && (
                <button type="button" class="button small" onClick={() => onTake(own.map(taken))}>
                  {t('visitTakeAll', own.length)}
                </button>
              )}
            </p>
            <ul class="chips">
              {own.map((one) => (
                <ProposalChip
                  key={`${one.start}-${one.phrase}`}
                  proposal={one}
                  onTake={() => onTake([taken(one)])}
                  onPassOver={() => onPassOver(one)}
                  onPoint={onPoint}
                />
              ))}
            </ul>
            {field === 'needs' &&
              own
                .filter(({ phrase }) => lacksSomething(phrase, knowledge))
                .map(({ phrase }) => <NeedHint key={phrase} need={phrase} knowledge={knowledge} />)}
          </section>
        );
      })}
    </>
  );
}

interface ChipProps {
  readonly proposal: NoteProposal;
  readonly onTake: () => void;
  readonly onPassOver: () => void;
  readonly onPoint: (span: Span | null) => void;
}

function ProposalChip({ proposal, onTake, onPassOver, onPoint }: ChipProps) {
  const { phrase, start, end, why, matched } = proposal;
  const point = () => onPoint({ start, end });
  const leave = () => onPoint(null);
  return (
    <li
      class="chip proposal"
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocusIn={point}
      onFocusOut={leave}
    >
      <button
        type="button"
        class="chip-text"
        aria-label={t('visitTake', phrase)}
        title={t(why === 'lexicon' ? 'visitWhyLexicon' : 'visitWhyPattern', matched)}
        onClick={onTake}
      >
        ＋ {phrase}
      </button>
      <button
        type="button"
        class="chip-remove"
        aria-label={t('visitPassOver', phrase)}
        onClick={onPassOver}
      >
        ×
      </button>
    </li>
  );
}

function taken({ field, phrase, start, end }: NoteProposal): TakenPhrase {
  return { field, phrase, start, end };
}

function lacksSomething(need: string, knowledge: Knowledge): boolean {
  const { hasObject, hasFunction } = knowledge.needPrompt(need);
  return !hasObject || !hasFunction;
}
