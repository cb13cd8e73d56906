/** The years before the first of each era. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  M: 1867,
  T: 1911,
  S: 1925,
  H: 1988,
  R: 2018,
};

/** A day as lists write it (2026/4/1, 令和8年4月1日, R8.4.1) as `YYYY-MM-DD`; undefined for no day. */
export function writtenDay(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[(（].*$/, '');
  const found =
    /^(明治|大正|昭和|平成|令和|[MTSHR])?(\d{1,4}|元)[年./-](\d{1,2})[月./-](\d{1,2})日?(?:T.*)?$/i.exec(
      plain,
    );
  if (!found) return undefined;
  const [, era, written = '', month = '', day = ''] = found;
  if (!era && written.length !== 4) return undefined;
  const first = era ? ERAS[era.toUpperCase()] : 0;
  const year = (written === '元' ? 1 : Number(written)) + (first ?? 0);
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
