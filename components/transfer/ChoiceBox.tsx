import type { ComponentChildren } from 'preact';
import { t } from '../shell/language';

interface Props {
  /** The name that the radio buttons of one decision share. */
  readonly group: string;
  readonly label: string;
  readonly isChosen: boolean;
  /** Is it what the later edit or deletion says? */
  readonly isLater?: boolean;
  readonly isWide?: boolean;
  readonly onChoose: () => void;
  readonly children?: ComponentChildren;
}

/** One of the ways in which a decision of a merge can go, as a box to press. */
export function ChoiceBox(props: Props) {
  const { group, label, isChosen, isLater = false, isWide = false, onChoose, children } = props;
  return (
    <label class={isWide ? 'conflict-side conflict-both' : 'conflict-side'}>
      <span class="conflict-head">
        <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
        <b>{label}</b>
        {isLater && <span class="tag">{t('mergeLater')}</span>}
      </span>
      {children}
    </label>
  );
}
