import type { Feature } from 'write-excel-file/universal';
import { escaped } from './escaped';
import { shortened } from './shortened';

/** Where a link stands (`I2`) and where it leads. */
export interface CellLink {
  readonly cell: string;
  readonly url: string;
}

/** What a sheet of a workbook has besides its cells. */
export interface SheetPrint {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly links: readonly CellLink[];
  /** At the head of every printed page, on the left and on the right. */
  readonly head: readonly [left: string, right: string];
  /** Rows, counted from 1, after which a page ends. */
  readonly breaks: readonly number[];
  readonly repeatsFirstRow: boolean;
}

/**
 * Print set-up and links, which the writer of workbooks leaves to features: every sheet fits the
 * width of A4 and says at its foot which page it is. Parts go where ECMA-376 wants them: hyperlinks
 * before the margins, the header after the set-up, page breaks after the header.
 */
export function printed(sheets: readonly SheetPrint[]): Feature<Blob> {
  const of = (index: number) => sheets[index];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => withPrint(xml, of(sheetIndex)),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) => relations(of(sheetIndex)?.links ?? []),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', () => repeatedRows(sheets)),
        },
      },
    },
  };
}

/** Every part is put in by a function: in a text, `replace` would take `$&` for a sign of its own. */
function withPrint(xml: string, sheet: SheetPrint | undefined): string {
  if (!sheet) return xml;
  const [left, right] = sheet.head.map((text) => escaped(headText(text)));
  const header = `<headerFooter><oddHeader>&amp;L${left}&amp;R${right}</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`;
  return xml
    .replace(/<worksheet\b[^>]*>/, (start) => `${start}${FITTED}`)
    .replace(/<pageMargins[^>]*\/>/, () => `${hyperlinks(sheet.links)}${MARGINS}`)
    .replace(/<pageSetup[^>]*\/>/, () => `${SETUP}${header}${pageBreaks(sheet.breaks)}`);
}

/** Excel takes no header of more than 255 letters for a whole one, its signs (`&L`, `&&`) counted. */
const LONGEST_HEAD = 120;

function headText(text: string): string {
  const letters: string[] = [];
  for (const letter of shortened(text, 62)) {
    letters.push(letter === '&' ? '&&' : letter);
    if (letters.join('').length > LONGEST_HEAD) return `${letters.slice(0, -2).join('')}…`;
  }
  return letters.join('');
}

function pageBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const all = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${all}</rowBreaks>`;
}

const FITTED = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const MARGINS =
  '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>';
const SETUP = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function hyperlinks(links: readonly CellLink[]): string {
  if (links.length === 0) return '';
  const all = links.map(({ cell }, at) => `<hyperlink ref="${cell}" r:id="rId-link-${at + 1}"/>`);
  return `<hyperlinks>${all.join('')}</hyperlinks>`;
}

function relations(links: readonly CellLink[]): string {
  return links
    .map(
      ({ url }, at) =>
        `<Relationship Id="rId-link-${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(url)}" TargetMode="External"/>`,
    )
    .join('');
}

function repeatedRows(sheets: readonly SheetPrint[]): string {
  const names = sheets.flatMap(({ sheet, repeatsFirstRow }, at) =>
    repeatsFirstRow
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(sheet)}'!$1:$1</definedName>`
      : [],
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}
