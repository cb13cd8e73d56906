import { type ExportTemplate, exportTemplateSchema } from '../model/export-template';
import { UserFacingError } from '../model/user-facing-error';

const FORMAT = 'osekkai-template';
const VERSION = 1;

/** A template as a file that another coordinator can read: JSON. */
export function writeExportTemplate(template: ExportTemplate): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, template }, null, 2)}\n`;
}

/**
 * The template of a file. What the file leaves out is as usual, a column named twice stands once;
 * throws ExportTemplateRefused where it is no template, a newer one, or a value in it cannot be.
 */
export function readExportTemplate(text: string): ExportTemplate {
  const { format, version, template } = contentOf(text);
  if (format !== FORMAT) throw new ExportTemplateRefused('format');
  if (typeof version === 'number' && version > VERSION) throw new ExportTemplateRefused('version');
  const checked = exportTemplateSchema.safeParse(template);
  if (!checked.success) {
    const key = String(checked.error.issues[0]?.path[0] ?? 'template');
    throw new ExportTemplateRefused(key in PLACES ? (key as Place) : 'template');
  }
  const { columns, sections } = checked.data;
  return {
    ...checked.data,
    columns: [...new Set(columns)],
    sections: [...new Set(sections)],
  };
}

function contentOf(text: string): Readonly<Record<string, unknown>> {
  try {
    // Editors on Windows put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, '')) ?? {};
  } catch {
    throw new ExportTemplateRefused('JSON');
  }
}

/** What is wrong with a file, by where: as the screen names the parts of a template. */
const PLACES = {
  JSON: ['JSON の書き方', 'it is not JSON'],
  format: ['様式のファイルではありません', 'it is not a template'],
  version: ['', ''],
  template: ['様式の中身', 'the template itself'],
  name: ['様式の名前', 'template name'],
  title: ['表題', 'title'],
  sender: ['差出人', 'sender'],
  intro: ['はじめの文章', 'opening text'],
  closing: ['終わりの文章', 'closing text'],
  columns: ['一覧の列と順番', 'columns of the list'],
  sections: ['提案書に載せる項目', 'sections of the proposal sheet'],
} as const satisfies Record<string, readonly [ja: string, en: string]>;
type Place = keyof typeof PLACES;

/** A file that is no template; `place` says where it fails. */
export class ExportTemplateRefused extends UserFacingError {
  override readonly name = 'ExportTemplateRefused';

  constructor(readonly place: Place) {
    super(place === 'version' ? NEWER : unreadable(place));
  }
}

const NEWER = {
  ja: 'この様式は、新しい版の Osekkai で作られています。Osekkai を更新してから、もう一度選んでください。今の様式はそのままです。',
  en: 'This template was made by a newer version of Osekkai. Update Osekkai and choose it again. The present template stays as it is.',
};

function unreadable(place: Place) {
  const [ja, en] = PLACES[place];
  return {
    ja: `このファイルは様式として読めません（${ja}）。「様式をファイルに保存」で作ったファイルを選んでください。今の様式はそのままです。`,
    en: `This file cannot be read as a template (${en}). Choose a file made with “Save template to a file”. The present template stays as it is.`,
  };
}
