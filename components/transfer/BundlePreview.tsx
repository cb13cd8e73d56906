import type { BundleComparison, ComparedRecord, Standing } from '../../lib/store/bundle';
import { type MessageKey, t } from '../shell/language';

interface Props {
  readonly fileName: string;
  readonly comparison: BundleComparison;
  readonly ignoredKeys: readonly string[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

const STANDINGS: readonly (readonly [Standing, MessageKey])[] = [
  ['new', 'standingNew'],
  ['newer', 'standingNewer'],
  ['older', 'standingOlder'],
  ['same', 'standingSame'],
];
const KINDS = [
  ['companies', 'companies'],
  ['candidates', 'candidates'],
  ['patents', 'patents'],
] as const satisfies readonly (readonly [keyof BundleComparison, MessageKey])[];
const NAMES_SHOWN = 5;

/** What a file would change, before it does: new, newer, older and same, with names. */
export function BundlePreview({ fileName, comparison, ignoredKeys, onApply, onCancel }: Props) {
  const changes = KINDS.some(([kind]) =>
    comparison[kind].some(({ standing }) => standing === 'new' || standing === 'newer'),
  );
  const settingsChange = comparison.settings === 'joined' || comparison.settings === 'taken';
  return (
    <section class="preview" aria-label={t('previewLabel')}>
      <h3>{t('previewHeading', fileName)}</h3>
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
      {STANDINGS.slice(0, 3).map(([standing, key]) => (
        <Names
          key={standing}
          heading={t(key)}
          names={[...comparison.companies, ...comparison.candidates]
            .filter((one) => one.standing === standing)
            .map(({ name }) => name)}
        />
      ))}
      {ignoredKeys.length > 0 && (
        <p class="muted">{t('previewIgnored', ignoredKeys.join(t('listSeparator')))}</p>
      )}
      {!changes && !settingsChange && <p>{t('previewNothing')}</p>}
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

function Names({
  heading,
  names,
}: {
  readonly heading: string;
  readonly names: readonly string[];
}) {
  if (names.length === 0) return null;
  return (
    <p class="muted">
      <b>{heading}</b> {names.slice(0, NAMES_SHOWN).join(t('listSeparator'))}
      {names.length > NAMES_SHOWN && ` ${t('previewMore', names.length - NAMES_SHOWN)}`}
    </p>
  );
}

function withStanding(records: readonly ComparedRecord[], standing: Standing): ComparedRecord[] {
  return records.filter((one) => one.standing === standing);
}
