import { useId } from 'preact/hooks';
import {
  type DeletionChoice,
  deletionChoiceOf,
  deletionKey,
  type RecordDeletion,
} from '../../lib/model/decide-deletions';
import { t } from '../shell/language';
import { ChoiceBox } from './ChoiceBox';
import { momentWords } from './conflict-words';

interface Props {
  readonly deletions: readonly RecordDeletion[];
  /** By `deletionKey`; without one what is offered stands. */
  readonly choices: ReadonlyMap<string, DeletionChoice>;
  readonly onChoices: (choices: ReadonlyMap<string, DeletionChoice>) => void;
}

/** What one side deleted and the other one has: who deleted it and when, and a choice for each. */
export function DeletionChoices({ deletions, choices, onChoices }: Props) {
  if (deletions.length === 0) return null;
  const choose = (chosen: readonly RecordDeletion[], choice: DeletionChoice) =>
    onChoices(new Map([...choices, ...chosen.map((one) => [deletionKey(one), choice] as const)]));
  return (
    <section class="conflicts deletions" aria-label={t('mergeDeletions', deletions.length)}>
      <h5>{t('mergeDeletions', deletions.length)}</h5>
      <p class="hint">{t('mergeDeletionsHint')}</p>
      {deletions.length > 1 && (
        <p class="row">
          <button type="button" class="button" onClick={() => choose(deletions, 'keep')}>
            {t('mergeKeepAll')}
          </button>
          <button type="button" class="button" onClick={() => choose(deletions, 'delete')}>
            {t('mergeDeleteAll')}
          </button>
        </p>
      )}
      {deletions.map((one) => (
        <DeletionView
          key={deletionKey(one)}
          deletion={one}
          choice={deletionChoiceOf(one, choices)}
          onChoose={(choice) => choose([one], choice)}
        />
      ))}
    </section>
  );
}

interface ViewProps {
  readonly deletion: RecordDeletion;
  readonly choice: DeletionChoice;
  readonly onChoose: (choice: DeletionChoice) => void;
}

function DeletionView({ deletion, choice, onChoose }: ViewProps) {
  const group = useId();
  const { name, side, by, at, editedAt, parts } = deletion;
  const words = side === 'mine' ? 'mergeDeletedHere' : 'mergeDeletedThere';
  return (
    <fieldset class="conflict deletion">
      <legend>{parts > 0 ? t('mergeDeletionWithParts', name, parts) : name}</legend>
      <p class="muted">
        {t(words, by || t('mergeNobody'), momentWords(at), momentWords(editedAt))}
      </p>
      {(['delete', 'keep'] as const).map((one) => (
        <ChoiceBox
          key={one}
          group={group}
          label={t(one === 'delete' ? 'mergeDelete' : 'mergeKeep')}
          isChosen={choice === one}
          isLater={deletion.taken === one}
          onChoose={() => onChoose(one)}
        />
      ))}
    </fieldset>
  );
}
