import { expect, test } from 'vitest';
import {
  ExportTemplateRefused,
  readExportTemplate,
  writeExportTemplate,
} from '../../../lib/export/read-export-template';
import { exportTemplateSchema } from '../../../lib/model/export-template';

const TEMPLATE = exportTemplateSchema.parse({ name: '様式', columns: ['url', 'title'] });

test('a template comes back as it was, also past an editor on Windows', () => {
  expect(readExportTemplate(writeExportTemplate(TEMPLATE))).toEqual(TEMPLATE);
  expect(readExportTemplate(`\uFEFF${writeExportTemplate(TEMPLATE)}`)).toEqual(TEMPLATE);
});

test.each([
  ['no JSON', 'name: 様式', 'JSON'],
  ['another kind of file', '{"format":"osekkai-bundle"}', 'format'],
  ['null', 'null', 'format'],
  ['a column that is none', file({ ...TEMPLATE, columns: ['memo'] }), 'columns.0'],
  ['no columns at all', file({ ...TEMPLATE, columns: [] }), 'columns'],
  ['no name', file({ title: 'x' }), 'name'],
])('%s is refused, and it says where', (_, text, place) => {
  expect(() => readExportTemplate(text)).toThrow(ExportTemplateRefused);
  expect(() => readExportTemplate(text)).toThrow(place);
});

function file(template: object): string {
  return JSON.stringify({ format: 'osekkai-template', version: 1, template });
}
