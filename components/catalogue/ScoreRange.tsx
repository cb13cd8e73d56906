import { t } from '../shell/language';

interface Props {
  readonly name: string;
  readonly range: readonly [number, number];
  readonly onRange: (range: [number, number]) => void;
}

/** Scores from … to, in two number boxes. Crossed ends push each other along. */
export function ScoreRange({ name, range: [from, to], onRange }: Props) {
  return (
    <fieldset class="score-range">
      <legend>{name}</legend>
      <NumberBox
        label={t('catalogueFrom', name)}
        value={from}
        onValue={(value) => onRange([value, Math.max(value, to)])}
      />
      <span aria-hidden="true">～</span>
      <NumberBox
        label={t('catalogueTo', name)}
        value={to}
        onValue={(value) => onRange([Math.min(value, from), value])}
      />
    </fieldset>
  );
}

interface BoxProps {
  readonly label: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

function NumberBox({ label, value, onValue }: BoxProps) {
  return (
    <input
      type="number"
      class="field"
      min={0}
      max={100}
      step={5}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const field = event.currentTarget;
        const next = field.value === '' ? value : scoreOf(field.value, value);
        // A number that is cut back to what stood there before draws nothing anew.
        field.value = String(next);
        if (next !== value) onValue(next);
      }}
    />
  );
}

/** What was typed, within 0–100; `before` where it is no number. */
function scoreOf(typed: string, before: number): number {
  const score = Number(typed);
  return Number.isNaN(score) ? before : Math.max(0, Math.min(100, score));
}
