import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { type Answer, type Request, requestSchema } from '../../lib/protocol/messages';
import { type OsekkaiDatabase, openDatabase } from '../../lib/store/database';
import { announce } from './announce';
import { answer } from './answer';
import { showUnread } from './toolbar';

export default defineBackground({
  // A module can share the lexicon's file with the extension's own pages.
  type: 'module',
  main: listen,
});

function listen(): void {
  let opened: Promise<OsekkaiDatabase> | undefined;
  const database = (): Promise<OsekkaiDatabase> => {
    const opening =
      opened ??
      openDatabase(undefined, () => {
        opened = undefined;
      });
    opened = opening;
    // A database that would not open (blocked by an older tab) is tried again at the next question.
    opening.catch(() => {
      opened = undefined;
    });
    return opening;
  };

  browser.runtime.onMessage.addListener((message: unknown) => {
    const request = requestSchema.safeParse(message);
    // Undefined tells the browser that the message is somebody else's.
    return request.success ? reply(request.data, database) : undefined;
  });

  // The icon's number is gone when the browser is closed.
  browser.runtime.onStartup.addListener(() => {
    database().then(showUnread).catch(console.error);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWorkbench('welcome');
  });
}

async function reply(
  request: Request,
  database: () => Promise<OsekkaiDatabase>,
): Promise<Answer<Request['type']>> {
  try {
    if (request.type === 'store.changed') await storeChanged(await database());
    else if (request.type === 'workbench.open') await openWorkbench(request.view);
    else return { ok: true, value: await answer(request, await database(), new Date()) };
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Pages look again, and the toolbar icon too. */
async function storeChanged(database: OsekkaiDatabase): Promise<void> {
  await Promise.all([announce.toPages(), showUnread(database)]);
}

function failureOf(error: unknown) {
  if (error instanceof UserFacingError) return error.words;
  console.error(error);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    ja: `うまくいきませんでした。ページを再読み込みして、もう一度お試しください。(${detail})`,
    en: `That did not work. Reload the page and try again. (${detail})`,
  };
}

function openWorkbench(view: string): Promise<unknown> {
  return browser.tabs.create({
    url: `${browser.runtime.getURL('/workbench.html')}#${encodeURIComponent(view)}`,
  });
}
