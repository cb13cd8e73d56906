import { browser } from 'wxt/browser';
import { listArrivals } from '../../lib/store/arrivals';
import type { OsekkaiDatabase } from '../../lib/store/database';

/** Chrome cuts longer texts off. */
const MOST = 999;
const COLOUR = '#0017c1';

/** Shows on the toolbar icon how many arrivals are unread; nothing where there are none. */
export async function showUnread(database: OsekkaiDatabase): Promise<void> {
  const unread = (await listArrivals(database)).filter(({ readAt }) => readAt === undefined).length;
  const text = unread === 0 ? '' : unread > MOST ? `${MOST}+` : String(unread);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: COLOUR }),
  ]);
}
