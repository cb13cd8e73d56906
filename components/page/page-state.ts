import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PatentId, Sighting } from '../../lib/model/open-patent';
import type { PageAnswer, RowAnswer } from '../../lib/protocol/messages';
import type { Placement } from './placement';

/** One place of the page that a badge belongs to: a row of a list, or a detail page's title. */
export interface PageRow {
  readonly key: string;
  readonly patentId: PatentId;
  readonly sighting: Sighting;
  /** The element that shows the title. */
  readonly anchor: Element;
  /** The row's elements, dimmed together. */
  readonly elements: readonly Element[];
  /** True for the record that a detail page is about; it is never dimmed. */
  readonly isRecord: boolean;
}

/** What is known about the page and what the user is doing on it. */
export interface PageState {
  readonly rows: Signal<readonly PageRow[]>;
  readonly answer: Signal<PageAnswer | null>;
  readonly placements: Signal<ReadonlyMap<string, Placement>>;
  /** Rows are being chosen, to be saved together. */
  readonly choosing: Signal<boolean>;
  readonly checked: Signal<ReadonlySet<PatentId>>;
  /** Key of the row whose panel is open. */
  readonly openRow: Signal<string | null>;
  /** A sentence to the user: what was done, or what went wrong. */
  readonly message: Signal<string | null>;
  readonly answers: ReadonlySignal<ReadonlyMap<PatentId, RowAnswer>>;
  /** Rows from the best fit down; rows of unknown fit are left out. */
  readonly ranked: ReadonlySignal<readonly PageRow[]>;
}

export function pageState(): PageState {
  const rows = signal<readonly PageRow[]>([]);
  const answer = signal<PageAnswer | null>(null);
  const answers = computed(
    () => new Map((answer.value?.rows ?? []).map((row) => [row.patentId, row])),
  );
  const overallOf = (row: PageRow) => answers.value.get(row.patentId)?.best?.overall ?? null;
  const ranked = computed(() =>
    rows.value
      .filter((row) => overallOf(row) !== null)
      .sort((a, b) => (overallOf(b) ?? 0) - (overallOf(a) ?? 0)),
  );
  return {
    rows,
    answer,
    placements: signal(new Map()),
    choosing: signal(false),
    checked: signal(new Set()),
    openRow: signal(null),
    message: signal(null),
    answers,
    ranked,
  };
}
