import { beforeEach, expect, test, vi } from 'vitest';
import type { BackupFolderHandle } from '../../../../components/transfer/backup-folder';
import {
  backUp,
  backUpOfDay,
  backupState,
  changeFolder,
  readBackup,
} from '../../../../components/transfer/backup-state';
import type { BackupState } from '../../../../lib/model/backup-state';
import { MadeUpFolder } from './made-up-folder';

const kept = vi.hoisted(() => ({ state: {} as BackupState, damaged: [] as unknown[] }));
const announce = vi.hoisted(() => vi.fn());
const toast = vi.hoisted(() => vi.fn());
vi.mock('../../../../components/shell/workspace', () => ({
  database: async () => ({}),
  announce,
  workspace: {
    damaged: {
      get value() {
        return kept.damaged;
      },
    },
  },
}));
vi.mock('../../../../components/shell/toasts', () => ({ toast }));
vi.mock('../../../../lib/store/collect-bundle', () => ({ collectBundle: async () => ({}) }));
vi.mock('../../../../lib/export/bundle-file', () => ({ writeBundle: () => 'everything' }));
vi.mock('../../../../lib/store/backup-state', () => ({
  readBackupState: async () => kept.state,
  changeBackupState: async (_: unknown, change: BackupState) => {
    kept.state = { ...kept.state, ...change };
    return kept.state;
  },
  installationId: async () => 'k3x9',
}));

const NOW = new Date('2026-11-23T03:00:00.000Z');
let folder: MadeUpFolder;

/** The same folder, as the store gives it: another object at every reading. */
const readAnew = (from: MadeUpFolder) =>
  Object.assign(Object.create(from), { same: from }) as unknown as BackupFolderHandle;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, work: () => unknown) => work() },
  });
  vi.clearAllMocks();
  folder = new MadeUpFolder();
  kept.state = {};
  kept.damaged = [];
  backupState.value = null;
});

test('a backup is due at once in a folder that was chosen anew, and the other tabs hear of it', async () => {
  kept.state = { lastAt: NOW.toISOString() };
  await changeFolder(folder.asHandle());
  expect(backupState.value?.lastAt).toBeUndefined();
  expect(announce).toHaveBeenCalled();
  await backUpOfDay(folder.asHandle());
  expect([...folder.files.keys()]).toEqual(['osekkai-backup-2026-11-23-k3x9.json']);
});

test('what another tab has written today is not written again', async () => {
  kept.state = { folder: folder.asHandle(), lastAt: NOW.toISOString() };
  await backUpOfDay(folder.asHandle());
  expect([...folder.files.keys()]).toEqual([]);
  expect(backupState.value?.lastAt).toBe(NOW.toISOString());
});

test('a tab follows another one to another folder, and keeps its own handle of the same', async () => {
  await changeFolder(folder.asHandle());
  kept.state = { folder: readAnew(folder) };
  await readBackup();
  expect(backupState.value?.folder).toBe(folder);
  const other = new MadeUpFolder();
  kept.state = { folder: other.asHandle() };
  await readBackup();
  expect(backupState.value?.folder).toBe(other);
});

test('says what is not in it since it cannot be read', async () => {
  kept.damaged = [{}, {}];
  await backUp(folder.asHandle());
  expect(toast.mock.calls[0]?.[0]).toContain('読めないデータ 2 件は含まれていません。');
});

test('a folder that is left comes back from the toast, unless another was chosen meanwhile', async () => {
  kept.state = { folder: folder.asHandle(), lastAt: NOW.toISOString() };
  await readBackup();
  await changeFolder(undefined);
  expect(kept.state).toEqual({ folder: undefined, lastAt: NOW.toISOString() });
  const [words, undo] = toast.mock.calls.at(-1) ?? [];
  expect(words).toContain(folder.name);
  await undo();
  expect(kept.state).toEqual({ folder: folder.asHandle(), lastAt: NOW.toISOString() });
  await changeFolder(undefined);
  const other = new MadeUpFolder();
  await changeFolder(other.asHandle());
  await toast.mock.calls.at(-1)?.[1]();
  expect(kept.state.folder).toBe(other);
});
