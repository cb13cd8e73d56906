import {
  NUMBER_COLUMN,
  PATENT_FIELDS,
  type PatentFieldKey,
  TITLE_COLUMN,
} from '../../lib/model/patent-field';
import type { MadeUpRecord } from './made-up-records';

export const SITE = 'https://plidb.inpit.go.jp';
export const MADE_UP = '見本データ（架空）';

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The path of a detail page in the shape that the real ones have. */
export function detailPath(number: string): string {
  const folder = String(Math.floor(Number(number.slice(5)) / 1000)).padStart(3, '0');
  return `/pldb/html/HTML.${number[0]}/${number.slice(1, 5)}/${folder}/${number}.html`;
}

export function detailUrl(number: string): string {
  return `${SITE}${detailPath(number)}`;
}

/** A field's value as one text, the way a cell shows it; empty where the record has none. */
export function shown({ fields }: MadeUpRecord, key: PatentFieldKey): string {
  const value = fields[key];
  if (value === undefined) return '';
  return escaped(typeof value === 'string' ? value : value.join(key === 'ipc' ? ',' : '、'));
}

export interface LabelValue {
  readonly key: PatentFieldKey | 'number' | 'title';
  readonly label: string;
  /** Escaped for HTML. */
  readonly value: string;
}

/** Every label of the bulk CSV with the record's value, in its order; empty values too. */
export function labelsAndValues(record: MadeUpRecord): LabelValue[] {
  const fields = PATENT_FIELDS.flatMap(({ key, column, many }): LabelValue[] => {
    if (many !== 'numbered') return [{ label: column, value: shown(record, key), key }];
    const values = (record.fields[key] ?? []) as readonly string[];
    return [1, 2, 3].map((digit) => ({
      label: `${column}${digit}`,
      value: escaped(values[digit - 1] ?? ''),
      key,
    }));
  });
  return [
    { label: NUMBER_COLUMN, value: record.number, key: 'number' },
    { label: TITLE_COLUMN, value: escaped(record.title), key: 'title' },
    ...fields,
  ];
}

/** Only the labels that have a value: what a page shows that leaves empty lines out. */
export function toldLabels(record: MadeUpRecord): LabelValue[] {
  return labelsAndValues(record).filter(({ value }) => value !== '');
}

export interface PageParts {
  readonly title?: string;
  readonly style?: string;
  readonly charset?: string;
  readonly head?: string;
}

/** A whole page around `body`. */
export function page(body: string, { title, style, charset, head }: PageParts = {}): string {
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="${charset ?? 'UTF-8'}">
<title>${title ?? '開放特許情報データベース'}</title>
${head ?? ''}${style ? `<style>${style}</style>` : ''}
</head>
<body>
${body}
</body>
</html>
`;
}
