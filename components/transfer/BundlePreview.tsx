import type { BundleComparison, ComparedRecord, Standing } from '../../lib/store/bundle';
import { t } from '../shell/language';
import { KINDS, STANDINGS } from './standing-words';

interface Props {
  readonly fileName: string;
  readonly comparison: BundleComparison;
  readonly ignoredKeys: readonly string[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a file would change, before it does: new, newer, older and same, with names. */
export function BundlePreview({ fileName, comparison, ignoredKeys, onApply, onCancel }: Props) {
  return (
    <section class="preview" aria-label={t('previewLabel')}>
      <h4>{t('previewHeading', fileName)}</h4>
      {!changesAnything(comparison) && <p>{t('previewNothing')}</p>}
      <Counts comparison={comparison} />
      <p class="hint">{t('previewKept')}</p>
      {KINDS.map(([kind]) => (
        <Names key={kind} kind={kind} records={comparison[kind]} />
      ))}
      {comparison.settings === 'taken' && <p>{t('previewSettingsTaken')}</p>}
      {comparison.settings === 'joined' && <p>{t('previewSettingsJoined')}</p>}
      {ignoredKeys.length > 0 && (
        <p class="muted">{t('previewIgnored', ignoredKeys.join(t('listSeparator')))}</p>
      )}
      <p class="row">
        <button
          type="button"
          class="button primary"
          onClick={onApply}
          {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'bundle-apply' })}
        >
          {t('previewApply')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('previewCancel')}
        </button>
      </p>
    </section>
  );
}

function Counts({ comparison }: Pick<Props, 'comparison'>) {
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
              <td key={standing}>{withStanding(comparison[kind], standing).length}</td>
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
  readonly kind: (typeof KINDS)[number][0];
  readonly records: readonly ComparedRecord[];
}

/** The names of one kind by how they stand; open where the list is short enough to be read. */
function Names({ kind, records }: NamesProps) {
  if (records.length === 0) return null;
  return (
    <details class="names" open={records.length <= 5}>
      <summary>{t('previewNames', t(kind), records.length)}</summary>
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

function changesAnything(comparison: BundleComparison): boolean {
  const { settings } = comparison;
  if (settings === 'joined' || settings === 'taken') return true;
  return KINDS.some(([kind]) =>
    comparison[kind].some(({ standing }) => standing === 'new' || standing === 'newer'),
  );
}

function withStanding(records: readonly ComparedRecord[], standing: Standing): ComparedRecord[] {
  return records.filter((one) => one.standing === standing);
}
