import { useMemo } from 'preact/hooks';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { type DueGroup, type DueItem, dueItems } from '../../lib/model/due-items';
import { focusSoon } from '../shell/focus-soon';
import { type MessageKey, t } from '../shell/language';

interface Props {
  readonly candidates: readonly Candidate[];
  readonly companies: readonly Company[];
  /** The user's calendar day: 2026-11-23. */
  readonly today: string;
  /** The company the board is about; '' for all. */
  readonly companyId: string;
  /** It is done; says whether that was kept. */
  readonly onDone: (item: DueItem) => Promise<boolean>;
  readonly onOpenCandidate: (candidate: Candidate) => void;
  readonly onOpenCompany: (company: Company) => void;
}

const GROUPS: readonly (readonly [DueGroup, MessageKey])[] = [
  ['overdue', 'boardDueOverdue'],
  ['today', 'boardDueToday'],
  ['week', 'boardDueWeek'],
  ['later', 'boardDueLater'],
  ['undated', 'boardDueUndated'],
];

/** Next actions and next visits of all companies, or of the one the board is about, by date. */
export function DueList(props: Props) {
  const { candidates, companies, companyId, today } = props;
  const groups = useMemo(() => {
    const isShown = (id: string) => companyId === '' || id === companyId;
    const about = candidates.filter((one) => isShown(one.companyId));
    const visited = companies.filter(({ id }) => isShown(id));
    return dueItems(about, visited, today);
  }, [candidates, companies, companyId, today]);
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  const isEmpty = GROUPS.every(([group]) => groups[group].length === 0);
  return (
    <section class="due-list" aria-label={t('boardDueHeading')}>
      <h2 tabIndex={-1}>{t('boardDueHeading')}</h2>
      {isEmpty && <p class="empty">{t('boardDueNone')}</p>}
      {GROUPS.map(
        ([group, key]) =>
          groups[group].length > 0 && (
            <section key={group} class={`due-group ${group}`} aria-label={t(key)}>
              <h3>
                {t(key)} <span class="board-count">{groups[group].length}</span>
              </h3>
              <ul>
                {groups[group].map((item) => (
                  <DueRow key={keyOf(item)} item={item} names={names} {...props} />
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
}

interface RowProps extends Pick<Props, 'onDone' | 'onOpenCandidate' | 'onOpenCompany'> {
  readonly item: DueItem;
  readonly names: ReadonlyMap<string, string>;
}

function DueRow({ item, names, onDone, onOpenCandidate, onOpenCompany }: RowProps) {
  const what = item.kind === 'visit' ? t('boardVisit') : (item.candidate.nextAction?.what ?? '');
  const finish = async (event: Event) => {
    const row = (event.currentTarget as Element).closest('li');
    const beside = row?.nextElementSibling ?? row?.previousElementSibling;
    if (!(await onDone(item))) return;
    // The row itself goes only when the store was read again.
    const next = beside?.querySelector<HTMLElement>('button');
    if (next) next.focus();
    else focusSoon('.due-list h2');
  };
  return (
    <li>
      {item.on ? <time dateTime={item.on}>{item.on}</time> : <span>–</span>}
      <span>{what}</span>
      {item.kind === 'visit' ? (
        <button type="button" class="link" onClick={() => onOpenCompany(item.company)}>
          {item.company.name}
        </button>
      ) : (
        <span>
          <button type="button" class="link" onClick={() => onOpenCandidate(item.candidate)}>
            {item.candidate.patent.title}
          </button>{' '}
          <span class="muted">{names.get(item.candidate.companyId)}</span>
        </span>
      )}
      <button
        type="button"
        class="button quiet"
        aria-label={t('boardDueDoneOne', what)}
        onClick={finish}
      >
        {t('boardDueDone')}
      </button>
    </li>
  );
}

function keyOf(item: DueItem): string {
  return item.kind === 'visit' ? `visit ${item.company.id}` : `action ${item.candidate.id}`;
}
