import { useId, useState } from 'preact/hooks';
import type { MatchChoice } from '../../lib/model/company-matches';
import type { ConflictChoice } from '../../lib/model/conflicts-of';
import type { DeletionChoice } from '../../lib/model/decide-deletions';
import type { MergedRecord, MergeStanding } from '../../lib/model/merge-bundles';
import type { BundleComparison, TakingWay } from '../../lib/store/bundle';
import { type MessageKey, t } from '../shell/language';
import { ConflictChoices } from './ConflictChoices';
import { momentWords } from './conflict-words';
import { DeletionChoices } from './DeletionChoices';
import { SameCompanies } from './SameCompanies';

/** What was chosen against the rule of time, for `decideConflicts` and `withDeletionsDecided`. */
export interface MergeChoices {
  readonly conflicts: ReadonlyMap<string, ConflictChoice>;
  readonly deletions: ReadonlyMap<string, DeletionChoice>;
}

interface Props {
  readonly fileName: string;
  /** How the file is taken in, of which `comparison` tells; fixed where there is no `onWay`. */
  readonly way?: TakingWay;
  readonly onWay?: (way: TakingWay) => void;
  /** Which companies that seem to be one are joined, by their ids in the file; `comparison` tells of that. */
  readonly matchChoices?: ReadonlyMap<string, MatchChoice>;
  readonly onMatchChoices?: (choices: ReadonlyMap<string, MatchChoice>) => void;
  /** While the file is compared or taken in. */
  readonly isBusy?: boolean;
  readonly comparison: BundleComparison;
  /** What the file holds and this version does not take in. */
  readonly ignoredKeys?: readonly string[];
  readonly onApply: (choices: MergeChoices) => void;
  readonly onCancel: () => void;
}

/** The kinds of records in a file, in the order in which people think of them. */
export const KINDS = [
  ['companies', 'companies'],
  ['candidates', 'candidates'],
  ['interviews', 'mergeInterviews'],
  ['searches', 'searches'],
  ['patents', 'patents'],
] as const satisfies readonly (readonly [keyof BundleComparison, MessageKey])[];

const STANDINGS: readonly (readonly [MergeStanding, MessageKey])[] = [
  ['new', 'mergeNew'],
  ['joined', 'mergeJoined'],
  ['same', 'mergeSame'],
  ['deleted', 'mergeDeleted'],
  ['stillDeleted', 'mergeStillDeleted'],
];

/** What merging a bundle does, before it does, and the conflicts with a choice for each. */
export function MergePreview({
  fileName,
  comparison: plan,
  way = 'merge',
  onWay,
  matchChoices = new Map(),
  onMatchChoices,
  isBusy = false,
  ignoredKeys = [],
  onApply,
  onCancel,
}: Props) {
  const [conflicts, setConflicts] = useState<MergeChoices['conflicts']>(new Map());
  const [deletions, setDeletions] = useState<MergeChoices['deletions']>(new Map());
  return (
    <section class="preview merge-preview" aria-label={t('mergeLabel')}>
      <h4>{t('mergeHeading', fileName)}</h4>
      <p class="hint">{t('mergeLead')}</p>
      {plan.ahead !== undefined && (
        <p class="caution">{t('mergeClock', momentWords(plan.ahead))}</p>
      )}
      {!changesAnything(plan) && <p>{t('mergeNothing')}</p>}
      {onMatchChoices && (
        <SameCompanies matches={plan.matches} choices={matchChoices} onChoices={onMatchChoices} />
      )}
      <Counts plan={plan} />
      <p class="hint">{t('mergeDeletedHint')}</p>
      {KINDS.map(([kind, key]) => (
        <Names key={kind} label={t(key)} records={plan[kind]} />
      ))}
      {way === 'merge' && (
        <>
          <DeletionChoices
            deletions={plan.deletions}
            choices={deletions}
            onChoices={setDeletions}
          />
          <ConflictChoices
            conflicts={plan.conflicts}
            choices={conflicts}
            onChoices={setConflicts}
          />
        </>
      )}
      {plan.settings === 'taken' && <p>{t('previewSettingsTaken')}</p>}
      {plan.settings === 'joined' && <p>{t('previewSettingsJoined')}</p>}
      {plan.templates.length > 0 && (
        <p>{t('previewTemplates', plan.templates.join(t('listSeparator')))}</p>
      )}
      {ignoredKeys.length > 0 && (
        <p class="muted">{t('previewIgnored', ignoredKeys.join(t('listSeparator')))}</p>
      )}
      {onWay && <Ways way={way} isBusy={isBusy} onWay={onWay} />}
      <p class="row">
        <button
          type="button"
          class="button primary"
          aria-disabled={isBusy}
          onClick={() => !isBusy && onApply({ conflicts, deletions })}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'bundle-apply' })}
        >
          {t(way === 'restore' ? 'mergeRestore' : 'mergeApply')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => !isBusy && onCancel()}
        >
          {t('mergeCancel')}
        </button>
        <span role="status">{isBusy && t('mergeBusy')}</span>
        {isBusy && <progress aria-label={t('mergeBusy')} />}
      </p>
    </section>
  );
}

