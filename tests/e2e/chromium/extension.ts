import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { chromiumArguments } from '../../tools/chromium-arguments.mjs';
import { ensureChromium, ROOT } from '../../tools/machine.mjs';

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Opens a page of the extension's own: `popup.html`, `workbench.html`. */
  open(path: string): Promise<Page>;
  /** Opens a page of a site; every request is answered by `respond`, none leaves the machine. */
  visit(url: string): Promise<Page>;
  /** Answers requests to the databases from now on; null is answered with 404. */
  serve(respond: Respond): void;
}

export interface Served {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: Buffer | string;
}
export type Respond = (url: string) => Served | null;

interface Launch {
  readonly profile: string;
  /** Folder under .output: the e2e build unless a test is about the production build. */
  readonly build?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly headless?: boolean;
}

/** Starts Chromium on `profile` with the built extension in it. */
export async function launchExtension(launch: Launch): Promise<Extension> {
  const build = join(ROOT, '.output', launch.build ?? 'chrome-mv3-e2e');
  const isFresh = readdirSync(launch.profile).length === 0;
  const context = await chromium.launchPersistentContext(launch.profile, {
    executablePath: ensureChromium(),
    headless: false,
    args: chromiumArguments(build, { headless: launch.headless ?? true }),
    viewport: { width: 1280, height: 900 },
    colorScheme: launch.colorScheme ?? 'light',
    acceptDownloads: true,
  });
  let respond: Respond = () => null;
  await context.route(/^https?:\/\//, (route) => {
    const served = respond(route.request().url());
    if (!served) return route.fulfill({ status: 404, body: 'not here' });
    return route.fulfill({
      status: served.status ?? 200,
      headers: served.headers ?? { 'content-type': 'text/html; charset=utf-8' },
      body: served.body,
    });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).hostname;
  if (isFresh) await firstRunPage(context);
  const visit = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    context,
    id,
    open: (path) => visit(`chrome-extension://${id}/${path}`),
    visit,
    serve: (next) => {
      respond = next;
    },
  };
}

/**
 * A fresh profile is shown the first-run page in a tab of its own. Waited for here: it would come
 * to the front later and leave the page under test hidden, where browsers hardly draw.
 */
async function firstRunPage(context: BrowserContext): Promise<void> {
  const isFirstRun = (page: Page) => page.url().includes('workbench.html');
  await expect
    .poll(() => context.pages().some(isFirstRun), { timeout: 30_000, intervals: [100] })
    .toBe(true);
}

export const test = base.extend<{ profile: string; extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'osekkai-'));
    await use(profile);
    // A browser that was killed may still be writing into it.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  },
  extension: async ({ profile }, use) => {
    const extension = await launchExtension({ profile });
    await use(extension);
    await extension.context.close();
  },
});

export { expect };
