import { expect, test } from 'vitest';
import { companyImport, plannedRows } from '../../../lib/model/company-import';
import { edited } from '../../../lib/model/edited';
import { saveCandidates } from '../../../lib/store/candidates';
import { getCompany, listCompanies, saveCompany } from '../../../lib/store/companies';
import { undoImport, writeImport } from '../../../lib/store/company-import';
import { saveInterview } from '../../../lib/store/interviews';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { StoredRecordDamaged } from '../../../lib/store/stored-record';
import {
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  NEXT_DAY,
  NOON,
} from '../model/made-up-records';
import { emptyStore, putRaw, rawContent } from './open-store';

const known = madeUpCompany({ equipment: ['旋盤'] });
const IMPORTED = { at: NOON, by: '架空 花子' };
const LATER = { at: NEXT_DAY, by: '架空 花子' };

/** A store with one company, into which a row of it and three new companies were imported. */
async function imported() {
  const database = await emptyStore();
  await saveCompany(database, known);
  const cells = [
    ['架空精機㈱', '研削盤', '架空の事業'],
    ...['一', '二', '三'].map((name) => [`架空${name}`, '釜', '']),
  ];
  const table = {
    headings: ['会社名', '設備', '事業内容'],
    rows: cells.map((one, at) => ({ line: at + 2, cells: one })),
  };
  const rows = plannedRows(table, ['name', 'equipment', 'business'], [known]);
  let last = 0;
  const change = companyImport(rows, [known], () => `new-${++last}`, IMPORTED);
  expect(await writeImport(database, change)).toBe(4);
  return { database, change };
}

test('an import nobody has worked on since goes back whole: deletions noted, nothing left active', async () => {
  const { database, change } = await imported();
  await changeSettings(database, { activeCompanyIds: ['new-1', known.id] });
  const undone = await undoImport(database, change, LATER);
  expect(undone).toEqual({
    removed: ['new-1', 'new-2', 'new-3'],
    spared: [],
    reverted: 1,
    left: [],
  });
  const { companies } = await listCompanies(database);
  expect(companies).toMatchObject([{ id: known.id, equipment: ['旋盤'] }]);
  expect(companies[0]).not.toHaveProperty('business');
  expect(companies[0]?.edits.equipment).toEqual(LATER);
  expect((await readSettings(database)).activeCompanyIds).toEqual([known.id]);
  const { deletions } = await rawContent(database);
  expect(deletions).toMatchObject(
    ['new-1', 'new-2', 'new-3'].map((id) => ({ id: `companies/${id}`, ...LATER })),
  );
});

test('what was done since stays: edited, visited and listed companies, and edited fields', async () => {
  const { database, change } = await imported();
  const [first] = change.added;
  const now = await getCompany(database, known.id);
  if (!first || !now) throw new Error('nothing imported');
  const at = '2026-04-01T04:00:00.000Z';
  await saveCompany(database, edited(first, { ...first, needs: ['軽くする'] }, at, ''));
  await saveInterview(database, madeUpInterview({ companyId: 'new-2' }));
  await saveCandidates(database, [madeUpCandidate({ companyId: 'new-3' })]);
  await saveCompany(
    database,
    edited(now, { ...now, equipment: ['釜'], needs: ['錆を防ぐ'] }, at, ''),
  );

  const undone = await undoImport(database, change, LATER);
  expect(undone).toEqual({
    removed: [],
    spared: ['架空一', '架空二', '架空三'],
    reverted: 1,
    left: [{ name: known.name, fields: ['equipment'] }],
  });
  const after = await getCompany(database, known.id);
  expect(after).toMatchObject({ equipment: ['釜'], needs: ['錆を防ぐ'] });
  expect(after).not.toHaveProperty('business');
  expect((await rawContent(database)).interviews).toHaveLength(1);
});

test('an import that meets a damaged record writes nothing', async () => {
  const { database, change } = await imported();
  await putRaw(database, 'companies', { id: 'new-2', name: 7 });
  const before = await rawContent(database);
  await expect(writeImport(database, change)).rejects.toThrow(StoredRecordDamaged);
  await expect(undoImport(database, change, LATER)).rejects.toThrow(StoredRecordDamaged);
  expect(await rawContent(database)).toEqual(before);
});
