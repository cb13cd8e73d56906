/** What the background tells every open surface: the store has changed, look again. */
export interface Notice {
  readonly type: 'store.changed';
}

export const STORE_CHANGED: Notice = { type: 'store.changed' };

/** Whether a message is the notice. By hand: a schema's library would double a content script. */
export function isNotice(message: unknown): message is Notice {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === STORE_CHANGED.type
  );
}
