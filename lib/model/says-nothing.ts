const NOTHING =
  /^(?:特に)?(?:なし|無し|無|ありません|ございません|ない)$|^該当(?:なし|無し|せず)$|^未定$|^n\/?a$|^none$/;
const MARKS = /^[\s\-‐‑–—―−ー_.。・*×/~〜]*$/;

/** Whether a cell or a phrase only says that there is nothing: 「特になし」「－」「ー」. */
export function saysNothing(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return MARKS.test(plain) || NOTHING.test(plain.replace(/(?:です)?[。.]+$/, ''));
}
