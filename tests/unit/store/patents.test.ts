import { expect, test } from 'vitest';
import { patentId } from '../../../lib/model/patent-number';
import { getPatents, recordSightings } from '../../../lib/store/patents';
import { MORNING, madeUpPatent, NEXT_DAY, NOON } from '../model/made-up-records';
import { emptyStore, putRaw, rawContent } from './open-store';

const ID = patentId('plidb', 'L2099000001');
const row = { sighting: { id: ID, title: '架空の軽量…', licence: '可' }, depth: 'row' } as const;
const page = {
  sighting: { id: ID, title: '架空の軽量構造', purpose: '軽くする' },
  depth: 'record',
} as const;

test('row and record page become one record', async () => {
  const database = await emptyStore();
  await recordSightings(database, [row], MORNING);
  const known = await recordSightings(database, [page], NOON);
  const whole = {
    id: ID,
    title: '架空の軽量構造',
    licence: '可',
    purpose: '軽くする',
    depth: 'record',
    firstSeenAt: MORNING,
    seenAt: NOON,
  };
  expect([...known]).toEqual([[ID, whole]]);
  expect([...(await getPatents(database, [ID]))]).toEqual([[ID, whole]]);
});

test('two looks at one record in one batch are joined too', async () => {
  const database = await emptyStore();
  const known = await recordSightings(database, [page, row], NOON);
  expect(known.get(ID)).toMatchObject({
    title: '架空の軽量構造',
    licence: '可',
    purpose: '軽くする',
  });
});

test('a record that shows nothing new is not written again on the same day', async () => {
  const database = await emptyStore();
  await recordSightings(database, [page], MORNING);
  const before = await rawContent(database);
  expect((await recordSightings(database, [page], NOON)).get(ID)?.seenAt).toBe(NOON);
  expect(await rawContent(database)).toEqual(before);
  await recordSightings(database, [page], NEXT_DAY);
  expect((await getPatents(database, [ID])).get(ID)?.seenAt).toBe(NEXT_DAY);
});

test('without a title an unknown record is left out, a known one is answered', async () => {
  const database = await emptyStore();
  const numberOnly = { sighting: { id: ID }, depth: 'row' } as const;
  expect((await recordSightings(database, [numberOnly], MORNING)).size).toBe(0);
  await recordSightings(database, [page], MORNING);
  expect((await recordSightings(database, [numberOnly], NOON)).get(ID)?.title).toBe(
    '架空の軽量構造',
  );
});

test('a damaged record is left out and not written over; the others of the page are read', async () => {
  const database = await emptyStore();
  const damaged = { ...madeUpPatent(), title: 7 };
  await putRaw(database, 'patents', damaged);
  const other = {
    sighting: { id: patentId('plidb', 'L2099000002'), title: '架空' },
    depth: 'row',
  } as const;
  const known = await recordSightings(database, [page, other], NOON);
  expect([...known.keys()]).toEqual([other.sighting.id]);
  expect([...(await getPatents(database, [ID, other.sighting.id])).keys()]).toEqual([
    other.sighting.id,
  ]);
  expect((await rawContent(database)).patents).toContainEqual(damaged);
});

test('a page of 500 rows is recorded in one go', async () => {
  const database = await emptyStore();
  const rows = Array.from({ length: 500 }, (_, index) => ({
    sighting: {
      id: patentId('plidb', `L2099${String(index).padStart(6, '0')}`),
      title: `架空 ${index}`,
    },
    depth: 'row' as const,
  }));
  expect((await recordSightings(database, rows, NOON)).size).toBe(500);
  expect(await database.count('patents')).toBe(500);
});
