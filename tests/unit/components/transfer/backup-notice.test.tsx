// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { workspace } from '../../../../components/shell/workspace';
import { BackupNotice, BackupNoticeLine } from '../../../../components/transfer/BackupNotice';
import { backupState } from '../../../../components/transfer/backup-state';
import type { BackupState } from '../../../../lib/model/backup-state';
import { madeUpCompany } from '../../model/made-up-records';
import { click, drawn, takeAway, texts, worded } from '../rendered';
import { MadeUpFolder } from './made-up-folder';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../../components/shell/open-workbench', () => ({ openWorkbench: vi.fn() }));
vi.mock('../../../../components/transfer/backup-state', async () => {
  const { signal } = await import('@preact/signals');
  return {
    backupState: signal(null),
    readBackup: vi.fn(),
    backUp: vi.fn(async () => 'made-up.json'),
    downloadBackup: vi.fn(async () => {}),
    changeBackup: vi.fn(async () => {}),
  };
});
const { backUp, changeBackup, downloadBackup } = await import(
  '../../../../components/transfer/backup-state'
);
const { openWorkbench } = await import('../../../../components/shell/open-workbench');

const NOW = '2026-11-23T03:00:00.000Z';
const YESTERDAY = '2026-11-22T01:00:00.000Z';
/** Twice: what came of the first may have asked for more. */
const settle = async () => {
  for (let times = 0; times < 2; times += 1) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 5)));
  }
};
const draw = async (state: BackupState | null, view = <BackupNotice />) => {
  backupState.value = state;
  drawn(view);
  await settle();
};
let folder: MadeUpFolder;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date', 'setInterval', 'clearInterval'] });
  folder = new MadeUpFolder();
  workspace.companies.value = [madeUpCompany()];
});
afterEach(() => {
  takeAway();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('where folders can be written to', () => {
  beforeEach(() => vi.stubGlobal('showDirectoryPicker', () => {}));
  const state = (): BackupState => ({ folder: folder.asHandle(), lastAt: YESTERDAY });

  test('a permission that ended with the browser is asked for again, and the backup made at once', async () => {
    folder.permission = 'prompt';
    await draw(state());
    expect(texts('.backup-notice p').join()).toContain('自動保存が止まっています');
    expect(texts('.backup-notice p').join()).toContain('最後のバックアップ：2026/11/22');
    await click(worded('button', '書き込みを許可する'));
    await settle();
    expect(backUp).toHaveBeenCalledExactlyOnceWith(folder);
    expect(texts('.backup-notice')).toEqual([]);
  });

  test('a refusal writes nothing and says what to do', async () => {
    folder.permission = 'prompt';
    folder.requestPermission = async () => {
      folder.permission = 'denied';
      return folder.permission;
    };
    await draw(state());
    await click(worded('button', '書き込みを許可する'));
    await settle();
    expect(backUp).not.toHaveBeenCalled();
    expect(texts('.backup-notice p').join()).toContain('サイト設定');
  });

  test('nothing is said where the backup is made by itself, or is made already, or no folder is chosen', async () => {
    await draw(state());
    expect(texts('.backup-notice')).toEqual([]);
    folder.permission = 'prompt';
    for (const quiet of [{ ...state(), lastAt: NOW }, { lastAt: YESTERDAY }, null]) {
      await draw(quiet);
      expect(texts('.backup-notice')).toEqual([]);
    }
  });

  test('is closed for the day, and there again on the next', async () => {
    folder.permission = 'prompt';
    await draw(state());
    await click(worded('button', '今日は閉じる'));
    expect(changeBackup).toHaveBeenCalledWith({ hiddenOn: '2026-11-23' });
    await draw({ ...state(), hiddenOn: '2026-11-23' });
    expect(texts('.backup-notice')).toEqual([]);
    await draw({ ...state(), hiddenOn: '2026-11-22' });
    expect(texts('.backup-notice')).toHaveLength(1);
  });

  test('the popup has a line that leads to the workbench', async () => {
    folder.permission = 'prompt';
    await draw(state(), <BackupNoticeLine />);
    await click(worded('button', 'バックアップが止まっています。広い画面で開く'));
    expect(openWorkbench).toHaveBeenCalledWith('desk');
  });
});

describe('where no folder can be written to', () => {
  test('after a day without a backup one is saved by hand', async () => {
    await draw({ lastAt: YESTERDAY });
    expect(texts('.backup-notice p')[0]).toContain('最後のバックアップ：2026/11/22');
    await click(worded('button', 'バックアップを保存する'));
    expect(downloadBackup).toHaveBeenCalledOnce();
  });

  test('so it is where there never was one, once there is something to lose', async () => {
    await draw({});
    expect(texts('.backup-notice p')[0]).toBe('まだバックアップがありません。');
    workspace.companies.value = [];
    await draw({});
    expect(texts('.backup-notice')).toEqual([]);
  });

  test('not within a day of the last, nor before the state is read', async () => {
    await draw({ lastAt: '2026-11-22T04:00:00.000Z' });
    expect(texts('.backup-notice')).toEqual([]);
    await draw(null);
    expect(texts('.backup-notice')).toEqual([]);
  });
});
