/** Leaves room for the rest of the name: file systems allow 255 bytes, a character takes up to 4. */
const LONGEST_NAME = 40;

/**
 * A file name that Windows, macOS and Linux all take: `候補リスト_見本工業株式会社_2026-11-23.csv`.
 * `what` says what the file is, `name` whose it is (left out where it is of everything), `day` is
 * the user's own calendar day (`localDay`), `extension` comes without a dot.
 */
export function fileName(
  what: string,
  name: string | undefined,
  day: string,
  extension: string,
): string {
  const parts = [what, name ?? '', day].map(safePart).filter((part) => part !== '');
  return `${parts.join('_')}.${extension}`;
}

function safePart(text: string): string {
  const safe = text
    // Control and direction marks can make a name show as another one.
    .replace(/[\p{C}]+/gu, '')
    .replace(/[\s\\/:*?"<>|]+/gu, '_')
    .replace(/^[._]+/, '');
  return [...safe]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[._]+$/, '');
}
