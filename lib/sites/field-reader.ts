import type { FieldLabel, LabelGroup, LabelKey } from './labels';
import type { PageText } from './page-text';

/** A label of the page with what stands beside it. */
export interface LabelledField {
  readonly label: FieldLabel;
  /** One text, or several where several cells follow one label. */
  readonly values: readonly string[];
  /** The element that shows the value. */
  readonly place: Element;
}

/** What the readers of tables, lists and running markup share while they go through a page. */
export interface FieldReader {
  readonly text: PageText;
  /** Elements that belong to something else: not looked into. */
  readonly skip: ReadonlySet<Element>;
  /** The group that the last label or heading belonged to. */
  readonly context: LabelGroup | null;
  isLabel(text: string | null): boolean;
  /** Takes what stands beside a label; a label with nothing beside it may head a group. */
  take(path: readonly string[], values: readonly string[], place: Element): void;
  /** Takes elements as the value of a label, or reads into them when they hold labels. */
  takeElements(path: readonly string[], elements: readonly Element[]): void;
  /** True when elements beside the label of `key` hold labels of their own. */
  holdsFields(key: LabelKey, elements: readonly Element[]): boolean;
  /** Reads the inside of a table, a list or any other block. */
  scanBlock(element: Element): void;
  /** Reads any part of the page. */
  scan(nodes: readonly Node[]): void;
}