const WAYS = [
  ['merge', 'mergeWayMerge', 'mergeWayMergeHint'],
  ['restore', 'mergeWayRestore', 'mergeWayRestoreHint'],
] as const;

interface WaysProps {
  readonly way: TakingWay;
  readonly isBusy: boolean;
  readonly onWay: (way: TakingWay) => void;
}

/** To merge, or to put the file's content back over what is here. */
function Ways({ way, isBusy, onWay }: WaysProps) {
  const group = useId();
  return (
    <fieldset class="ways">
      <legend>{t('mergeWay')}</legend>
      {WAYS.map(([one, label, hint]) => (
        <label key={one}>
          <input
            type="radio"
            name={group}
            checked={way === one}
            onChange={() => !isBusy && onWay(one)}
          />{' '}
          {t(label)}
          <span class="hint">{t(hint)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Counts({ plan }: { readonly plan: BundleComparison }) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {STANDINGS.map(([standing, key]) => (
            <th key={standing} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {KINDS.map(([kind, key]) => (
          <tr key={kind}>
            <th scope="row">{t(key)}</th>
            {STANDINGS.map(([standing]) => (
              <td key={standing}>{withStanding(plan[kind], standing).length}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A catalogue's worth of names is not read, and takes long to draw. */
const MOST_NAMES = 100;

interface NamesProps {
  readonly label: string;
  readonly records: readonly MergedRecord[];
}

/** The names of one kind by what happens to them. What is deleted is never folded away. */
function Names({ label, records }: NamesProps) {
  if (records.length === 0) return null;
  const isOpen = records.length <= 5 || withStanding(records, 'deleted').length > 0;
  return (
    <details class="names" open={isOpen}>
      <summary>{t('mergeNamesOf', label, records.length)}</summary>
      {STANDINGS.map(([standing, key]) => {
        const members = withStanding(records, standing);
        if (members.length === 0) return null;
        return (
          <div key={standing}>
            <p>
              <b>{t(key)}</b>
            </p>
            <ul>
              {members.slice(0, MOST_NAMES).map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
            {members.length > MOST_NAMES && (
              <p class="muted">{t('previewMore', members.length - MOST_NAMES)}</p>
            )}
          </div>
        );
      })}
    </details>
  );
}

function changesAnything(plan: BundleComparison): boolean {
  const CHANGES: readonly MergeStanding[] = ['new', 'joined', 'deleted'];
  if (plan.conflicts.length > 0) return true;
  if (plan.templates.length > 0 || plan.deletions.length > 0) return true;
  if (plan.settings === 'joined' || plan.settings === 'taken') return true;
  return KINDS.some(([kind]) => plan[kind].some(({ standing }) => CHANGES.includes(standing)));
}

function withStanding(records: readonly MergedRecord[], standing: MergeStanding): MergedRecord[] {
  return records.filter((one) => one.standing === standing);
}
