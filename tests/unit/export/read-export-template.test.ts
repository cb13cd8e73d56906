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
  ['no JSON', 'name: 様式', 'JSON の書き方'],
  ['another kind of file', '{"format":"osekkai-bundle"}', '様式のファイルではありません'],
  ['null', 'null', '様式のファイルではありません'],
  ['a column that is none', file({ ...TEMPLATE, columns: ['memo'] }), '一覧の列と順番'],
  ['no columns at all', file({ ...TEMPLATE, columns: [] }), '一覧の列と順番'],
  ['no name', file({ title: 'x' }), '様式の名前'],
  ['a newer version', file(TEMPLATE, 2), '新しい版'],
])('%s is refused, and it says where in the words of the screen', (_, text, words) => {
  try {
    readExportTemplate(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ExportTemplateRefused);
    expect((error as ExportTemplateRefused).words.ja).toContain(words);
    return;
  }
  throw new Error('It was read');
});

test('a column that is named twice stands once', () => {
  const columns = ['title', 'url', 'title'];
  expect(readExportTemplate(file({ ...TEMPLATE, columns })).columns).toEqual(['title', 'url']);
});

function file(template: object, version = 1): string {
  return JSON.stringify({ format: 'osekkai-template', version, template });
}
