import { type ExportTemplate, exportTemplateSchema } from '../model/export-template';
import { UserFacingError } from '../model/user-facing-error';

const FORMAT = 'osekkai-template';

/** A template as a file that another coordinator can read: JSON. */
export function writeExportTemplate(template: ExportTemplate): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, template }, null, 2)}\n`;
}

/**
 * The template of a file. What the file leaves out is as usual; throws ExportTemplateRefused where
 * it is no template or a value in it cannot be.
 */
export function readExportTemplate(text: string): ExportTemplate {
  const { format, template } = contentOf(text);
  if (format !== FORMAT) throw new ExportTemplateRefused('format');
  const checked = exportTemplateSchema.safeParse(template);
  if (checked.success) return checked.data;
  throw new ExportTemplateRefused(checked.error.issues[0]?.path.join('.') || 'template');
}

function contentOf(text: string): { format?: unknown; template?: unknown } {
  try {
    // Editors on Windows put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, '')) ?? {};
  } catch {
    throw new ExportTemplateRefused('JSON');
  }
}

/** A file that is no template; `place` says where it fails. */
export class ExportTemplateRefused extends UserFacingError {
  override readonly name = 'ExportTemplateRefused';

  constructor(readonly place: string) {
    super({
      ja: `このファイルは様式として読めません（${place}）。「様式をファイルに保存」で作ったファイルを選んでください。今の様式はそのままです。`,
      en: `This file cannot be read as a template (${place}). Choose a file made with “Save template to a file”. The present template stays as it is.`,
    });
  }
}
