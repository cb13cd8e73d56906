const TYPING = ['keydown', 'keypress', 'keyup'] as const;
const EDITING = [
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'cut',
  'copy',
] as const;

/**
 * Keeps what is typed in our fields from the page. A closed shadow root hides our nodes, but the
 * events of typing still pass through the page's window, with the key or the text in them, and a
 * site's shortcuts (J-PlatPat: N and B) would act on them. This listener comes first (it is added
 * before the page's own scripts run), stops such events there, and tells our field alone with a
 * copy that does not leave the shadow root. Call it at document_start.
 */
export function keepTypingPrivate(
  window: Window,
  rootOf: (host: EventTarget) => ShadowRoot | undefined,
  signal: AbortSignal,
): void {
  const guard = (event: Event) => {
    if (!event.isTrusted || !event.target) return;
    const root = rootOf(event.target);
    if (!root) return;
    event.stopImmediatePropagation();
    const copy = copyOf(event);
    if (root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
  };
  for (const type of [...TYPING, ...EDITING]) {
    window.addEventListener(type, guard, { capture: true, signal });
  }
}

function copyOf(event: Event): Event {
  const reach = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (!(event instanceof KeyboardEvent)) return new Event(event.type, reach);
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing } = event;
  return new KeyboardEvent(event.type, {
    ...reach,
    key,
    code,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey,
    repeat,
    isComposing,
  });
}

/**
 * Keeps from the page the message by which WXT tells an older copy of a content script to stop: it
 * carries the extension's id, and a page's own listener for messages may not expect it. The copy
 * hears of it by another event. Call it at document_start.
 */
export function keepStartPrivate(window: Window, signal: AbortSignal): void {
  const isStart = (data: unknown) =>
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    String(data.type).endsWith('wxt:content-script-started');
  window.addEventListener(
    'message',
    (event) => {
      if (event.source === window && isStart(event.data)) event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
