import type { Arrival } from '../model/arrival';
import { PATENT_FIELDS } from '../model/patent-field';
import { patentNumber } from '../model/patent-number';
import type { Table } from './candidate-table';
import { escaped } from './escaped';
import { localDay } from './local-day';

/** What a digest is told in; the coordinator's own, it says so in its first line. */
export interface DigestWords {
  readonly title: string;
  readonly internal: string;
  readonly company: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Arrival['kind'], string>>;
  readonly fit: string;
  readonly name: string;
  readonly number: string;
  readonly registrant: string;
  readonly changed: string;
  readonly reason: string;
  readonly listed: string;
  readonly listedMark: string;
  readonly day: string;
  /** A field's name, for a field that the record has no heading for. */
  readonly fieldOf: (key: string) => string;
}

/** One company's part of a digest. */
export interface DigestPart {
  readonly companyName: string;
  readonly arrivals: readonly Arrival[];
}

/** 今月の新着 as a table: one row an arrival, the companies one after the other. */
export function digestTable(parts: readonly DigestPart[], words: DigestWords): Table {
  return {
    headings: [words.company, ...columnsOf(words)],
    rows: parts.flatMap(({ companyName, arrivals }) =>
      arrivals.map((one) => [companyName, ...cellsOf(one, words)]),
    ),
  };
}

/** The same as one HTML file that needs nothing besides itself and prints on A4. */
export function digestPage(parts: readonly DigestPart[], words: DigestWords, lang: string): string {
  const sections = parts.map(
    ({ companyName, arrivals }) => `<section>
<h2>${escaped(companyName)}</h2>
<table><thead><tr>${columnsOf(words)
      .map((one) => `<th scope="col">${escaped(one)}</th>`)
      .join('')}</tr></thead>
<tbody>${arrivals.map((one) => rowOf(one, words)).join('\n')}</tbody></table>
</section>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${escaped(words.title)}</title>
<style>${STYLE}</style></head>
<body><h1>${escaped(words.title)}</h1>
<p class="internal">${escaped(words.internal)}</p>
${sections.join('\n')}
</body></html>
`;
}

const STYLE = `@page{size:A4;margin:15mm}
body{font:14px/1.7 "Noto Sans JP","Hiragino Sans",sans-serif;color:#1a1a1a;max-width:960px;margin:24px auto;padding:0 16px}
h1{font-size:22px}h2{font-size:17px;border-left:4px solid #0017c1;padding-left:8px;break-after:avoid}
.internal{color:#666}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top}
th{background:#f2f2f2}tr{break-inside:avoid}
@media print{body{margin:0;max-width:none}}`;

function columnsOf(words: DigestWords): string[] {
  const { kind, fit, reason, name, number, registrant, changed, listed, day } = words;
  return [kind, fit, reason, name, number, registrant, changed, listed, day];
}

function cellsOf(arrival: Arrival, words: DigestWords): (string | number)[] {
  const { kind, overall, reason, title, patentId, registrant, fields, isListed, at } = arrival;
  return [
    words.kinds[kind],
    overall === null ? '' : Math.round(overall),
    reason?.phrase ?? '',
    title,
    patentNumber(patentId),
    registrant ?? '',
    fields.map(words.fieldOf).join('、'),
    isListed ? words.listedMark : '',
    localDay(at),
  ];
}

function rowOf(arrival: Arrival, words: DigestWords): string {
  const cells = cellsOf(arrival, words).map((cell) => `<td>${escaped(String(cell))}</td>`);
  return `<tr>${cells.join('')}</tr>`;
}

/** A field as INPIT's CSV heads it, or in plain English. */
export function fieldHeading(key: string, lang: 'ja' | 'en'): string | undefined {
  const field = PATENT_FIELDS.find((one) => one.key === key);
  return lang === 'ja' ? field?.column : field?.english;
}
