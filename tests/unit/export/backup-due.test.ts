import { expect, test } from 'vitest';
import { backupAge, isBackupDue } from '../../../lib/export/backup-due';

const ZONE = 'Asia/Tokyo';

test('is due once a day, by the day of the place', () => {
  expect(isBackupDue(undefined, '2026-11-23T00:00:00Z', ZONE)).toBe(true);
  expect(isBackupDue('2026-11-22T15:00:00Z', '2026-11-23T14:59:00Z', ZONE)).toBe(false);
  expect(isBackupDue('2026-11-22T14:59:00Z', '2026-11-22T15:00:00Z', ZONE)).toBe(true);
});

test('its age is counted in days of the calendar', () => {
  expect(backupAge('2026-11-22T14:59:00Z', '2026-11-22T15:00:00Z', ZONE)).toBe(1);
  expect(backupAge('2026-11-01T03:00:00Z', '2026-11-23T01:00:00Z', ZONE)).toBe(22);
  expect(backupAge('2026-11-25T03:00:00Z', '2026-11-23T01:00:00Z', ZONE)).toBe(0);
});
