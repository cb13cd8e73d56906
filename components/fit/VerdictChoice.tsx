import { useId } from 'preact/hooks';
import type { Verdict } from '../../lib/model/candidate';
import { t } from '../shell/language';
import { VERDICTS } from '../shortlist/stage-words';

interface Props {
  readonly verdict: Verdict;
  readonly onChoose: (verdict: Verdict) => void;
}

/** 有望 / 参考 / ノイズ / 未評価, as one group of radio buttons. */
export function VerdictChoice({ verdict, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="verdicts">
      <legend>{t('verdictLegend')}</legend>
      {VERDICTS.map(([value, key]) => (
        <label key={value} class={value === verdict ? 'chosen' : ''}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === verdict}
            onChange={() => onChoose(value)}
          />
          {t(key)}
        </label>
      ))}
    </fieldset>
  );
}
