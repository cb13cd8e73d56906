import type { ProposalClipboard } from '../../lib/export/proposal-clipboard';

/** Puts a text into the clipboard, rich where the browser can; says which. Throws where it cannot at all. */
export async function copyRich({ html, text }: ProposalClipboard): Promise<'rich' | 'plain'> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text);
    return 'plain';
  }
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob(html, 'text/html'),
      'text/plain': blob(text, 'text/plain'),
    }),
  ]);
  return 'rich';
}
