// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { printPaper } from '../../../../components/interviews/print-paper';
import { one } from '../rendered';

/** happy-dom does not load a frame's words: what it would show is put in here. */
function loaded(frame: HTMLIFrameElement) {
  const shown = Object.assign(new EventTarget(), { print: vi.fn() });
  Object.defineProperty(frame, 'contentWindow', { value: shown });
  frame.onload?.(new Event('load'));
  return shown;
}

test('a paper is printed once it stands in its frame, which goes when that is done', () => {
  printPaper('<p>架空の紙</p>');
  const frame = one<HTMLIFrameElement>('iframe');
  expect(frame.srcdoc).toBe('<p>架空の紙</p>');
  const shown = loaded(frame);
  expect(shown.print).toHaveBeenCalledOnce();
  expect(document.querySelector('iframe')).toBe(frame);
  shown.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('iframe')).toBeNull();
});

test('nothing in the paper may run, and nobody sees the frame', () => {
  printPaper('<p>架空の紙</p>');
  const frame = one<HTMLIFrameElement>('iframe');
  expect(frame.getAttribute('sandbox')).not.toContain('allow-scripts');
  expect(frame.className).toBe('sr-only');
  frame.remove();
});
