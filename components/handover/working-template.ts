import { signal } from '@preact/signals';
import { type ExportTemplate, exportTemplateSchema } from '../../lib/model/export-template';

/** The template as it is being edited; it stays while other sections are looked at. */
export const workingTemplate = signal<ExportTemplate | null>(null);

/** What a hand-over looks like before anybody chose otherwise. */
export const standardTemplate = (name: string): ExportTemplate =>
  exportTemplateSchema.parse({ name });
