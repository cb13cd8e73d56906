import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { companyLines, DEMO_COMPANIES } from '../../demo/companies';
import { type Extension, expect, type Served } from './extension';

export const SITE = 'https://plidb.inpit.go.jp';

/** Takes the three made-up companies in through the workbench and makes them active. */
export async function takeInCompanies(extension: Extension): Promise<void> {
  const workbench = await extension.open('workbench.html');
  await importFile(workbench, 'companies.jsonl', companyLines());
  for (const { id } of DEMO_COMPANIES) await makeActive(workbench, id);
  await workbench.close();
}

export async function importFile(workbench: Page, name: string, content: string): Promise<void> {
  await workbench.getByTestId('bundle-file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await workbench.getByTestId('bundle-apply').click();
  await expect(workbench.getByTestId('bundle-apply')).toHaveCount(0, { timeout: 30_000 });
}

/** Takes a catalogue's CSV in through the open catalogue section. */
export async function takeCatalogue(workbench: Page, csv: string): Promise<void> {
  await workbench.getByTestId('catalogue-file').setInputFiles({
    name: '一括.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await workbench.getByTestId('catalogue-apply').click();
}

export async function makeActive(page: Page, companyId: string): Promise<void> {
  const active = page.locator(`[data-testid="company-active"][data-company="${companyId}"]`);
  if ((await active.getAttribute('aria-checked')) === 'false') await active.click();
  await expect(active).toHaveAttribute('aria-checked', 'true');
}

/** Serves fixed pages by path on the database's host. */
export function servePages(extension: Extension, pages: Readonly<Record<string, Served>>): void {
  extension.serve((url) => pages[new URL(url).pathname] ?? null);
}

export const html = (body: string): Served => ({ body });

/** The text of the file that `act` downloads. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Writes down a made-up visit in the open interviews section, and waits for what it proposes. */
export async function noteVisit(page: Page): Promise<void> {
  await page.locator('.interview-side .button.primary').click();
  await page
    .locator('.interview-notes textarea')
    .fill(
      '社長：薄板の深絞りには自信がある。0.2mmのステンレスまで絞れる。\nサーボプレスを2台保有。\n梱包の手間を減らしたい。手すりを抗菌にできないかと聞かれた。\nめっきは外注している。',
    );
  await page.locator('.chip.proposal').first().waitFor();
}

/** Opens a candidate's list of stages by its button and chooses one. */
export async function chooseStage(button: Locator, stage: string): Promise<void> {
  await button.click();
  await button.page().locator(`.stage-list [data-value="${stage}"]`).click();
}
