import type { Page } from '@playwright/test';
import { bulkCsv } from '../../pages/bulk-csv';
import { DEMO_RECORDS } from '../../pages/demo-site';
import { type Extension, expect, test } from './extension';
import { chooseStage, takeCatalogue, takeInCompanies } from './steps';

const SAVED = 4;

test('the focus stays with the card that moves, and what is turned down is offered in sight', async ({
  extension,
}) => {
  const page = await boardWithCandidates(extension);
  const first = column(page, 'candidate').locator('.board-title').first();
  const title = (await first.textContent()) ?? '';

  await test.step('moved with the keyboard, and taken back with Ctrl+Z', async () => {
    await first.focus();
    for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expectFocusOn(page, title, 'introduced');
    await page.keyboard.press('Control+z');
    await expectFocusOn(page, title, 'candidate');
  });

  await test.step('arrows in the list of stages commit nothing; Enter does, once', async () => {
    const menu = cardOf(page, title).locator('.board-menu');
    await menu.focus();
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await expect(column(page, 'candidate').locator('[data-card]')).toHaveCount(SAVED);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
    }
    await expectFocusOn(page, title, 'meeting');
  });

  await test.step('of many notices the newest is in sight', async () => {
    for (const stage of ['introduced', 'terms', 'contract', 'meeting']) {
      await chooseStage(cardOf(page, title).locator('.board-menu'), stage);
      await expectFocusOn(page, title, stage);
    }
    await expect(page.locator('.toast').last()).toBeInViewport({ ratio: 1 });
  });

  await test.step('dragged with the mouse', async () => {
    await cardOf(page, title).dragTo(column(page, 'contract'));
    await expectFocusOn(page, title, 'contract');
  });

  await test.step('into a folded column: its heading has the focus', async () => {
    await column(page, 'prototype').locator('h3 button').click();
    await chooseStage(cardOf(page, title).locator('.board-menu'), 'prototype');
    await expect(column(page, 'prototype').locator('h3 button')).toBeFocused();
    await column(page, 'prototype').locator('h3 button').click();
  });

  await test.step('turned down, cancelled and confirmed', async () => {
    await chooseStage(cardOf(page, title).locator('.board-menu'), 'declined');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expectFocusOn(page, title, 'prototype');
    await chooseStage(cardOf(page, title).locator('.board-menu'), 'declined');
    await page.getByRole('dialog').getByRole('textbox').fill(title);
    await page.getByRole('button', { name: '見送りにする' }).click();
    await expectFocusOn(page, title, 'declined');
    await expect(page.locator('.noise-offer')).toBeInViewport({ ratio: 1 });
    await page.screenshot({ path: 'test-results/board-noise.png' });
    await page.keyboard.press('Control+z');
    await expectFocusOn(page, title, 'prototype');
    await expect(page.locator('.noise-offer')).toHaveCount(0);
  });

  await test.step('details opened with Enter are closed with Escape', async () => {
    await page.keyboard.press('Enter');
    await expect(page.locator('.candidate-details h2')).toBeFocused();
    await page.screenshot({ path: 'test-results/board-details.png', fullPage: true });
    await page.keyboard.press('Escape');
    await expectFocusOn(page, title, 'prototype');
  });
  await page.setViewportSize({ width: 420, height: 900 });
  await page.locator('.outcomes').scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/board-narrow.png' });
});

/** The workbench's board with candidates of one company, saved from the catalogue. */
async function boardWithCandidates(extension: Extension): Promise<Page> {
  await takeInCompanies(extension);
  const page = await extension.open('workbench.html#catalogue');
  await takeCatalogue(page, bulkCsv(DEMO_RECORDS));
  const rows = page.getByTestId('ranked-row');
  await expect(rows.nth(SAVED - 1)).toBeVisible({ timeout: 30_000 });
  for (let row = 0; row < SAVED; row += 1) await rows.nth(row).getByRole('checkbox').check();
  await page.locator('.checked-bar .button.primary').click();
  await expect(rows.nth(0)).toContainText('候補');
  await page.locator('[data-tab="board"]').click();
  await expect(page.locator('[data-card]')).toHaveCount(SAVED);
  return page;
}

async function expectFocusOn(page: Page, title: string, stage: string): Promise<void> {
  await expect(column(page, stage).locator('.board-title', { hasText: title })).toBeFocused();
}

function cardOf(page: Page, title: string) {
  return page.locator('[data-card]', { has: page.locator('.board-title', { hasText: title }) });
}

function column(page: Page, stage: string) {
  return page.locator(`.board-column[data-stage="${stage}"]`);
}
