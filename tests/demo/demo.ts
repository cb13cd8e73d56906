import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extension, launchExtension } from '../e2e/chromium/extension';
import { DEMO_LIST_URLS, DEMO_TOP_URL, respond } from '../pages/demo-site';
import { ROOT } from '../tools/machine.mjs';
import { companyLines, DEMO_COMPANIES } from './companies';

const PICTURES = join(ROOT, 'test-results/demo');

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const extension = await launchExtension({
  profile: mkdtempSync(join(tmpdir(), 'osekkai-demo-')),
  headless: !hasDisplay,
});
extension.serve(respond);
await takeInCompanies(extension);
if (hasDisplay) await stayOpen(extension);
else await printAndLeave(extension);

/** Imports the made-up companies through the workbench, as a coordinator would. */
async function takeInCompanies({ open }: Extension): Promise<void> {
  const workbench = await open('workbench.html');
  await workbench.getByTestId('bundle-file').setInputFiles({
    name: 'companies.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(companyLines()),
  });
  await workbench.getByTestId('bundle-apply').click();
  for (const { id } of DEMO_COMPANIES) {
    await workbench.locator(`[data-testid="company-active"][data-company="${id}"]`).click();
  }
  await workbench.close();
}

async function stayOpen({ visit, context }: Extension): Promise<void> {
  await visit(DEMO_TOP_URL);
  await visit(DEMO_LIST_URLS[0] ?? DEMO_TOP_URL);
  console.log('The browser is open on the demonstration database. Close it to end.');
  await new Promise((resolve) => context.once('close', resolve));
}

async function printAndLeave({ visit, context }: Extension): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const names = new Map<string, string>(DEMO_COMPANIES.map(({ id, name }) => [id, name]));
  let rows = 0;
  for (const [index, url] of DEMO_LIST_URLS.entries()) {
    const page = await visit(url);
    await page.getByTestId('fit-badge').first().waitFor();
    for (const line of await annotated(page, names)) console.log(line);
    rows += await page.getByTestId('fit-badge').count();
    await page.screenshot({ path: join(PICTURES, `list-${index + 1}.png`) });
    if (index === 0) await photographPanel(page);
    await page.close();
  }
  await context.close();
  console.log(`\n${rows} rows annotated; pictures in ${PICTURES}`);
}

async function photographPanel(page: Page): Promise<void> {
  await page.getByTestId('fit-badge').first().locator('.badge-open').click();
  await page.getByTestId('fit-panel').locator('.evidence').first().waitFor();
  await page.screenshot({ path: join(PICTURES, 'panel.png') });
}

/** One line a row: number, title, company, fit. */
async function annotated(page: Page, names: ReadonlyMap<string, string>): Promise<string[]> {
  const badges = await page.getByTestId('fit-badge').evaluateAll((elements) =>
    elements.map((element) => ({
      patent: element.getAttribute('data-patent') ?? '',
      company: element.getAttribute('data-company') ?? '',
      fit: element.getAttribute('data-fit') || '–',
      title: element.getAttribute('data-title') ?? '',
    })),
  );
  return badges.map(({ patent, company, fit, title }) =>
    [patent.replace('plidb:', ''), title, names.get(company) ?? '', fit].join('\t'),
  );
}
