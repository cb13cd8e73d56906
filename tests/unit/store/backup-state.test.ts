import { expect, test } from 'vitest';
import {
  changeBackupState,
  installationId,
  readBackupState,
} from '../../../lib/store/backup-state';
import { emptyStore } from './open-store';

test('an installation keeps the id that it had first, whatever else changes', async () => {
  const database = await emptyStore();
  expect(await installationId(database, 'k3x9')).toBe('k3x9');
  await changeBackupState(database, { lastAt: '2026-11-23T03:00:00.000Z' });
  expect(await installationId(database, 'p7q2')).toBe('k3x9');
  expect(await readBackupState(database)).toEqual({
    installation: 'k3x9',
    lastAt: '2026-11-23T03:00:00.000Z',
  });
});
