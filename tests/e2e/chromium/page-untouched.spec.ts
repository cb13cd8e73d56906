import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { LIST_LAYOUTS } from '../../pages/list-layouts';
import { madeUpRecords } from '../../pages/made-up-records';
import { ODD_LIST_LAYOUTS } from '../../pages/odd-list-layouts';
import { chromiumArguments } from '../../tools/chromium-arguments.mjs';
import { ensureChromium, ROOT } from '../../tools/machine.mjs';
import { expect, launchExtension, test } from './extension';
import { html, SITE, servePages, takeInCompanies } from './steps';

const RECORDS = madeUpRecords(12);
const LAYOUTS = Object.entries({ ...LIST_LAYOUTS, ...ODD_LIST_LAYOUTS });
const PAGES = Object.fromEntries(
  LAYOUTS.map(([, layout], index) => [`/pldb/list${index}.html`, html(layout.html(RECORDS))]),
);

/** Everything of a page that we promise not to change: text, boxes, attributes of its elements. */
function snapshot(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, head, head *, body, body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      return [
        element.tagName,
        x,
        y,
        width,
        height,
        ...attributes,
        ...own.map((node) => node.nodeValue),
      ];
    }),
  );
}

test('text, boxes and attributes of a page are the same with the extension and without', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  await takeInCompanies(extension);
  servePages(extension, PAGES);
  const bare = await plainContext();
  for (const path of Object.keys(PAGES)) {
    const page = await extension.visit(SITE + path);
    await page.getByTestId('fit-badge').first().waitFor({ state: 'attached' });
    const plain = await bare.newPage();
    await plain.goto(SITE + path);
    expect(await snapshot(page), path).toEqual(await snapshot(plain));
    await Promise.all([page.close(), plain.close()]);
  }
  await bare.close();
});

test('no badge covers a word of the page while there is room for the number alone', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  await takeInCompanies(extension);
  servePages(extension, PAGES);
  for (const path of Object.keys(PAGES)) {
    const page = await extension.visit(SITE + path);
    await page.getByTestId('fit-badge').first().waitFor({ state: 'attached' });
    const covered = () =>
      page.evaluate(() => {
        const boxes = [
          ...(document
            .querySelector('osekkai-badges')
            ?.shadowRoot?.querySelectorAll('.badge:not(.mini)') ?? []),
        ].map((badge) => badge.getBoundingClientRect());
        const range = document.createRange();
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if (!node.nodeValue?.trim()) continue;
          range.selectNodeContents(node);
          for (const rect of range.getClientRects()) {
            const hit = boxes.some(
              (box) =>
                Math.min(box.right, rect.right) - Math.max(box.left, rect.left) > 1 &&
                Math.min(box.bottom, rect.bottom) - Math.max(box.top, rect.top) > 1,
            );
            if (hit) words.push(node.nodeValue);
          }
        }
        return words;
      });
    await expect.poll(covered, path).toEqual([]);
    await page.close();
  }
});

test('dimming only adds a style, and switching it off leaves no trace', async ({ extension }) => {
  await takeInCompanies(extension);
  servePages(extension, PAGES);
  const page = await extension.visit(`${SITE}/pldb/list0.html`);
  await page.getByTestId('fit-badge').first().waitFor({ state: 'attached' });
  const before = await snapshot(page);
  await page.getByText('薄くする', { exact: true }).click();
  await expect.poll(() => page.locator('body [style*="opacity"]').count()).toBeGreaterThan(0);
  await page.getByText('薄くする', { exact: true }).click();
  await expect.poll(() => page.locator('body [style*="opacity"]').count()).toBe(0);
  await expect.poll(() => snapshot(page)).toEqual(before);
});

test('switched off for the site, everything of ours is gone; switched on again, it is back', async ({
  extension,
}) => {
  await takeInCompanies(extension);
  servePages(extension, PAGES);
  const page = await extension.visit(`${SITE}/pldb/list0.html`);
  await page.getByText('このサイトで停止').click();
  await expect(page.locator('osekkai-badges, osekkai-bar, osekkai-panel')).toHaveCount(0);
  const popup = await extension.open('popup.html');
  await popup.getByText('再開する').click();
  await expect(page.getByTestId('fit-badge').first()).toBeVisible();
});

test('the production build shows the page nothing: closed roots, no hooks, no typed keys', async ({
  profile,
}) => {
  const extension = await launchExtension({ profile, build: 'chrome-mv3' });
  servePages(extension, PAGES);
  const workbench = await extension.open('workbench.html');
  await workbench
    .getByText('見本の企業を読み込む')
    .or(workbench.getByText('はじめに'))
    .first()
    .click();
  await workbench.getByText('見本の企業を読み込む').click();
  await workbench.locator('.company-name').first().waitFor();
  const page = await extension.visit(`${SITE}/pldb/list0.html`);
  await page.locator('osekkai-badges').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() =>
    [...document.documentElement.children]
      .filter((element) => element.localName.startsWith('osekkai-'))
      .map((element) => ({
        root: element.shadowRoot,
        attributes: element.getAttributeNames(),
        children: element.childNodes.length,
      })),
  );
  expect(seen.length).toBeGreaterThan(0);
  for (const host of seen) expect(host).toEqual({ root: null, attributes: [], children: 0 });
  await extension.context.close();
});

test('no file of a production build holds a hook of the e2e build', () => {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const folder = join(ROOT, '.output', build);
    const files = readdirSync(folder, { recursive: true }).map((file) =>
      join(folder, String(file)),
    );
    const scripts = files.filter((file) => /\.(js|html|css)$/.test(file));
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /data-testid|fit-badge|data-fit\b|page-bar/,
      );
    }
  }
});

test('what is typed in our memo is not told to the page', async ({ extension }) => {
  await takeInCompanies(extension);
  const [first] = LAYOUTS;
  const spy = `<script>window.heard=[];for(const type of ['keydown','keyup','input','beforeinput','paste','message'])addEventListener(type,(e)=>heard.push(type+(e.key||JSON.stringify(e.data)||'')),true)</script>`;
  servePages(extension, {
    '/pldb/spy.html': html((first?.[1].html(RECORDS) ?? '').replace('<body', `${spy}<body`)),
  });
  const page = await extension.visit(`${SITE}/pldb/spy.html`);
  await page.locator('.badge-open').first().click();
  await page.getByTestId('fit-panel').locator('textarea').pressSequentially('Nb秘密');
  await expect(page.getByTestId('fit-panel').locator('textarea')).toHaveValue('Nb秘密');
  await expect(page.getByTestId('fit-panel')).toContainText('保存しました');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

/** The same browser without the extension. */
async function plainContext(): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'osekkai-plain-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: false,
    args: chromiumArguments(null, { headless: true }),
    viewport: { width: 1280, height: 900 },
  });
  await context.route(/^https?:\/\//, (route) => {
    const served = PAGES[new URL(route.request().url()).pathname];
    return route.fulfill(
      served
        ? { contentType: 'text/html; charset=utf-8', body: served.body }
        : { status: 404, body: 'not here' },
    );
  });
  return context;
}
