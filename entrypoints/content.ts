import '../components/page/alive.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Ask } from '../components/page/page-actions';
import { type PageDoor, PageSession, showUpdatedNotice } from '../components/page/page-session';
import { keepStartPrivate, keepTypingPrivate } from '../components/page/private-events';
import { UserFacingError } from '../lib/model/user-facing-error';
import type { Answer, Request } from '../lib/protocol/messages';
import { isNotice } from '../lib/protocol/notice';
import { readerFor } from '../lib/sites/site-readers';

/** How often an orphaned script looks whether its extension is still there: Chrome tells nobody. */
const ALIVE_CHECK_MS = 1000;

export default defineContentScript({
  matches: ['https://plidb.inpit.go.jp/*', 'http://plidb.inpit.go.jp/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  // Before the page's own scripts, so that our guard of typed text comes before their listeners.
  runAt: 'document_start',
  async main(ctx) {
    let session: PageSession | null = null;
    let running = new AbortController();
    keepStartPrivate(window, ctx.signal);
    keepTypingPrivate(window, (host) => session?.rootOf(host), ctx.signal);

    const stop = () => {
      running.abort();
      session = null;
    };
    const start = () => {
      const reader = readerFor(document.baseURI);
      if (!reader) return;
      running = new AbortController();
      session = new PageSession(window, reader, pageDoor(), running.signal);
      session.start();
    };
    const followSwitch = async () => {
      const { hostsOff } = await ask({ type: 'settings.read' });
      const isOff = hostsOff.includes(new URL(document.baseURI).hostname);
      if (isOff) stop();
      else if (!session && !ctx.isInvalid) start();
    };

    ctx.onInvalidated(() => {
      const wasShowing = session?.isShowing ?? false;
      stop();
      if (wasShowing) showUpdatedNotice(document);
    });
    ctx.setInterval(() => {}, ALIVE_CHECK_MS);
    onStoreChanged(() => followSwitch().catch(() => {}), ctx.signal);

    await parsed(document);
    await followSwitch();
  },
});

const ask = (async (request: Request) => {
  const answer: Answer<Request['type']> | undefined = await browser.runtime.sendMessage(request);
  if (!answer) throw new Error('The background gave no answer');
  if (!answer.ok) throw new UserFacingError(answer.failure);
  return answer.value;
}) as Ask;

function pageDoor(): PageDoor {
  return { ask, onStoreChanged, extensionVersion: browser.runtime.getManifest().version };
}

function onStoreChanged(listener: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown) => {
    if (isNotice(message)) listener();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(onMessage));
}

function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}
