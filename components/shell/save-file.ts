import { t } from './language';
import { toast } from './toasts';

type Content = string | ArrayBuffer | Uint8Array<ArrayBuffer>;

/** Hands a file to the user through the browser's own download; needs no permission. */
export function saveFile(name: string, content: Content, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The same, with a toast that tells under which name. */
export function saveAndTell(name: string, content: Content, type: string): void {
  saveFile(name, content, type);
  toast(t('fileSaved', name));
}
