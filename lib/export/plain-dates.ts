import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const STYLES = 'xl/styles.xml';
/** 「ggge"年"m"月"d"日"」, 「ge.m.d」 and the like: the reader of workbooks knows none of them. */
const ERA_FORMAT = /(<numFmt\b[^>]*\bformatCode=")([^"]*)(")/g;

/**
 * A workbook whose days in Japanese eras are formatted as plain days, so that they are read as days
 * and not as the number of days since 1900. The same bytes where there are none.
 */
export function withPlainDates(bytes: Uint8Array): Uint8Array {
  const { [STYLES]: styles } = unzipSync(bytes, { filter: ({ name }) => name === STYLES });
  if (!styles) return bytes;
  const before = strFromU8(styles);
  const after = before.replace(ERA_FORMAT, (whole, head, format, tail) =>
    isEraFormat(format) ? `${head}yyyy-mm-dd${tail}` : whole,
  );
  if (after === before) return bytes;
  return zipSync({ ...unzipSync(bytes), [STYLES]: strToU8(after) }, { level: 0 });
}

function isEraFormat(format: string): boolean {
  const bare = format.replace(/&quot;.*?&quot;|\[[^\]]*\]|\\./g, '');
  return /g{1,3}/i.test(bare) && /e/i.test(bare) && !/general/i.test(bare);
}
