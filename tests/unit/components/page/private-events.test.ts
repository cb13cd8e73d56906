// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { keepTypingPrivate } from '../../../../components/page/private-events';

// Trust is the browser's to give, so that a script cannot forge typing; the end-to-end tests type
// for real. Here: what is not the browser's own is left alone.
describe('what a page sends by script', () => {
  test('is not stopped, even when it is aimed at our host', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const abort = new AbortController();
    keepTypingPrivate(window, (target) => (target === host ? root : undefined), abort.signal);
    let heard = 0;
    window.addEventListener('keydown', () => heard++);
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'N', bubbles: true }));
    abort.abort();
    expect(heard).toBe(1);
  });
});
