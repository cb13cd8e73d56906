// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BackupFolder } from '../../../../components/transfer/BackupFolder';
import {
  BackupFailed,
  type BackupFolderHandle,
  writeBackup,
} from '../../../../components/transfer/backup-folder';
import { type DailyBackup, useDailyBackup } from '../../../../components/transfer/use-daily-backup';
import { backupName } from '../../../../lib/export/backup-name';
import { localDay } from '../../../../lib/export/local-day';
import { click, drawn, one, takeAway, texts, worded } from '../rendered';
import { MadeUpFolder } from './made-up-folder';

vi.mock('../../../../components/shell/failures', () => ({ report: vi.fn() }));
const { report } = await import('../../../../components/shell/failures');

const NOW = '2026-11-23T03:00:00.000Z';
/** Made up: the id of this installation. */
const OWN = 'k3x9';
const TODAY = { day: '2026-11-23', installation: OWN };
/** Lets everything under way come to its end. */
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 5)));
let folder: MadeUpFolder;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date', 'setInterval', 'clearInterval'] });
  folder = new MadeUpFolder();
});
afterEach(() => {
  takeAway();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('writing a backup', () => {
  test('names it by its day, and replaces the one of the same day', async () => {
    expect(await writeBackup(folder.asHandle(), TODAY, 'a')).toBe(backupName('2026-11-23', OWN));
    await writeBackup(folder.asHandle(), TODAY, 'b');
    expect([...folder.files]).toEqual([['osekkai-backup-2026-11-23-k3x9.json', 'b']]);
  });

  test('takes old ones away and leaves other files', async () => {
    folder.files.set('予算.xlsx', 'x');
    for (let day = 1; day <= 22; day += 1) {
      folder.files.set(backupName(`2026-11-${String(day).padStart(2, '0')}`, OWN), 'old');
    }
    await writeBackup(folder.asHandle(), TODAY, 'new');
    expect(folder.files.has('予算.xlsx')).toBe(true);
    expect(folder.files.size).toBe(1 + 7 + 2);
  });

  test.each([
    ['open', 'NotAllowedError', '許可'],
    ['open', 'NotFoundError', '見つかりません'],
    ['write', 'QuotaExceededError', '空きがありません'],
    ['write', 'UnknownError', '保存できませんでした'],
  ] as const)(
    'that fails at %s with %s says what to do, and keeps the old one',
    async (at, name, words) => {
      folder.files.set(backupName('2026-11-23', OWN), 'old');
      folder.fault = { at, name };
      const error = await writeBackup(folder.asHandle(), TODAY, 'new').catch((one) => one);
      expect(error).toBeInstanceOf(BackupFailed);
      expect(error.words.ja).toContain(words);
      expect(folder.files.get(backupName('2026-11-23', OWN))).toBe('old');
    },
  );

  test('that fails leaves no empty file behind', async () => {
    folder.fault = { at: 'write', name: 'QuotaExceededError' };
    await writeBackup(folder.asHandle(), TODAY, 'new').catch(() => {});
    expect([...folder.files.keys()]).toEqual([]);
  });

  test('lets empty files push out none that holds something', async () => {
    for (let day = 1; day <= 22; day += 1) {
      const name = backupName(`2026-11-${String(day).padStart(2, '0')}`, OWN);
      folder.files.set(name, day < 16 ? 'good' : '');
    }
    await writeBackup(folder.asHandle(), TODAY, 'new');
    const good = [...folder.files].filter(([, text]) => text === 'good').map(([name]) => name);
    expect(good).toEqual(
      ['01', '08', '10', '11', '12', '13', '14', '15'].map((day) =>
        backupName(`2026-11-${day}`, OWN),
      ),
    );
  });

  test('is done even where an old file cannot be removed', async () => {
    for (let month = 1; month <= 9; month += 1) {
      for (const day of ['01', '02'])
        folder.files.set(backupName(`2026-0${month}-${day}`, OWN), 'old');
    }
    folder.fault = { at: 'remove', name: 'NoModificationAllowedError' };
    await expect(writeBackup(folder.asHandle(), TODAY, 'new')).resolves.toBeDefined();
  });
});

describe('the folder', () => {
  const onFolder = vi.fn();
  const onDownload = vi.fn();
  const backUp = vi.fn((to: BackupFolderHandle) => writeBackup(to, TODAY, 'everything'));
  const draw = async (chosen: MadeUpFolder | undefined, lastAt?: string) => {
    drawn(
      <BackupFolder
        folder={chosen?.asHandle()}
        lastAt={lastAt}
        now={NOW}
        backUp={backUp}
        onFolder={onFolder}
        onDownload={onDownload}
      />,
    );
    await settle();
  };
  const picker = (answer: () => Promise<unknown>) => vi.stubGlobal('showDirectoryPicker', answer);

  test('where there is no way to choose one: a reminder and a download', async () => {
    await draw(undefined, '2026-11-10T03:00:00.000Z');
    expect(texts('.caution')).toEqual(['最後のバックアップから 13 日たっています。']);
    await click(worded('button', 'バックアップを保存する'));
    expect(onDownload).toHaveBeenCalledOnce();
    expect(texts('button')).toHaveLength(1);
  });

  test('a backup of this week needs no reminder; none at all does', async () => {
    await draw(undefined, '2026-11-20T03:00:00.000Z');
    expect(texts('.caution')).toEqual([]);
    await draw(undefined);
    expect(texts('.caution')).toEqual(['まだバックアップがありません。']);
  });

  test('is handed over when it was chosen, and not where the user thought better of it', async () => {
    picker(async () => {
      throw new DOMException('Made up', 'AbortError');
    });
    await draw(undefined);
    await click(worded('button', 'フォルダーを選ぶ'));
    expect([onFolder.mock.calls.length, vi.mocked(report).mock.calls.length]).toEqual([0, 0]);
    picker(async () => folder);
    await click(worded('button', 'フォルダーを選ぶ'));
    expect(onFolder).toHaveBeenCalledWith(folder);
  });

  test('that may be written to is written to at once', async () => {
    picker(async () => folder);
    await draw(folder);
    expect(one('.backup-folder-name').textContent).toBe('保存先：架空のフォルダー');
    await click(worded('button', 'いま保存する'));
    await settle();
    expect([...folder.files.values()]).toEqual(['everything']);
    expect(one('[role=status]').textContent).toBe(
      '「osekkai-backup-2026-11-23-k3x9.json」を保存しました。',
    );
  });

  test('whose permission has ended says so, and asks when the user allows it', async () => {
    picker(async () => folder);
    folder.permission = 'prompt';
    await draw(folder);
    expect(texts('.caution').join()).toContain('自動保存が止まっています');
    expect(texts('button')).not.toContain('いま保存する');
    await click(worded('button', '書き込みを許可する'));
    await settle();
    expect(texts('button')).toContain('いま保存する');
    expect([...folder.files.values()]).toEqual(['everything']);
  });

  test('that may not be written to says what to do', async () => {
    picker(async () => folder);
    folder.permission = 'denied';
    await draw(folder);
    expect(one('[role=alert]').textContent).toContain('サイト設定');
    expect(texts('button')).toEqual(['別のフォルダーにする', '自動保存をやめる']);
    await click(worded('button', '自動保存をやめる'));
    expect(onFolder).toHaveBeenCalledWith(undefined);
  });

  test('a failure is reported, and nothing is called saved', async () => {
    picker(async () => folder);
    folder.fault = { at: 'write', name: 'QuotaExceededError' };
    await draw(folder);
    await click(worded('button', 'いま保存する'));
    await settle();
    expect(report).toHaveBeenCalledOnce();
    expect(one('[role=status]').textContent).toBe('');
  });
});

describe('the daily backup', () => {
  const backup = () => ({
    folder: folder.asHandle() as DailyBackup['folder'],
    lastAt: undefined as string | undefined,
    backUp: vi.fn((to: BackupFolderHandle) =>
      writeBackup(to, { day: localDay(new Date()), installation: OWN }, 'everything'),
    ),
    onFailed: vi.fn(),
  });
  function Page(props: DailyBackup) {
    useDailyBackup(props);
    return null;
  }
  const open = async (props: DailyBackup) => {
    drawn(<Page {...props} />);
    await settle();
  };
  const pass = async (hours: number) => {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(hours * 3_600_000);
    });
  };

  test('is written when the page opens, and again when a new day has begun', async () => {
    const props = backup();
    await open(props);
    expect([...folder.files.keys()]).toEqual([backupName('2026-11-23', OWN)]);
    await open({ ...props, lastAt: NOW });
    await pass(1);
    expect(props.backUp).toHaveBeenCalledOnce();
    await pass(24);
    expect(folder.files.has(backupName('2026-11-24', OWN))).toBe(true);
  });

  test('is not written twice a day, nor without a folder or permission', async () => {
    const props = backup();
    await open({ ...props, lastAt: NOW });
    takeAway();
    await open({ ...props, folder: undefined });
    takeAway();
    folder.permission = 'prompt';
    await open(props);
    expect(props.backUp).not.toHaveBeenCalled();
    expect(props.onFailed).not.toHaveBeenCalled();
  });

  test('that fails is told once a day', async () => {
    const props = backup();
    folder.fault = { at: 'open', name: 'NotFoundError' };
    await open(props);
    await pass(2);
    expect(props.onFailed).toHaveBeenCalledOnce();
    folder.fault = undefined;
    await pass(24);
    expect(folder.files.has(backupName('2026-11-24', OWN))).toBe(true);
  });

  test('stops with the page', async () => {
    const props = backup();
    await open({ ...props, lastAt: NOW });
    takeAway();
    await pass(48);
    expect(props.backUp).not.toHaveBeenCalled();
  });
});
