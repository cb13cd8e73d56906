import { useId } from 'preact/hooks';
import type { CompanyMatch, MatchChoice, MatchedCompany } from '../../lib/model/company-matches';
import { chosenFor } from '../../lib/model/company-matches';
import type { SameBy } from '../../lib/model/same-company';
import { type MessageKey, t } from '../shell/language';
import { ChoiceBox } from './ChoiceBox';

interface Props {
  readonly matches: readonly CompanyMatch[];
  /** By the id in the file; without one what is proposed stands. */
  readonly choices: ReadonlyMap<string, MatchChoice>;
  readonly onChoices: (choices: ReadonlyMap<string, MatchChoice>) => void;
}

const BY: Readonly<Record<SameBy, MessageKey>> = {
  corporateNumber: 'mergeSameByNumber',
  name: 'mergeSameByName',
  location: 'mergeSameByLocation',
};

const CHOICES = [
  ['join', 'mergeSameJoin'],
  ['apart', 'mergeSameApart'],
] as const satisfies readonly (readonly [MatchChoice, MessageKey])[];

/** Companies that both coordinators registered by themselves: one company each, or two? */
export function SameCompanies({ matches, choices, onChoices }: Props) {
  if (matches.length === 0) return null;
  const choose = (chosen: readonly CompanyMatch[], choice: MatchChoice) =>
    onChoices(new Map([...choices, ...chosen.map(({ theirs }) => [theirs.id, choice] as const)]));
  return (
    <section class="conflicts" aria-label={t('mergeSameCompanies', matches.length)}>
      <h5>{t('mergeSameCompanies', matches.length)}</h5>
      <p class="hint">{t('mergeSameHint')}</p>
      {matches.length > 1 && (
        <p class="row">
          {CHOICES.map(([choice]) => (
            <button
              key={choice}
              type="button"
              class="button"
              onClick={() => choose(matches, choice)}
            >
              {t(choice === 'join' ? 'mergeSameJoinAll' : 'mergeSameApartAll')}
            </button>
          ))}
        </p>
      )}
      {matches.map((match) => (
        <MatchView
          key={match.theirs.id}
          match={match}
          choice={chosenFor(match, choices)}
          onChoose={(choice) => choose([match], choice)}
        />
      ))}
    </section>
  );
}

interface ViewProps {
  readonly match: CompanyMatch;
  readonly choice: MatchChoice;
  readonly onChoose: (choice: MatchChoice) => void;
}

function MatchView({ match: { mine, theirs, by, isApart }, choice, onChoose }: ViewProps) {
  const group = useId();
  return (
    <fieldset class="conflict same-company">
      <legend>
        {mine.name} <span class="tag">{t(BY[by])}</span>
        {isApart && <span class="tag">{t('mergeSameElsewhere')}</span>}
      </legend>
      <dl>
        <Side label="mergeMine" company={mine} />
        <Side label="mergeTheirs" company={theirs} />
      </dl>
      {CHOICES.map(([one, label]) => (
        <ChoiceBox
          key={one}
          group={group}
          label={t(label)}
          isChosen={choice === one}
          onChoose={() => onChoose(one)}
        />
      ))}
    </fieldset>
  );
}

function Side({
  label,
  company,
}: {
  readonly label: MessageKey;
  readonly company: MatchedCompany;
}) {
  const { name, corporateNumber, location } = company;
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd>{[name, corporateNumber, location].filter(Boolean).join(' / ')}</dd>
    </div>
  );
}
