import type { HandOverOptions } from '../../lib/export/handed-over';
import { t } from '../shell/language';

type Version = Pick<HandOverOptions, 'version' | 'scores'>;

interface Props {
  readonly chosen: Version;
  readonly onChange: (chosen: Version) => void;
}

const VERSIONS = [
  ['company', 'handVersionCompany', 'handVersionCompanyHint'],
  ['office', 'handVersionOffice', 'handVersionOfficeHint'],
] as const;

/** For whom it is made, and whether it tells the numbers. */
export function VersionChoice({ chosen, onChange }: Props) {
  return (
    <fieldset>
      <legend>{t('handVersion')}</legend>
      {VERSIONS.map(([version, label, hint]) => (
        <label key={version}>
          <input
            type="radio"
            name="hand-version"
            checked={chosen.version === version}
            onChange={() => onChange({ ...chosen, version })}
          />
          <span>
            {t(label)}
            <span class="hint"> {t(hint)}</span>
          </span>
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={chosen.scores === 'shown'}
          onChange={({ currentTarget }) =>
            onChange({ ...chosen, scores: currentTarget.checked ? 'shown' : 'leftOut' })
          }
        />
        {t('handScores')}
      </label>
    </fieldset>
  );
}
