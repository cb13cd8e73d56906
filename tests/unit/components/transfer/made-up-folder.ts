// A folder as the File System Access API gives it, in memory: no such folder exists.
import type { BackupFolderHandle } from '../../../../components/transfer/backup-folder';

export class MadeUpFolder {
  readonly name = '架空のフォルダー';
  readonly files = new Map<string, string>();
  permission: PermissionState = 'granted';
  /** The name of the error that the next step fails with. */
  fault: { at: 'open' | 'write' | 'remove'; name: string } | undefined;

  asHandle(): BackupFolderHandle {
    return this as unknown as BackupFolderHandle;
  }

  async queryPermission() {
    return this.permission;
  }

  async requestPermission() {
    this.permission = 'granted';
    return this.permission;
  }

  async *keys() {
    yield* this.files.keys();
  }

  async getFileHandle(name: string) {
    this.failAt('open');
    let pending = '';
    return {
      createWritable: async () => ({
        write: async (text: string) => {
          this.failAt('write');
          pending += text;
        },
        close: async () => {
          this.files.set(name, pending);
        },
        abort: async () => {},
      }),
    };
  }

  async removeEntry(name: string) {
    this.failAt('remove');
    this.files.delete(name);
  }

  private failAt(step: 'open' | 'write' | 'remove') {
    if (this.fault?.at === step) throw new DOMException('Made up', this.fault.name);
  }
}
