import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bulkCsv, nextMonth } from '../../pages/bulk-csv';
import { DEMO_LIST_URLS, DEMO_RECORDS, respond } from '../../pages/demo-site';
import { ROOT } from '../../tools/machine.mjs';
import { expect, launchExtension, test } from './extension';
import { companyList } from './quarter/company-list';
import { downloaded, noteVisit, takeInCompanies } from './steps';

const FOLDER = join(ROOT, 'test-results/pictures');
const DOCS = join(ROOT, 'docs/pictures');
const WIDE = { width: 1920, height: 1080 };
const USUAL = { width: 1280, height: 900 };
const POPUP = { width: 420, height: 600 };
const SIDE = { width: 400, height: 900 };
/** Those that README and guide show. */
const IN_DOCS = new Set([
  'arrivals',
  'board',
  'catalogue',
  'handover',
  'interviews',
  'list',
  'panel',
  'popup',
  'related',
  'sheet',
  'welcome',
  'workbench',
]);
const SAVED = ['薄板の深絞り', '抗菌性めっき', '耐熱性の無機'];

/**
 * Pictures of every surface, to be looked at: both languages, light and dark, popup size, 1280 and
 * 1920. With OSEKKAI_PICTURES=docs the Japanese light ones become those of README and guide.
 */
for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['ja', 'en'] as const) {
    test(`pictures, ${language}, ${colorScheme}`, async ({ profile }) => {
      test.setTimeout(300_000);
      mkdirSync(FOLDER, { recursive: true });
      const extension = await launchExtension({ profile, colorScheme });
      const shoot = (page: Page, name: string) => picture(page, name, language, colorScheme);

      const workbench = await extension.open('workbench.html#welcome');
      if (language === 'en') await workbench.getByText('English', { exact: true }).first().click();
      await workbench.setViewportSize(USUAL);
      await workbench.waitForTimeout(300);
      await shoot(workbench, 'welcome');
      await takeInCompanies(extension);
      extension.serve(respond);

      const list = await extension.visit(DEMO_LIST_URLS[0] ?? '');
      await expect(list.getByTestId('fit-badge').first()).toBeVisible();
      for (const start of SAVED) {
        const number = DEMO_RECORDS.find(({ title }) => title.startsWith(start))?.number;
        await list
          .locator(`[data-testid="fit-badge"][data-patent="plidb:${number}"] .badge-open`)
          .click();
        await list.getByTestId('fit-panel').locator('select').selectOption('demo-press');
        await list.getByTestId('save-candidate').click();
        await list.waitForTimeout(200);
      }
      await list.keyboard.press('Escape');
      await list.mouse.move(0, 0);
      await list.evaluate(() => {
        scrollTo(0, 0);
        (document.activeElement as HTMLElement | null)?.blur();
      });
      await list.waitForTimeout(400);
      await shoot(list, 'list');
      await list.setViewportSize(WIDE);
      await list.waitForTimeout(400);
      await shoot(list, 'list-1920');
      await list.setViewportSize(USUAL);
      const number = DEMO_RECORDS.find(({ title }) => title.startsWith('抗菌性めっき'))?.number;
      await list
        .locator(`[data-testid="fit-badge"][data-patent="plidb:${number}"] .badge-open`)
        .click();
      await list.getByTestId('fit-panel').locator('.evidence').first().waitFor();
      await list.waitForTimeout(400);
      await shoot(list, 'panel');

      await workbench.goto(`chrome-extension://${extension.id}/workbench.html`);
      await workbench.reload();
      await workbench.bringToFront();
      await workbench.locator('.company-name').nth(1).click();
      await workbench.waitForTimeout(400);
      await shoot(workbench, 'workbench');
      await workbench.setViewportSize(WIDE);
      await shoot(workbench, 'workbench-1920');
      await showRelated(workbench);
      await shoot(workbench, 'related-1920');
      await workbench.setViewportSize(USUAL);
      await showRelated(workbench);
      await shoot(workbench, 'related');

      const popup = await extension.open('popup.html');
      await popup.setViewportSize(POPUP);
      await popup.locator('.company').first().waitFor();
      await shoot(popup, 'popup');
      await popup.locator('.company-name').nth(1).click();
      await showRelated(popup);
      await shoot(popup, 'popup-related');
      await popup.locator('.editor header .button').first().click();
      await popup.locator('[role="tab"]').nth(1).click();
      await popup.waitForTimeout(300);
      await shoot(popup, 'popup-shortlist');
      await shootCatalogue(workbench, shoot);
      await shootWorkbench(workbench, shoot);
      await shootData(workbench, shoot);
      const side = await extension.open('sidepanel.html');
      await side.setViewportSize(SIDE);
      for (const section of ['companies', 'interviews', 'board']) {
        await side.locator(`[data-tab="${section}"]`).click();
        await side.waitForTimeout(500);
        await shoot(side, `side-${section}`);
      }
      await extension.context.close();
    });
  }
}

