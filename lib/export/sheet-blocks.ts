import type { ProcessMap } from './process-map';

/** The parts of a strength sheet, in the order of the page. */
export const SHEET_SECTIONS = [
  'business',
  'strengths',
  'map',
  'equipment',
  'products',
  'certifications',
  'fields',
  'wishes',
  'markets',
] as const;
export type SheetSection = (typeof SHEET_SECTIONS)[number];

/** The titles the sheet itself carries: it is a Japanese paper whatever the interface speaks. */
export const SHEET_TITLES: Readonly<Record<SheetSection, string>> = {
  business: '事業内容',
  strengths: '自社の強み',
  map: '加工方法 × 材料',
  equipment: '主な設備',
  products: '商品・サービス',
  certifications: '品質・認証・知的財産',
  fields: '関わりの深い技術分野',
  wishes: 'これから取り組みたいこと',
  markets: '狙う市場',
};

/** Those that take half of the page's width. */
export const HALF_SECTIONS: ReadonlySet<SheetSection> = new Set([
  'equipment',
  'products',
  'certifications',
  'fields',
]);

/** A field of technology and its part (0–1) of the company's best fits. */
export interface SheetField {
  readonly name: string;
  readonly share: number;
}

export interface Head {
  readonly section: SheetSection;
  readonly title: string;
}

export type SheetBlock = Head &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly string[]; readonly more: number }
    | {
        readonly kind: 'map';
        readonly map: ProcessMap;
        readonly moreProcesses: number;
        readonly moreMaterials: number;
      }
    | { readonly kind: 'bars'; readonly bars: readonly SheetField[]; readonly more: number }
  );

/** One A4 page: everything on it is cut already, so that every format shows the same. */
export interface SheetPage {
  readonly name: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly blocks: readonly SheetBlock[];
}
