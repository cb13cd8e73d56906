import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws a component into the document, as a page has it. Draws anew under the same root if asked again. */
export function drawn(view: ComponentChild): HTMLElement {
  const root = document.querySelector<HTMLElement>('#root') ?? document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  act(() => render(view, root));
  return root;
}

/** Takes what was drawn away, as a popup that is closed. */
export function takeAway(): void {
  const root = document.querySelector('#root');
  if (!root) return;
  act(() => render(null, root));
  root.remove();
}

export function one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing like ${selector} is drawn`);
  return found;
}

export const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');

/** The element that reads as `words`. */
export function worded(selector: string, words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    ({ textContent }) => textContent?.trim() === words,
  );
  if (!found) throw new Error(`No ${selector} reads ${words}`);
  return found;
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement, words: string) {
  await act(async () => {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

export async function press(target: HTMLElement, key: string, init: KeyboardEventInit = {}) {
  await act(async () => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  });
}

export async function click(target: HTMLElement) {
  await act(async () => target.click());
}

export async function leave(field: HTMLElement) {
  await act(async () => {
    field.dispatchEvent(new FocusEvent('blur'));
  });
}

export async function choose(field: HTMLSelectElement, value: string) {
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Pastes text as from another program. */
export async function paste(field: HTMLElement, text: string) {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  await act(async () => {
    field.dispatchEvent(event);
  });
}

/** Opens a list of stages by its button and chooses one. */
export async function chooseStage(button: HTMLElement, stage: string) {
  await click(button);
  await click(one(`.stage-list [data-value="${stage}"]`));
}
