import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO_COMPANIES } from '../../demo/companies';
import { DEMO_LIST_URLS, DEMO_RECORDS, respond } from '../../pages/demo-site';
import { ROOT } from '../../tools/machine.mjs';
import { type Extension, expect, test } from './extension';
import { downloaded, takeInCompanies } from './steps';

const FOLDER = join(ROOT, 'test-results/desk');

/** Saves the first made-up listing for a company. */
async function saveOne(extension: Extension): Promise<void> {
  extension.serve(respond);
  const list = await extension.visit(DEMO_LIST_URLS[0] ?? '');
  await list
    .locator(`[data-patent="plidb:${DEMO_RECORDS[0]?.number}"] .badge-open`)
    .first()
    .click();
  await list.getByTestId('fit-panel').locator('select').selectOption('demo-press');
  await list.getByTestId('save-candidate').click();
  await expect(list.getByTestId('save-candidate')).toHaveAttribute('aria-disabled', 'true');
  await list.close();
}

const widerThanWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the workbench never scrolls sideways, in either language', async ({ extension }) => {
  await takeInCompanies(extension);
  const page = await extension.open('workbench.html#desk');
  const sections = ['desk', 'interviews', 'board', 'catalogue', 'arrivals', 'sheet', 'handover'];
  for (const language of ['日本語', 'English']) {
    if (language === 'English') await page.getByText(language, { exact: true }).first().click();
    for (const section of sections) {
      await page.locator(`[data-tab="${section}"]`).click();
      for (const width of [1024, 640, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const place = `${language}, ${section}, ${width} px`;
        await expect.poll(() => widerThanWindow(page), place).toBe(0);
      }
    }
  }
});

test('a reload keeps the section and the company that was chosen', async ({ extension }) => {
  await takeInCompanies(extension);
  const page = await extension.open('workbench.html#desk');
  const chosen = page.locator('.shortlist select').first();
  const last = DEMO_COMPANIES.at(-1)?.id ?? '';
  await expect(chosen).toHaveValue(/demo-/);
  await expect(chosen).not.toHaveValue(last);
  await chosen.selectOption(last);
  await page.reload();
  await expect(chosen).toHaveValue(last);
});

test('a candidate opened in the side panel is on screen, and a printed board is whole', async ({
  extension,
}) => {
  await takeInCompanies(extension);
  await saveOne(extension);
  mkdirSync(FOLDER, { recursive: true });
  const side = await extension.open('sidepanel.html');
  await side.setViewportSize({ width: 400, height: 900 });
  await side.locator('[data-tab="board"]').click();
  await side.locator('.board-title').first().click();
  const heading = side.locator('.candidate-details h2');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect.poll(() => side.evaluate(() => document.documentElement.scrollTop)).toBe(0);
  await expect(side.locator('.top-bar')).toBeInViewport();
  await side.screenshot({ path: join(FOLDER, 'side.png') });

  const board = await extension.open('workbench.html#board');
  await expect(board.locator('.board-card')).toHaveCount(1);
  await board.emulateMedia({ media: 'print' });
  await expect(board.locator('.top-bar')).toBeHidden();
  const clipped = () =>
    board.evaluate(
      () =>
        [...document.querySelectorAll('.board-columns, .board-column > ul')].filter(
          (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
        ).length,
    );
  await expect.poll(clipped).toBe(0);
  const printer = await extension.context.newCDPSession(board);
  const { data } = await printer.send('Page.printToPDF', { printBackground: true });
  writeFileSync(join(FOLDER, 'board.pdf'), Buffer.from(data, 'base64'));
});

test('the daily backup is written into a real folder, by the name of this installation', async ({
  extension,
}) => {
  await takeInCompanies(extension);
  const page = await extension.open('workbench.html#desk');
  // The browser's own private folder stands for one that was chosen in its dialogue.
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const opened = indexedDB.open('osekkai');
    await new Promise((resolve) => {
      opened.onsuccess = resolve;
    });
    const writing = opened.result.transaction('backup', 'readwrite');
    writing.objectStore('backup').put({ folder }, 'state');
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opened.result.close();
  });
  await page.reload();
  const files = () =>
    page.evaluate(async () => {
      const found: [string, number][] = [];
      const folder = (await navigator.storage.getDirectory()) as unknown as {
        values(): AsyncIterable<FileSystemFileHandle>;
      };
      for await (const one of folder.values()) {
        found.push([one.name, (await one.getFile()).size]);
      }
      return found;
    });
  await expect
    .poll(async () => (await files()).map(([, size]) => size > 1000), { timeout: 30_000 })
    .toEqual([true]);
  expect((await files())[0]?.[0]).toMatch(/^osekkai-backup-\d{4}-\d\d-\d\d-[0-9a-f]{10}\.json$/);
  await expect(page.locator('.backup-notice')).toHaveCount(0);
});

test('where folders cannot be written to, a backup that is due is offered on every section', async ({
  extension,
}) => {
  await takeInCompanies(extension);
  const page = await extension.context.newPage();
  // As Firefox is.
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: undefined });
  });
  await page.goto(`chrome-extension://${extension.id}/workbench.html#board`);
  await page.locator('.backup-notice').waitFor();
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, 'notice.png') });
  const { name } = await downloaded(page, () =>
    page.locator('.backup-notice .button.primary').click(),
  );
  expect(name).toMatch(/\.json$/);
  await expect(page.locator('.backup-notice')).toHaveCount(0);
  await expect(page.locator('[role="tab"][aria-selected="true"]')).toBeFocused();
});
