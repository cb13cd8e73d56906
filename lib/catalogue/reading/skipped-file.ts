/** A file in a zip that holds no catalogue, and why in words for the user. */
export interface SkippedFile {
  readonly file: string;
  readonly words: { readonly ja: string; readonly en: string };
}
