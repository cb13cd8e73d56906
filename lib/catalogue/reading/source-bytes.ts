import { CatalogueFileRefused } from './catalogue-file-refused';
import type { CatalogueSource } from './catalogue-source';

/**
 * The bytes of a source, piece by piece. Throws the signal's reason as soon as it is aborted, even
 * while the source keeps silent, and CatalogueFileRefused where the source cannot be read. The source
 * is let go of however the reading ends.
 */
export async function* sourceBytes(
  source: CatalogueSource,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  signal?.throwIfAborted();
  const reader = opened(source).getReader();
  const letGo = () => {
    // A source that fails while it is let go of has nothing more to say.
    reader.cancel(signal?.reason).catch(() => {});
  };
  signal?.addEventListener('abort', letGo, { once: true });
  try {
    for (;;) {
      const { value, done } = await reader.read().catch((cause) => {
        signal?.throwIfAborted();
        throw unreadableFile(source.name, cause);
      });
      signal?.throwIfAborted();
      if (done) return;
      yield value;
      signal?.throwIfAborted();
    }
  } finally {
    signal?.removeEventListener('abort', letGo);
    letGo();
  }
}

function opened(source: CatalogueSource): ReadableStream<Uint8Array> {
  try {
    return source.stream();
  } catch (cause) {
    throw unreadableFile(source.name, cause);
  }
}

function unreadableFile(name: string, cause: unknown): CatalogueFileRefused {
  return new CatalogueFileRefused(
    'unreadable',
    {
      ja: `「${name}」を読めませんでした。選んだあとに移動・変更・削除された可能性があります。ファイルを選び直してください。`,
      en: `“${name}” could not be read. It may have been moved, changed or deleted since it was chosen. Choose the file again.`,
    },
    { cause },
  );
}
