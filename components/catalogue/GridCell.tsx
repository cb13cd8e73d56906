import type { ComponentChildren } from 'preact';

interface Props {
  readonly class: string;
  readonly children?: ComponentChildren;
}

/** A cell of a row that is drawn in part: a grid for assistive technology, boxes for the browser. */
export function GridCell({ class: name, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are placed by number are no table.
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row.
    <span class={name} role="gridcell">
      {children}
    </span>
  );
}
