import { expect, test } from 'vitest';
import { settingsSchema } from '../../../lib/model/settings';
import { saveCompany } from '../../../lib/store/companies';
import { undoTaking } from '../../../lib/store/undo-taking';
import { madeUpCompany } from '../model/made-up-records';
import { emptyStore, putRaw, rawContent } from './open-store';

test('settings that were damaged since do not keep a file from being undone, and stay', async () => {
  const database = await emptyStore();
  const after = await saveCompany(database, madeUpCompany());
  await putRaw(database, 'settings', { language: 'la' });
  const settings = {
    before: settingsSchema.parse({}),
    after: settingsSchema.parse({ coordinator: '架空 花子' }),
  };
  const records = [{ store: 'companies' as const, id: after.id, before: undefined, after }];
  expect(await undoTaking(database, { records, settings })).toEqual([]);
  const left = await rawContent(database);
  expect(left).toMatchObject({ companies: [], settings: [{ language: 'la' }] });
});
