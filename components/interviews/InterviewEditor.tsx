import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { NoteProposal } from '../../lib/fit/note-proposals';
import type { Company } from '../../lib/model/company';
import type { Span } from '../../lib/model/fit';
import type { Interview, TakenPhrase } from '../../lib/model/interview';
import { takenSpan } from '../../lib/model/taken-span';
import type { InterviewEdit } from '../../lib/store/interviews';
import { profileLabel } from '../company/profile-label';
import { TextField } from '../company/TextField';
import type { Knowledge } from '../related/knowledge';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { Attendees } from './Attendees';
import { DISCLOSURES } from './disclosure-words';
import { NoteView } from './NoteView';
import { Proposals } from './Proposals';
import { TakeSelection } from './TakeSelection';
import { usePassedOver } from './use-passed-over';

interface Props {
  readonly interview: Interview;
  readonly company: Company;
  /** Undefined until the lexicon has come. */
  readonly knowledge: Knowledge | undefined;
  readonly onChange: (part: InterviewEdit) => Promise<boolean>;
  readonly onTake: (phrases: readonly TakenPhrase[]) => void;
  readonly onNextVisit: (day: string | undefined) => void;
  readonly onDelete: () => void;
}

/** One visit: when, who, the notes, and beside them what of it could go into the profile. */
export function InterviewEditor(props: Props) {
  const { interview, company, knowledge, onTake } = props;
  const { notes, taken } = interview;
  const root = useRef<HTMLElement>(null);
  const { passedOver, ...passing } = usePassedOver(interview.id);
  const [pointed, setPointed] = useState<Span | null>(null);
  const proposals = useMemo(
    () => knowledge?.noteProposals(notes, company) ?? [],
    [knowledge, notes, company],
  );
  const open = proposals.filter((one) => !one.isKnown && !passedOver.includes(keyOf(one)));
  const passOver = (proposal: NoteProposal) => {
    passing.passOver(keyOf(proposal));
    setPointed(null);
    toast(t('visitPassedOver', proposal.phrase), () => passing.takeUp(keyOf(proposal)));
  };
  const selection = () => {
    const area = root.current?.querySelector('textarea');
    return area ? { start: area.selectionStart, end: area.selectionEnd } : null;
  };
  return (
    <section ref={root} class="interview-editor" aria-label={t('visitEditor', interview.heldOn)}>
      <Head {...props} />
      <div class="interview-columns">
        <div class="interview-notes">
          <TextField
            key={interview.id}
            kind="text"
            label={t('visitNotes')}
            hint={t('visitNotesHint')}
            draftKey={`${interview.id}/notes`}
            value={notes}
            onChange={(words) => props.onChange({ notes: words })}
          />
          <TakeSelection selection={selection} notes={notes} onTake={onTake} />
        </div>
        <div class="interview-proposals">
          <h3>{t('visitProposals', open.length)}</h3>
          <p class="hint">
            {t(interview.disclosure === 'internal' ? 'visitTakenInternal' : 'visitTakenShareable')}
          </p>
          {notes !== '' && <NoteView notes={notes} spans={open} pointed={pointed} />}
          {knowledge ? (
            <Proposals
              proposals={open}
              knowledge={knowledge}
              onTake={(phrases) => {
                setPointed(null);
                onTake(phrases);
              }}
              onPassOver={passOver}
              onPoint={setPointed}
            />
          ) : (
            <p role="status">{t('pageLoading')}</p>
          )}
          <Taken notes={notes} taken={taken} onPoint={setPointed} />
        </div>
      </div>
    </section>
  );
}

const keyOf = ({ field, phrase }: NoteProposal) => `${field}:${phrase}`;

function Head({ interview, company, onChange, onNextVisit, onDelete }: Props) {
  const id = useId();
  const { heldOn, attendees, source, disclosure } = interview;
  return (
    <>
      <div class="row">
        <label class="row">
          {t('visitHeldOn')}
          <input
            class="field"
            type="date"
            value={heldOn}
            onChange={({ currentTarget: { value } }) => value && onChange({ heldOn: value })}
          />
        </label>
        <label class="row grow">
          {t('visitNext')}
          <input
            class="field"
            type="date"
            value={company.nextVisitOn ?? ''}
            onChange={({ currentTarget }) => onNextVisit(currentTarget.value || undefined)}
          />
        </label>
        <button type="button" class="button quiet" onClick={onDelete}>
          {t('visitDelete')}
        </button>
      </div>
      <Attendees
        attendees={attendees}
        onAdd={(one) => onChange({ attendees: [...without(attendees, one), one] })}
        onRemove={async (one) => {
          if (!(await onChange({ attendees: without(attendees, one) }))) return;
          toast(t('visitAttendeeRemoved', one.name), () => {
            onChange({ attendees: [...attendees] });
          });
        }}
      />
      <TextField
        key={`${interview.id}/source`}
        kind="line"
        label={t('visitSource')}
        placeholder={t('visitSourcePlaceholder')}
        draftKey={`${interview.id}/source`}
        value={source}
        onChange={(words) => onChange({ source: words.trim() })}
      />
      <fieldset class="disclosures">
        <legend>{t('visitDisclosure')}</legend>
        {DISCLOSURES.map(([value, label, hint]) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              checked={disclosure === value}
              onChange={() => onChange({ disclosure: value })}
            />
            <span>
              {t(label)} <span class="hint">{t(hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface TakenProps {
  readonly notes: string;
  readonly taken: readonly TakenPhrase[];
  readonly onPoint: (span: Span | null) => void;
}

/** What went into the profile, each with its place in the notes as far as it still stands there. */
function Taken({ notes, taken, onPoint }: TakenProps) {
  if (taken.length === 0) return null;
  return (
    <section class="taken-phrases" aria-label={t('visitTakenHeading', taken.length)}>
      <h3>{t('visitTakenHeading', taken.length)}</h3>
      <ul class="chips">
        {taken.map((one) => {
          const span = takenSpan(notes, one);
          const point = () => onPoint(span);
          return (
            <li key={`${one.field}:${one.phrase}`} class="chip">
              <button
                type="button"
                class="chip-text"
                title={span ? t('visitShowPlace') : t('visitPlaceGone')}
                onClick={point}
                onMouseEnter={point}
                onMouseLeave={() => onPoint(null)}
                onBlur={() => onPoint(null)}
              >
                <span class="muted">{profileLabel(one.field)}</span> {one.phrase}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Attendee = Interview['attendees'][number];

function without(attendees: readonly Attendee[], { name, role }: Attendee): Attendee[] {
  return attendees.filter((one) => one.name !== name || one.role !== role);
}
