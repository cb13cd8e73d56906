/** Where backups go and when the last one was written (ISO 8601 in UTC). */
export interface BackupState {
  /** As the browser gave it: it can be kept, but neither checked nor sent. */
  readonly folder?: FileSystemDirectoryHandle | undefined;
  readonly lastAt?: string | undefined;
}
