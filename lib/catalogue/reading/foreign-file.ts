import { CatalogueFileRefused } from './catalogue-file-refused';

const BEGINNINGS: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['Excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
];
const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body)\b/i;

/** Why a file that begins so is no CSV at all; undefined where it may be one. */
export function foreignFile(head: Uint8Array): CatalogueFileRefused | undefined {
  if (head.length === 0) return emptyFile();
  const [kind] = BEGINNINGS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte)) ?? [];
  if (kind === 'Excel') return spreadsheetFile();
  if (kind) return binaryFile(kind);
  const text = new TextDecoder().decode(head.subarray(0, 4096));
  if (text.replaceAll('\0', '').trim() === '') return emptyFile();
  return WEB_PAGE.test(text) ? webPage() : undefined;
}

/** An Excel workbook, old or new. */
export function spreadsheetFile(): CatalogueFileRefused {
  return new CatalogueFileRefused('spreadsheet', {
    ja: 'これはExcelのファイルです。Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存したファイルを選んでください。',
    en: 'This is an Excel workbook. Open it in Excel, save it as “CSV UTF-8 (comma delimited)” and choose that file.',
  });
}

export function emptyFile(): CatalogueFileRefused {
  return new CatalogueFileRefused('empty', {
    ja: 'このファイルは空です。ダウンロードし直したファイルを選んでください。',
    en: 'This file is empty. Download it again and choose that file.',
  });
}

function binaryFile(kind: string): CatalogueFileRefused {
  return new CatalogueFileRefused('binary', {
    ja: `これはCSVではなく${kind}のファイルです。CSV（またはCSVを入れたzip）を選んでください。`,
    en: `This is a ${kind} file and no CSV. Choose a CSV, or a zip of CSVs.`,
  });
}

function webPage(): CatalogueFileRefused {
  return new CatalogueFileRefused('webPage', {
    ja: 'CSVの代わりにウェブページが保存されています（サイトのエラー画面かもしれません）。ダウンロードし直したファイルを選んでください。',
    en: 'A web page was saved in place of the CSV, perhaps an error page of the site. Download the file again and choose that one.',
  });
}
