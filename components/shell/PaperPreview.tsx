import type { RefObject } from 'preact';

interface Props {
  readonly title: string;
  /** The whole file. */
  readonly html: string;
  /** For printing it. */
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/** A paper as it will be printed. Nothing in it runs; the same origin lets this page print it. */
export function PaperPreview({ title, html, frame }: Props) {
  return (
    <iframe
      ref={frame}
      class="paper-preview"
      title={title}
      sandbox="allow-same-origin allow-modals"
      srcdoc={html}
    />
  );
}
