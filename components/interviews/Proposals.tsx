import { useState } from 'preact/hooks';
import type { NoteProposal } from '../../lib/fit/note-proposals';
import type { Span } from '../../lib/model/fit';
import type { TakenPhrase } from '../../lib/model/interview';
import { takenFrom } from '../../lib/model/taken-span';
import { profileLabel } from '../company/profile-label';
import { PROFILE_SECTIONS } from '../company/profile-sections';
import type { Knowledge } from '../related/knowledge';
import { NEED_REWRITE_FOCUS, NeedRewrite } from '../related/NeedRewrite';
import { needLacks } from '../related/need-lacks';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';

interface Props {
  readonly notes: string;
  readonly proposals: readonly NoteProposal[];
  readonly knowledge: Knowledge;
  readonly onTake: (phrases: readonly TakenPhrase[]) => void;
  readonly onPassOver: (proposal: NoteProposal) => void;
  readonly onPoint: (span: Span | null) => void;
}

/** As the profile has them: what the fit weighs most comes first. */
const FIELD_ORDER = PROFILE_SECTIONS.flatMap(({ fields }) => fields.map(({ field }) => field));

/** What the notes propose for the profile, by its fields; one press takes a phrase, a need also in other words. */
export function Proposals({ notes, proposals, knowledge, onTake, onPassOver, onPoint }: Props) {
  const [reworded, setReworded] = useState<string | null>(null);
  const taken = (one: NoteProposal) => takenFrom(notes, one);
  const closeRow = () => {
    setReworded(null);
    focusSoon('.proposal [aria-expanded=true]', '.proposal .chip-text');
  };
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
                <button type="button" class="button" onClick={() => onTake(own.map(taken))}>
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
                  {...(field === 'needs' && {
                    rewording: {
                      lacks: needLacks(one.phrase, knowledge),
                      isOpen: reworded === one.phrase,
                      onOpen: () => {
                        setReworded(one.phrase);
                        focusSoon(...NEED_REWRITE_FOCUS);
                      },
                    },
                  })}
                />
              ))}
            </ul>
            {field === 'needs' &&
              own
                .filter(({ phrase }) => phrase === reworded)
                .map((one) => (
                  <NeedRewrite
                    key={one.phrase}
                    need={one.phrase}
                    knowledge={knowledge}
                    doing={t('needRewriteTake')}
                    onDone={(phrase) => onTake([takenFrom(notes, { ...one, phrase })])}
                    onClose={closeRow}
                  />
                ))}
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
  /** Of a need: what it leaves open, and the row in which it is said in other words. */
  readonly rewording?: {
    readonly lacks: readonly string[];
    readonly isOpen: boolean;
    readonly onOpen: () => void;
  };
}

function ProposalChip({ proposal, onTake, onPassOver, onPoint, rewording }: ChipProps) {
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
      {rewording && (
        <button
          type="button"
          class="chip-mark"
          aria-expanded={rewording.isOpen}
          aria-label={`${rewording.lacks.join('')} ${t('needRewriteOf', phrase)}`.trim()}
          title={t('needRewriteOf', phrase)}
          onClick={rewording.onOpen}
        >
          {rewording.lacks.length > 0 ? <b>{rewording.lacks.join('')}</b> : '✎'}
        </button>
      )}
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
