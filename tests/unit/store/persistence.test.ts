import { expect, test } from 'vitest';
import { askPersistence, storageEstimate } from '../../../lib/store/persistence';

test('what the browser answers is passed on', async () => {
  const granted = await askPersistence();
  const { usage, quota, persisted } = await storageEstimate();
  expect(persisted).toBe(granted);
  expect(usage).toBeGreaterThanOrEqual(0);
  expect(quota).toBeGreaterThan(0);
});
