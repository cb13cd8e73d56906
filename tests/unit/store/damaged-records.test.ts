import { expect, test } from 'vitest';
import { damagedRecords, discardDamaged, restoreDamaged } from '../../../lib/store/damaged-records';
import { emptyStore, putRaw, rawContent } from './open-store';

test('what was taken out comes back as it was, settings too', async () => {
  const database = await emptyStore();
  await putRaw(database, 'companies', { id: 'made-up-1', name: 7 });
  await putRaw(database, 'settings', { language: 'made up' });
  const before = await rawContent(database);
  const damaged = await damagedRecords(database);
  for (const record of damaged) await discardDamaged(database, record);
  expect(await damagedRecords(database)).toEqual([]);
  for (const record of damaged) await restoreDamaged(database, record);
  expect(damaged).toHaveLength(2);
  expect(await rawContent(database)).toEqual(before);
});

test('what has come in its place meanwhile is left alone', async () => {
  const database = await emptyStore();
  await putRaw(database, 'companies', { id: 'made-up-1', name: 7 });
  const [record] = await damagedRecords(database);
  if (!record) throw new Error('Nothing is damaged');
  await discardDamaged(database, record);
  await putRaw(database, 'companies', { id: 'made-up-1', name: '架空精機株式会社' });
  await restoreDamaged(database, record);
  expect((await rawContent(database)).companies).toEqual([
    { id: 'made-up-1', name: '架空精機株式会社' },
  ]);
});
