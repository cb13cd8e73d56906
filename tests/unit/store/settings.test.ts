import { expect, test } from 'vitest';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { StoredRecordDamaged } from '../../../lib/store/stored-record';
import { emptyStore, putRaw, rawContent } from './open-store';

const DEFAULTS = {
  language: 'ja',
  activeCompanyIds: [],
  coordinator: '',
  threshold: 30,
  dimming: false,
  hostsOff: [],
  exportTemplates: [],
};

test('before anything was chosen the defaults are in force, and reading writes nothing', async () => {
  const database = await emptyStore();
  expect(await readSettings(database)).toEqual(DEFAULTS);
  expect((await rawContent(database)).settings).toEqual([]);
});

test('a change changes what it names and nothing else', async () => {
  const database = await emptyStore();
  await changeSettings(database, { threshold: 60, hostsOff: ['plidb.inpit.go.jp'] });
  const changed = await changeSettings(database, { dimming: true, threshold: undefined });
  expect(changed).toEqual({
    ...DEFAULTS,
    threshold: 60,
    dimming: true,
    hostsOff: ['plidb.inpit.go.jp'],
  });
  expect(await readSettings(database)).toEqual(changed);
});

test('two changes at the same moment are both kept', async () => {
  const database = await emptyStore();
  await Promise.all([
    changeSettings(database, { threshold: 60 }),
    changeSettings(database, { language: 'en' }),
  ]);
  expect(await readSettings(database)).toMatchObject({ threshold: 60, language: 'en' });
});

test('a value out of range is refused', async () => {
  const database = await emptyStore();
  await expect(changeSettings(database, { threshold: 101 })).rejects.toThrow();
  expect(await readSettings(database)).toEqual(DEFAULTS);
});

test('settings that cannot be read are never replaced by defaults', async () => {
  const database = await emptyStore();
  const damaged = { activeCompanyIds: ['precious'], threshold: 'high' };
  await putRaw(database, 'settings', damaged);
  await expect(readSettings(database)).rejects.toThrow(StoredRecordDamaged);
  await expect(changeSettings(database, { dimming: true })).rejects.toThrow(StoredRecordDamaged);
  expect((await rawContent(database)).settings).toEqual([damaged]);
});
