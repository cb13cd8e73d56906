import { browser } from 'wxt/browser';
import { listArrivals } from '../../lib/store/arrivals';
import { listCompanies } from '../../lib/store/companies';
import type { OsekkaiDatabase } from '../../lib/store/database';

/** Chrome cuts longer texts off. */
const MOST = 999;
const COLOUR = '#0017c1';

/** Shows on the toolbar icon how many arrivals are unread; nothing where there are none. */
export async function showUnread(database: OsekkaiDatabase): Promise<void> {
  const [arrivals, { companies }] = await Promise.all([
    listArrivals(database),
    listCompanies(database),
  ]);
  const known = new Set(companies.map(({ id }) => id));
  const unread = arrivals.filter(
    ({ companyId, readAt }) => readAt === undefined && known.has(companyId),
  ).length;
  const text = unread === 0 ? '' : unread > MOST ? `${MOST}+` : String(unread);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: COLOUR }),
  ]);
}
