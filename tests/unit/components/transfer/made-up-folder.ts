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

  async requestPermission(): Promise<PermissionState> {
    this.permission = 'granted';
    return this.permission;
  }

  async isSameEntry(other: unknown) {
    return other === this || (other as { readonly same?: unknown }).same === this;
  }

  async *keys() {
    yield* this.files.keys();
  }

  /** As the real one: to open a file for writing makes an empty one at once. */
  async getFileHandle(name: string, { create }: { create?: true } = {}) {
    if (!create && !this.files.has(name)) throw new DOMException('Made up', 'NotFoundError');
    if (create) {
      this.failAt('open');
      if (!this.files.has(name)) this.files.set(name, '');
    }
    let pending = '';
    return {
      getFile: async () => new Blob([this.files.get(name) ?? '']),
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
