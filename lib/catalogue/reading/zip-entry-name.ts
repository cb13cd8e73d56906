/**
 * The name of a zip's entry. Windows of Japan writes names in Shift_JIS, and some programs write UTF-8
 * without saying so; both come from fflate as one letter a byte.
 */
export function entryName(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** What operating systems put into a zip beside the user's files. */
export function isSystemFile(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|\/$/i.test(name);
}

/** Whether the name says that it is a table in text. */
export function isTextTable(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name);
}
