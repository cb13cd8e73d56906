/** Where backups go and when the last one was written (ISO 8601 in UTC). Never leaves this browser. */
export interface BackupState {
  /** As the browser gave it: it can be kept, but neither checked nor sent. */
  readonly folder?: FileSystemDirectoryHandle | undefined;
  readonly lastAt?: string | undefined;
  /** Tells the backups of this browser profile from those of another one in the same folder. */
  readonly installation?: string | undefined;
  /** The calendar day on which the user wanted to see no more of the notice. */
  readonly hiddenOn?: string | undefined;
}
