/**
 * A file as a browser's `File` or a test gives it. `size` is in bytes; `stream` gives its bytes from
 * the beginning each time it is called (a file is read for its preview, and again for the import).
 */
export interface CatalogueSource {
  readonly name: string;
  readonly size: number;
  readonly stream: () => ReadableStream<Uint8Array>;
}
