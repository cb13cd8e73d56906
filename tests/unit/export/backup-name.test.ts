import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupDay, backupName, backupsToRemove } from '../../../lib/export/backup-name';

/** Made up. */
const OWN = 'k3x9';
const OTHER = 'p7q2';

/** Backups of `count` days in a row, the last one on 2026-11-23, a Monday. */
function daily(count: number, every = 1): string[] {
  const last = Date.parse('2026-11-23T00:00:00Z');
  return Array.from({ length: count }, (_, index) =>
    backupName(new Date(last - index * every * 86_400_000).toISOString().slice(0, 10), OWN),
  );
}

const kept = (names: readonly string[]) => {
  const removed = new Set(backupsToRemove(names, OWN));
  return names
    .filter((name) => !removed.has(name))
    .map((name) => backupDay(name, OWN))
    .sort();
};

test('a name tells its day, and only ours is read', () => {
  expect(backupName('2026-11-23', OWN)).toBe('osekkai-backup-2026-11-23-k3x9.json');
  expect(backupDay('osekkai-backup-2026-11-23-k3x9.json', OWN)).toBe('2026-11-23');
  for (const name of [
    'osekkai-backup-2026-11-23-k3x9 (1).json',
    'osekkai-backup-2026-02-30-k3x9.json',
    'osekkai-backup-2026-13-01-k3x9.json',
    'copy of osekkai-backup-2026-11-23-k3x9.json',
    // Another browser's, and one from before there was an id.
    'osekkai-backup-2026-11-23-p7q2.json',
    'osekkai-backup-2026-11-23.json',
    '予算.xlsx',
  ]) {
    expect(backupDay(name, OWN)).toBeUndefined();
  }
});

describe('of daily backups', () => {
  test('a week is kept whole', () => {
    expect(backupsToRemove(daily(7), OWN)).toEqual([]);
  });

  test('of two months seven days, the last of four weeks and of each month stay', () => {
    expect(kept(daily(60))).toEqual([
      '2026-09-30',
      '2026-10-31',
      '2026-11-08',
      '2026-11-15',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
    ]);
  });

  test('of three years the last twelve months stay', () => {
    const days = kept(daily(1100));
    expect(days[0]).toBe('2025-12-31');
    expect(new Set(days.map((day) => day?.slice(0, 7))).size).toBe(12);
  });
});

test('a long pause throws nothing away', () => {
  expect(
    backupsToRemove(
      ['2024-01-10', '2024-01-11', '2026-11-23'].map((day) => backupName(day, OWN)),
      OWN,
    ),
  ).toEqual([]);
});

test('two browsers on one folder leave each other’s backups alone', () => {
  const others = daily(400).map((name) => name.replace(OWN, OTHER));
  const unnamed = daily(400).map((name) => name.replace(`-${OWN}`, ''));
  expect(backupsToRemove([...others, ...unnamed, ...daily(7)], OWN)).toEqual([]);
});

test('other files are never named', () => {
  const others = ['予算.xlsx', 'osekkai-backup-old.json', 'osekkai-backup-2020-01-01.json.bak'];
  const removed = backupsToRemove([...others, ...daily(400)], OWN);
  expect(removed.length).toBeGreaterThan(300);
  expect(removed.filter((name) => others.includes(name))).toEqual([]);
});

test('the newest always stays, and what stays once stays when asked again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { minLength: 1 }), (offsets) => {
      const all = daily(801);
      const names = offsets.map((at) => all[at] ?? '');
      const newest = [...names].sort().at(-1) ?? '';
      const removed = backupsToRemove(names, OWN);
      expect(removed).not.toContain(newest);
      expect(names.length - removed.length).toBeGreaterThanOrEqual(Math.min(7, names.length));
      const rest = names.filter((name) => !removed.includes(name));
      expect(backupsToRemove(rest, OWN)).toEqual([]);
    }),
  );
});
