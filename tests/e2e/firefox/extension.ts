import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { ensureFirefox, ROOT } from '../../tools/machine.mjs';
import type { Respond } from '../chromium/extension';

const ADDON_ID = 'osekkai@osekkai.example';
/** Fixed, so that the addresses of the extension's own pages are known before it is installed. */
const ADDON_HOST = '6f1f9a52-6a3c-4d0c-9a63-0d3f5e7b9c11';

/** Null where there is no Firefox and none can be installed: its tests are skipped then. */
export const FIREFOX = ensureFirefox();

export interface FirefoxExtension {
  readonly browser: Browser;
  open(path: string): Promise<Page>;
  visit(url: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts Firefox over WebDriver BiDi with the built add-on installed. Requests of visited pages
 * are answered by `respond`; everything else goes to a proxy that is not there. Files are saved to the
 * folder `downloads` without asking, where one is given.
 */
export async function launchFirefox(
  respond: Respond,
  downloads?: string,
): Promise<FirefoxExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? 'firefox',
    headless: true,
    // Since Firefox 153 WebDriver may open an extension's own pages only with this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
      'intl.accept_languages': 'ja,en',
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
      }),
    },
  });
  await browser.installExtension(join(ROOT, '.output/firefox-mv3-e2e'));
  const visit = async (url: string) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const served = respond(request.url());
      if (!served) return request.respond({ status: 404, body: 'not here' });
      return request.respond({
        status: served.status ?? 200,
        headers: served.headers ?? { 'content-type': 'text/html; charset=utf-8' },
        body: served.body,
      });
    });
    await page.goto(url);
    return page;
  };
  const open = async (path: string) => {
    const page = await browser.newPage();
    // Puppeteer is never told that a page in the extension's process has loaded; asking the page is
    // what works.
    await page.goto(`moz-extension://${ADDON_HOST}/${path}`, { timeout: 1500 }).catch(() => {});
    await page.waitForSelector('.osekkai');
    return page;
  };
  return { browser, open, visit, close: () => browser.close() };
}

/**
 * Waits for an element inside a shadow root. Puppeteer's own waiting (`host >>> inner`) looks again
 * only when the document changes, and a change inside a shadow root is none.
 */
export async function inShadow(page: Page, host: string, inner: string): Promise<ElementHandle> {
  await page.waitForFunction(
    (one, other) => document.querySelector(one)?.shadowRoot?.querySelector(other) != null,
    { polling: 100 },
    host,
    inner,
  );
  const found = await page.$(`${host} >>> ${inner}`);
  if (!found) throw new Error(`${inner} went away again`);
  return found;
}
