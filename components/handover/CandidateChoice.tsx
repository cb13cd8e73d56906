import type { CandidateNote } from '../../lib/export/fresh-candidates';
import type { HandedOrder } from '../../lib/export/handed-order';
import type { Candidate } from '../../lib/model/candidate';
import { patentNumber } from '../../lib/model/patent-number';
import { type MessageKey, t } from '../shell/language';
import { STAGES, VERDICTS } from '../shortlist/stage-words';

interface Props {
  readonly candidates: readonly Candidate[];
  /** Ids. */
  readonly chosen: readonly string[];
  /** What to know before one is handed over, by id. */
  readonly notes: ReadonlyMap<string, readonly CandidateNote[]>;
  readonly order: HandedOrder;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onOrder: (order: HandedOrder) => void;
}

const NOTES = {
  titleOnly: 'handNoteTitleOnly',
  withdrawn: 'handNoteWithdrawn',
  asSaved: 'handNoteAsSaved',
} as const satisfies Record<CandidateNote, MessageKey>;

const ORDERS = [
  ['fit', 'handOrderFit'],
  ['stage', 'handOrderStage'],
] as const satisfies readonly (readonly [HandedOrder, MessageKey])[];

/** Which candidates are handed over: all, those that were judged, or one by one. */
export function CandidateChoice(props: Props) {
  const { candidates, chosen, notes, onChoose } = props;
  const turn = (id: string) =>
    onChoose(
      candidates.map((one) => one.id).filter((one) => chosen.includes(one) !== (one === id)),
    );
  return (
    <fieldset class="candidate-choice">
      <legend>{t('handCandidates', chosen.length, candidates.length)}</legend>
      <p class="row">
        <button type="button" class="button" onClick={() => onChoose(idsOf(candidates))}>
          {t('handAll')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => onChoose(idsOf(candidates.filter(isRecommended)))}
        >
          {t('handRated')}
        </button>
        <button type="button" class="button" onClick={() => onChoose([])}>
          {t('handNone')}
        </button>
      </p>
      <label class="candidate-order">
        {t('handOrder')}
        <select
          class="field"
          value={props.order}
          onChange={({ currentTarget }) => props.onOrder(currentTarget.value as HandedOrder)}
        >
          {ORDERS.map(([order, words]) => (
            <option key={order} value={order}>
              {t(words)}
            </option>
          ))}
        </select>
      </label>
      {candidates.map((candidate) => (
        <label key={candidate.id}>
          <input
            type="checkbox"
            checked={chosen.includes(candidate.id)}
            onChange={() => turn(candidate.id)}
          />
          <span>
            {candidate.patent.title}
            <span class="muted"> {standing(candidate)}</span>
            {notes.get(candidate.id)?.map((note) => (
              <span key={note} class="candidate-note">
                {t(NOTES[note])}
              </span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Judged as worth showing (有望, 参考) and not turned down. */
export function isRecommended({ verdict, stage }: Candidate): boolean {
  return (verdict === 'promising' || verdict === 'reference') && stage !== 'declined';
}

/** What is offered at first: everything that nobody spoke against. */
export function isOffered({ verdict, stage }: Candidate): boolean {
  return verdict !== 'noise' && stage !== 'declined' && stage !== 'unlisted';
}

function idsOf(candidates: readonly Candidate[]): string[] {
  return candidates.map(({ id }) => id);
}

function standing({ patent, stage, verdict }: Candidate): string {
  const words = [
    STAGES.find(([one]) => one === stage)?.[1],
    VERDICTS.find(([one]) => one === verdict)?.[1],
  ].flatMap((key) => (key ? [t(key)] : []));
  return [patentNumber(patent.id), ...words].join(' · ');
}
