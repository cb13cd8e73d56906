import type { ComponentChild } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ConflictChoice, ConflictSide } from '../../lib/model/conflicts-of';
import { conflictKey, offered } from '../../lib/model/decide-conflicts';
import { joinedValue } from '../../lib/model/joined-value';
import type { RecordConflict } from '../../lib/model/merge-bundles';
import { t } from '../shell/language';
import { ChoiceBox } from './ChoiceBox';
import { fieldWords, momentWords, valueLines } from './conflict-words';

interface Props {
  readonly conflicts: readonly RecordConflict[];
  /** By `conflictKey`; without one what is offered stands. */
  readonly choices: ReadonlyMap<string, ConflictChoice>;
  readonly onChoices: (choices: ReadonlyMap<string, ConflictChoice>) => void;
}

/**
 * Fields edited on both sides, side by side, with a choice for each and for all. Folded away is where
 * what is offered loses nothing, and what one person edited last on both sides: most likely one side
 * has an older copy.
 */
export function ConflictChoices({ conflicts, choices, onChoices }: Props) {
  const joined = conflicts.filter(({ proposed }) => proposed);
  const rest = conflicts.filter(({ proposed }) => !proposed);
  const contested = rest.filter(({ sameEditor }) => !sameEditor);
  const renewed = rest.filter(({ sameEditor }) => sameEditor);
  const list = (members: readonly RecordConflict[]) =>
    members.map((conflict) => {
      const key = conflictKey(conflict);
      return (
        <ConflictChoiceView
          key={key}
          conflict={conflict}
          choice={choices.get(key) ?? offered(conflict)}
          onChoose={(choice) => onChoices(new Map(choices).set(key, choice))}
        />
      );
    });
  return (
    <section class="conflicts" aria-label={t('mergeConflicts', contested.length)}>
      {contested.length === 0 && <p class="muted">{t('mergeConflictsNone')}</p>}
      {contested.length > 0 && (
        <ChooseAll conflicts={contested} choices={choices} onChoices={onChoices} />
      )}
      {list(contested)}
      <Folded label={t('mergeProposed', joined.length)}>{list(joined)}</Folded>
      <Folded label={t('mergeRenewed', renewed.length)}>{list(renewed)}</Folded>
    </section>
  );
}

interface FoldedProps {
  readonly label: string;
  readonly children: ComponentChild[];
}

function Folded({ label, children }: FoldedProps) {
  if (children.length === 0) return null;
  return (
    <details class="renewed">
      <summary>{label}</summary>
      {children}
    </details>
  );
}

function ChooseAll({ conflicts, choices, onChoices }: Props) {
  const [told, setTold] = useState('');
  const chooseAll = (choice: (conflict: RecordConflict) => ConflictChoice) => {
    const chosen = conflicts.map((one) => [conflictKey(one), choice(one)] as const);
    onChoices(new Map([...choices, ...chosen]));
    setTold(t('mergeChosen', conflicts.length));
  };
  return (
    <>
      <h5>{t('mergeConflicts', conflicts.length)}</h5>
      <p class="hint">{t('mergeConflictsHint')}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => chooseAll(({ taken }) => taken)}>
          {t('mergeAllLater')}
        </button>
        <button type="button" class="button" onClick={() => chooseAll(() => 'mine')}>
          {t('mergeAllMine')}
        </button>
        <button type="button" class="button" onClick={() => chooseAll(() => 'theirs')}>
          {t('mergeAllTheirs')}
        </button>
        {conflicts.some(isJoinable) && (
          <button
            type="button"
            class="button"
            onClick={() => chooseAll((one) => (isJoinable(one) ? 'both' : one.taken))}
          >
            {t('mergeAllBoth')}
          </button>
        )}
        <span role="status" class="sr-only">
          {told}
        </span>
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly conflict: RecordConflict;
  readonly choice: ConflictChoice;
  readonly onChoose: (choice: ConflictChoice) => void;
}

function ConflictChoiceView({ conflict, choice, onChoose }: ChoiceProps) {
  const group = useId();
  const { name, field, mine, theirs, taken } = conflict;
  const sides = [
    ['mine', mine, theirs],
    ['theirs', theirs, mine],
  ] as const;
  return (
    <fieldset class="conflict">
      <legend>{t('mergeConflictOf', name, fieldWords(field))}</legend>
      {sides.map(([side, own, other]) => (
        <ChoiceBox
          key={side}
          group={group}
          label={t(side === 'mine' ? 'mergeMine' : 'mergeTheirs')}
          isChosen={choice === side}
          isLater={taken === side}
          onChoose={() => onChoose(side)}
        >
          <Value field={field} own={own} other={other} />
          <span class="muted">{editWords(own)}</span>
        </ChoiceBox>
      ))}
      {isJoinable(conflict) && (
        <ChoiceBox
          group={group}
          label={t('mergeBoth')}
          isChosen={choice === 'both'}
          isWide
          onChoose={() => onChoose('both')}
        >
          <span class="muted">{t('mergeBothHint')}</span>
        </ChoiceBox>
      )}
    </fieldset>
  );
}

function isJoinable({ field, mine, theirs }: RecordConflict): boolean {
  return joinedValue(field, mine.value, theirs.value) !== undefined;
}

interface ValueProps {
  readonly field: string;
  readonly own: ConflictSide;
  readonly other: ConflictSide;
}

/** The value; of a list what stands only on this side is marked, as long lists differ in little. */
function Value({ field, own, other }: ValueProps) {
  const lines = valueLines(field, own.value);
  if (lines.length === 0) return <span class="muted">{t('mergeEmpty')}</span>;
  if (!Array.isArray(own.value)) return <span class="conflict-value">{lines[0]}</span>;
  const others = new Set(valueLines(field, other.value));
  return (
    <span class="conflict-value">
      {lines.map((line) => (
        <span key={line} class="conflict-line">
          {others.has(line) ? line : <mark>{line}</mark>}
          {!others.has(line) && <span class="sr-only">{t('mergeOnlyHere')}</span>}
        </span>
      ))}
    </span>
  );
}

function editWords({ at, by }: ConflictSide): string {
  return t('mergeEditedBy', by || t('mergeNobody'), momentWords(at));
}
