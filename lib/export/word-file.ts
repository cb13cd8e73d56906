import { Document, type FileChild, type Footer, type Header, Packer, PageOrientation } from 'docx';
import { shortened } from './shortened';

// Design tokens blue 900, blue 50, orange 800, orange 50, solid gray 800, 600, 300.
export const BLUE = '0017C1';
export const PALE_BLUE = 'E8F1FE';
export const ORANGE = 'C74700';
export const PALE_ORANGE = 'FFEEE2';
export const TEXT = '333333';
export const MUTED = '666666';
export const LINE = 'B3B3B3';

/** Twips: 1/20 pt. A4 with margins of 13 mm leaves 184 mm for the text. */
const A4 = { width: 11_906, height: 16_838 };
export const MARGIN = 737;
export const WIDTH = A4.width - 2 * MARGIN;
/** The same on A4 lying. */
export const LYING_WIDTH = A4.height - 2 * MARGIN;

/** What stands on the edges of the pages; the cover is the first page. */
interface Edges {
  readonly header?: Header;
  readonly footer?: Footer;
  readonly cover?: { readonly header: Header; readonly footer: Footer };
}

/** Pages of a Word file that look alike. */
export interface WordPages extends Edges {
  readonly children: FileChild[];
  readonly orientation?: 'lying' | 'standing';
  /** Twips between the edge of the paper and what stands there. */
  readonly fromEdge?: { readonly header: number; readonly footer: number };
}

/**
 * Paragraphs and tables as a Word file on A4. Lines are 270 twips high unless a paragraph says
 * otherwise. The document's properties name the program alone.
 */
export function wordFile(
  title: string,
  children: FileChild[],
  edges: Edges = {},
): Promise<ArrayBuffer> {
  return wordPages(title, [{ children, ...edges, fromEdge: { header: 0, footer: 0 } }]);
}

/** The same from parts, each on pages of its own kind. */
export async function wordPages(title: string, parts: readonly WordPages[]): Promise<ArrayBuffer> {
  const document = new Document({
    title: shortened(title, 80),
    // Word shows these as the author: the program's name, so that nobody's own is in the file.
    creator: 'Osekkai',
    lastModifiedBy: 'Osekkai',
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: 'Yu Gothic', hAnsi: 'Yu Gothic', eastAsia: 'Yu Gothic' },
            size: 18,
            color: TEXT,
            language: { value: 'ja-JP', eastAsia: 'ja-JP' },
          },
          // Yu Gothic opens lines wide unless their height is exact.
          paragraph: { spacing: { line: 270, lineRule: 'exact', before: 0, after: 0 } },
        },
      },
    },
    sections: parts.map(sectionOf),
  });
  return Packer.toArrayBuffer(document);
}

function sectionOf({ children, orientation, header, footer, cover, fromEdge }: WordPages) {
  const isLying = orientation === 'lying';
  const size = {
    ...A4,
    orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  };
  const edges = fromEdge ?? { header: header ? 260 : 0, footer: footer ? 220 : 0 };
  const margin = { top: 620, bottom: 500, left: MARGIN, right: MARGIN, ...edges };
  return {
    properties: { page: { size, margin }, titlePage: cover !== undefined },
    headers: { ...(header && { default: header }), ...(cover && { first: cover.header }) },
    footers: { ...(footer && { default: footer }), ...(cover && { first: cover.footer }) },
    children,
  };
}
