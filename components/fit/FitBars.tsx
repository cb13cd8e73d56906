import { t } from '../shell/language';

interface Props {
  readonly need: number | null;
  readonly capability: number | null;
}

/**
 * Two small bars, need above capability. They differ in place and pattern as well as colour; a
 * dashed track says that the profile has no phrase for the axis. Screen readers hear the numbers
 * from the label of whatever holds the bars.
 */
export function FitBars({ need, capability }: Props) {
  return (
    <span class="fit-bars" aria-hidden="true" title={fitBarsLabel(need, capability)}>
      <Bar axis="need" value={need} />
      <Bar axis="capability" value={capability} />
    </span>
  );
}

/** 「ニーズ 40、強み 72」. */
export function fitBarsLabel(need: number | null, capability: number | null): string {
  return t('fitBarsLabel', scoreText(need), scoreText(capability));
}

/** A score as people read it: a whole number, or a dash where it is not known. */
export function scoreText(score: number | null): string {
  return score === null ? '–' : String(Math.round(score));
}

function Bar({
  axis,
  value,
}: {
  readonly axis: 'need' | 'capability';
  readonly value: number | null;
}) {
  return (
    <span class={`fit-bar ${axis} ${value === null ? 'unknown' : ''}`}>
      {value !== null && <span style={{ width: `${value}%` }} />}
    </span>
  );
}