/** The catalogue before and after two months were taken in, its plots and matrix, and what is new. */
async function shootCatalogue(
  page: Page,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await page.bringToFront();
  await page.setViewportSize(USUAL);
  await page.locator('[data-tab="catalogue"]').click();
  await shoot(page, 'catalogue-none');
  await takeCatalogue(page, bulkCsv(DEMO_RECORDS));
  await page
    .getByTestId('catalogue-file')
    .setInputFiles(csvFile(bulkCsv(nextMonth(DEMO_RECORDS, 3))));
  await page.getByTestId('catalogue-apply').waitFor();
  await shoot(page, 'catalogue-preview');
  await page.getByTestId('catalogue-apply').click();
  await page.locator('.census').waitFor();
  await page.locator('.import-place summary').first().click();
  await page.getByTestId('ranked-row').nth(1).click();
  await page.locator('.catalogue-panel .evidence').first().waitFor();
  await page.waitForTimeout(600);
  await shoot(page, 'catalogue');
  await page.setViewportSize(WIDE);
  await page.locator('.plots summary, details.catalogue-plots summary').first().click();
  await page.waitForTimeout(600);
  await shoot(page, 'catalogue-1920');
  await page.locator('.segmented button').nth(1).click();
  await page.waitForTimeout(1200);
  await shoot(page, 'matrix-1920');
  await page.setViewportSize(USUAL);
  await page.locator('[data-tab="arrivals"]').click();
  await page.getByTestId('arrival').first().waitFor();
  await shoot(page, 'arrivals');
}

/** Interviews, board, sheet and hand-over, each at both widths. */
async function shootWorkbench(
  page: Page,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const both = async (name: string) => {
    for (const [size, suffix] of [
      [USUAL, ''],
      [WIDE, '-1920'],
    ] as const) {
      await page.setViewportSize(size);
      await page.waitForTimeout(500);
      await shoot(page, `${name}${suffix}`);
    }
  };
  await page.locator('[data-tab="interviews"]').click();
  await noteVisit(page);
  await both('interviews');
  await page.locator('[data-tab="board"]').click();
  await page.locator('.board-title').first().click();
  await both('board');
  await page.locator('.candidate-details').scrollIntoViewIfNeeded();
  await shoot(page, 'board-details-1920');
  await page.locator('.outcomes').scrollIntoViewIfNeeded();
  await shoot(page, 'board-outcomes-1920');
  await page.locator('[data-tab="sheet"]').click();
  await page.waitForTimeout(1500);
  await both('sheet');
  await page.locator('[data-tab="handover"]').click();
  await both('handover');
}

/** A list of companies on its way in, a bundle that was edited on both sides, a passphrase. */
async function shootData(
  page: Page,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await page.setViewportSize(USUAL);
  await page.locator('[data-tab="desk"]').click();
  await page.getByTestId('companies-file').setInputFiles({
    name: '企業一覧.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await companyList(),
  });
  await page.locator('.import-companies .button.primary').waitFor();
  await page.waitForTimeout(300);
  await shoot(page, 'companies-columns');
  await page.locator('.import-companies .button.primary').click();
  await page.waitForTimeout(300);
  await page.locator('.import-check').scrollIntoViewIfNeeded();
  await shoot(page, 'companies-check');
  await page.locator('.import-check .button').last().click();
  const { text } = await downloaded(page, () => page.getByTestId('export-bundle').click());
  await page.getByTestId('bundle-file').setInputFiles({
    name: '引き継ぎ.json',
    mimeType: 'application/json',
    buffer: Buffer.from(editedElsewhere(text)),
  });
  await page.locator('.conflicts .conflict').first().waitFor();
  await page.locator('.merge-preview').scrollIntoViewIfNeeded();
  await shoot(page, 'merge');
  await page.locator('.merge-preview .button').last().click();
  await page.getByTestId('export-sealed').check();
  await page.locator('.sealed-fields').scrollIntoViewIfNeeded();
  await shoot(page, 'sealed');
}

/** The same bundle as another coordinator would hand it back: needs were added here and there. */
function editedElsewhere(text: string): string {
  const bundle = JSON.parse(text);
  for (const company of bundle.companies) {
    company.needs = [...company.needs, '別の担当者が聞いたニーズ'];
    company.edits = { needs: { at: '2099-01-01T00:00:00.000Z', by: '別の担当者（架空）' } };
    company.createdAt = '2026-01-01T00:00:00.000Z';
  }
  return JSON.stringify(bundle);
}

async function takeCatalogue(page: Page, content: string): Promise<void> {
  await page.getByTestId('catalogue-file').setInputFiles(csvFile(content));
  await page.getByTestId('catalogue-apply').click();
  await page.getByTestId('catalogue-state').waitFor();
  await page.locator('.census').waitFor();
}

function csvFile(content: string) {
  return { name: '見本.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
}

/** To the related classes and words of the open profile, with what was made of them all. */
async function showRelated(page: Page): Promise<void> {
  await page.locator('.related-item').first().waitFor();
  await page.locator('#section-related').evaluate((section) => section.scrollIntoView());
  await page.waitForTimeout(300);
}

async function picture(page: Page, name: string, language: string, scheme: string) {
  const path = join(FOLDER, `${name}-${language}-${scheme}.png`);
  await page.screenshot({ path });
  if (process.env.OSEKKAI_PICTURES !== 'docs' || language !== 'ja' || scheme !== 'light') return;
  if (!IN_DOCS.has(name)) return;
  mkdirSync(DOCS, { recursive: true });
  copyFileSync(path, join(DOCS, `${name}.png`));
}
