import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../lib/model/fit';
import { pieces } from '../fit/MarkedText';
import { t } from '../shell/language';

interface Props {
  readonly notes: string;
  /** What is proposed or taken. */
  readonly spans: readonly Span[];
  /** The one that is pointed at. */
  readonly pointed: Span | null;
}

/** The notes to read, with what the chips rest on marked; the pointed one comes into view. */
export function NoteView({ notes, spans, pointed }: Props) {
  const view = useRef<HTMLElement>(null);
  const strong = useRef<HTMLElement>(null);
  useEffect(() => {
    // Not scrollIntoView: that would scroll the page too, and take the chip from under the pointer.
    if (!view.current || !strong.current) return;
    view.current.scrollTop = strong.current.offsetTop - view.current.clientHeight / 3;
  }, [pointed?.start, pointed?.end]);
  const shown = pointed ? [pointed] : spans;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={view} class="note-view" aria-label={t('visitNoteView')} tabIndex={0}>
      {pieces(notes, shown).map(({ words, marked, start }) =>
        marked ? (
          <mark key={start} {...(pointed && { ref: strong, class: 'pointed' })}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </section>
  );
}
