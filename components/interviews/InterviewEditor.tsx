import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NoteProposal } from '../../lib/fit/note-proposals';
import type { Company } from '../../lib/model/company';
import type { Span } from '../../lib/model/fit';
import type { Interview, TakenPhrase } from '../../lib/model/interview';
import { saidInNotes, takenSpan } from '../../lib/model/taken-span';
import type { Problem } from '../company/field-problems';
import { profileLabel } from '../company/profile-label';
import { TextField } from '../company/TextField';
import type { Knowledge } from '../related/knowledge';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { Attendees } from './Attendees';
import { Disclosure } from './Disclosure';
import type { InterviewChange } from './interview-actions';
import { NoteView } from './NoteView';
import { Proposals } from './Proposals';
import type { UnlinkedField } from './put-into-profile';
import { TakeSelection } from './TakeSelection';
import { usePassedOver } from './use-passed-over';

interface Props {
  readonly interview: Interview;
  readonly company: Company;
  /** All of the company's: what one of them gave the profile, the others need not propose. */
  readonly interviews: readonly Interview[];
  /** Undefined until the lexicon has come. */
  readonly knowledge: Knowledge | undefined;
  readonly onChange: InterviewChange;
  readonly onTake: (phrases: readonly TakenPhrase[]) => void;
  /** Into a list that keeps no links. */
  readonly onPut: (field: UnlinkedField, phrase: string) => void;
  readonly onNextVisit: (day: string | undefined) => void;
  readonly onDelete: () => void;
}

/** One visit: when, who, the notes, and beside them what of it could go into the profile. */
export function InterviewEditor(props: Props) {
  const { interview, company, knowledge, onTake } = props;
  const { notes, taken } = interview;
  const root = useRef<HTMLElement>(null);
  const { passedOver, ...passing } = usePassedOver(interview, props.onChange);
  const [pointed, setPointed] = useState<Span | null>(null);
  const proposals = useMemo(
    () => knowledge?.noteProposals(notes, company) ?? [],
    [knowledge, notes, company],
  );
  const inOtherWords = new Set(
    props.interviews
      .flatMap((one) => one.taken)
      .filter(({ field, phrase }) => company[field].includes(phrase))
      .map((one) => `${one.field}:${saidInNotes(one)}`),
  );
  const isKnown = (one: NoteProposal) =>
    one.isKnown ||
    inOtherWords.has(keyOf(one)) ||
    inOtherWords.has(`${one.field}:${notes.slice(one.start, one.end)}`);
  const open = proposals.filter((one) => !isKnown(one) && !passedOver.includes(keyOf(one)));
  const keepFocus = useKeptFocus(root, open.length);
  const passOver = (proposal: NoteProposal) => {
    keepFocus();
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
            problemOf={notesProblem}
            onChange={(words) => props.onChange({ notes: words })}
          />
          <TakeSelection selection={selection} notes={notes} onTake={onTake} onPut={props.onPut} />
        </div>
        <div class="interview-proposals">
          <h3 tabIndex={-1}>{t('visitProposals', open.length)}</h3>
          {notes !== '' && <NoteView notes={notes} spans={open} pointed={pointed} />}
          {knowledge ? (
            <Proposals
              notes={notes}
              proposals={open}
              knowledge={knowledge}
              onTake={(phrases) => {
                setPointed(null);
                keepFocus();
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

/** As long as the store takes them. */
const LONGEST_NOTES = 100_000;
const notesProblem: Problem = (typed) =>
  typed.length > LONGEST_NOTES ? 'visitNotesTooLong' : null;

/** A proposal that goes takes the focus with it: the next one gets it, or the heading over them. */
function useKeptFocus(root: { readonly current: HTMLElement | null }, count: number): () => void {
  const isPressed = useRef(false);
  useEffect(() => {
    if (!isPressed.current) return;
    isPressed.current = false;
    if (document.activeElement !== document.body) return;
    const found = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    const next = found('.proposal .chip-text') ?? found('.interview-proposals h3');
    next?.focus({ preventScroll: true });
  }, [count]);
  return () => {
    isPressed.current = true;
  };
}

const keyOf = ({ field, phrase }: NoteProposal) => `${field}:${phrase}`;

function Head(props: Props) {
  const { interview, company, onChange, onNextVisit, onDelete } = props;
  const { heldOn, attendees, source } = interview;
  return (
    <div class="interview-head">
      <label>
        {t('visitHeldOn')}
        <input
          class="field"
          type="date"
          value={heldOn}
          onChange={({ currentTarget: { value } }) => value && onChange({ heldOn: value })}
        />
      </label>
      <label>
        {t('visitNext')}
        <input
          class="field"
          type="date"
          value={company.nextVisitOn ?? ''}
          onChange={({ currentTarget }) => onNextVisit(currentTarget.value || undefined)}
        />
      </label>
      <TextField
        key={`${interview.id}/source`}
        kind="line"
        label={t('visitSource')}
        placeholder={t('visitSourcePlaceholder')}
        draftKey={`${interview.id}/source`}
        value={source}
        onChange={(words) => onChange({ source: words.trim() })}
      />
      <button type="button" class="button quiet" onClick={onDelete}>
        {t('visitDelete')}
      </button>
      <Attendees
        key={`${interview.id}/attendees`}
        draftKey={`${interview.id}/attendee`}
        attendees={attendees}
        onAdd={(one) => onChange((now) => ({ attendees: joined(now.attendees, one) }))}
        onRemove={async (one) => {
          if (!(await onChange((now) => ({ attendees: without(now.attendees, one) })))) return;
          toast(t('visitAttendeeRemoved', one.name), () => {
            onChange((now) => ({ attendees: joined(now.attendees, one) }));
          });
        }}
      />
      <Disclosure {...props} />
    </div>
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

const joined = (attendees: readonly Attendee[], one: Attendee): Attendee[] => [
  ...without(attendees, one),
  one,
];

function without(attendees: readonly Attendee[], { name, role }: Attendee): Attendee[] {
  return attendees.filter((one) => one.name !== name || one.role !== role);
}
