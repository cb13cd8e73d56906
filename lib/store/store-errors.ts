import { UserFacingError } from '../model/user-facing-error';

/** No room is left on the disk, or in what the browser grants the extension. Nothing was written. */
export class StorageFull extends UserFacingError {
  override readonly name = 'StorageFull';
  constructor(options?: ErrorOptions) {
    super(
      {
        ja: '保存する場所が足りないため、書き込めませんでした。保存済みのデータはそのままです。パソコンの空き容量を増やすか、不要な候補を削除してから、もう一度お試しください。',
        en: 'There is not enough storage left, so nothing was written. What was saved before is unchanged. Free some disk space or remove candidates you no longer need, then try again.',
      },
      options,
    );
  }
}

/** The data were written by a newer version of the extension than the one running. */
export class DatabaseNewer extends UserFacingError {
  override readonly name = 'DatabaseNewer';
  constructor(options?: ErrorOptions) {
    super(
      {
        ja: '保存データは、より新しい版の Osekkai で作られています。拡張機能を更新してから、もう一度開いてください。データには手を加えていません。',
        en: 'The saved data were made by a newer version of Osekkai. Update the extension and open it again. The data were not touched.',
      },
      options,
    );
  }
}

/** Another tab holds the data open in an older version and does not let go. */
export class DatabaseBlocked extends UserFacingError {
  override readonly name = 'DatabaseBlocked';
  constructor(options?: ErrorOptions) {
    super(
      {
        ja: '別のタブで古い版の Osekkai が開いているため、データを更新できません。ほかの Osekkai のタブをすべて閉じてから、もう一度開いてください。',
        en: 'An older version of Osekkai is open in another tab, so the data cannot be brought up to date. Close every other Osekkai tab and open this one again.',
      },
      options,
    );
  }
}

/** This connection was closed: by a newer version that wants to upgrade, or by the browser. */
export class DatabaseClosed extends UserFacingError {
  override readonly name = 'DatabaseClosed';
  constructor(options?: ErrorOptions) {
    super(
      {
        ja: 'データとの接続が切れました。この画面を再読み込みしてください。保存済みのデータはそのままです。',
        en: 'The connection to the saved data was closed. Reload this page. What was saved is unchanged.',
      },
      options,
    );
  }
}

/** A migration failed; the database is as it was before. */
export class UpgradeFailed extends UserFacingError {
  override readonly name = 'UpgradeFailed';
  constructor(options?: ErrorOptions) {
    super(
      {
        ja: '保存データを新しい形に移せませんでした。データは元のままです。拡張機能を更新するか、この表示を開発者に知らせてください。',
        en: 'The saved data could not be brought into the new form. They are as they were. Update the extension, or tell its developers what you see here.',
      },
      options,
    );
  }
}

/** The browser refuses to store anything, or could not read or write its files. */
export class StorageFailed extends UserFacingError {
  override readonly name = 'StorageFailed';
  constructor(options?: ErrorOptions) {
    super(
      {
        ja: 'ブラウザーの保存領域を読み書きできませんでした。ブラウザーを再起動して、もう一度お試しください。続く場合は、ディスクの空きとプライベートウィンドウの設定を確かめてください。',
        en: 'The browser could not read or write its storage. Restart the browser and try again. If it goes on, check the free disk space and whether this is a private window.',
      },
      options,
    );
  }
}

/** What was to be changed is not there any more, for example because another tab deleted it. */
export class RecordGone extends UserFacingError {
  override readonly name = 'RecordGone';
  constructor(options?: ErrorOptions) {
    super(
      {
        ja: 'このデータは見つかりません。ほかの画面で削除された可能性があります。画面を再読み込みしてください。',
        en: 'This record is gone; it may have been deleted elsewhere. Reload the page.',
      },
      options,
    );
  }
}

/**
 * IndexedDB's own failure as an expected error; anything else (a fault of ours, or an error that is
 * expected already) comes back as it is.
 */
export function expectedStoreError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  const options = { cause: error };
  switch (error.name) {
    case 'QuotaExceededError':
      return new StorageFull(options);
    case 'VersionError':
      return new DatabaseNewer(options);
    case 'InvalidStateError':
      return new DatabaseClosed(options);
    case 'AbortError':
    case 'UnknownError':
    case 'NotReadableError':
    case 'SecurityError':
    case 'TimeoutError':
      return new StorageFailed(options);
    default:
      return error;
  }
}
