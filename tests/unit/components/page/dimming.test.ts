// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Dimming } from '../../../../components/page/dimming';

function element(html: string): Element {
  document.body.innerHTML = html;
  const first = document.body.firstElementChild;
  if (!first) throw new Error('no element');
  return first;
}

test('a dimmed row gets back exactly the style it had', () => {
  const row = element('<div style="color:red;opacity:.9">row</div>');
  const dimming = new Dimming();
  dimming.apply(new Set([row]));
  expect((row as HTMLElement).style.opacity).toBe('0.4');
  dimming.restoreAll();
  expect(row.getAttribute('style')).toBe('color:red;opacity:.9');
});

test('a row without a style attribute has none afterwards', () => {
  const row = element('<div>row</div>');
  const dimming = new Dimming();
  dimming.apply(new Set([row]));
  dimming.apply(new Set([row]));
  dimming.apply(new Set());
  expect(row.hasAttribute('style')).toBe(false);
});
