/** Prints a paper that is not on show: in a frame that goes away afterwards. Nothing in it runs. */
export function printPaper(html: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'sr-only';
  frame.title = '';
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.srcdoc = html;
  frame.onload = () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
    frame.contentWindow?.print();
  };
  document.body.append(frame);
}
