import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { companyLines, DEMO_COMPANIES } from '../../demo/companies';
import { DEMO_LIST_URLS, DEMO_RECORDS, respond } from '../../pages/demo-site';
import { FIREFOX, inShadow, launchFirefox } from './extension';

const record = DEMO_RECORDS.find(({ title }) => title.startsWith('抗菌性めっき'));
const BADGE = `[data-patent="plidb:${record?.number}"]`;

test('list, badge, panel, save, popup in real Firefox', async () => {
  test.skip(FIREFOX === null, 'no Firefox on this machine, and none can be installed');
  test.setTimeout(120_000);
  const firefox = await launchFirefox(respond);
  try {
    const file = join(mkdtempSync(join(tmpdir(), 'osekkai-')), 'companies.jsonl');
    writeFileSync(file, companyLines());

    const workbench = await firefox.open('workbench.html');
    const input = await workbench.waitForSelector('input[data-testid="bundle-file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await (await workbench.waitForSelector('[data-testid="bundle-apply"]'))?.click();
    for (const { id } of DEMO_COMPANIES) {
      const active = `[data-testid="company-active"][data-company="${id}"]`;
      await (await workbench.waitForSelector(active))?.click();
      await workbench.waitForSelector(`${active}[aria-checked="true"]`);
    }

    const page = await firefox.visit(DEMO_LIST_URLS[0] ?? '');
    await page.waitForFunction(
      () =>
        (document
          .querySelector('osekkai-badges')
          ?.shadowRoot?.querySelectorAll('[data-testid="fit-badge"]').length ?? 0) > 0,
      { polling: 100 },
    );
    const shown = await page.evaluate(() =>
      [
        ...(document
          .querySelector('osekkai-badges')
          ?.shadowRoot?.querySelectorAll('[data-testid="fit-badge"]') ?? []),
      ].map((badge) => badge.getAttribute('data-patent')),
    );
    expect(shown).toEqual(
      DEMO_RECORDS.slice(0, shown.length).map(({ number }) => `plidb:${number}`),
    );

    const company = await page.evaluate(
      (badge) =>
        document
          .querySelector('osekkai-badges')
          ?.shadowRoot?.querySelector(badge)
          ?.getAttribute('data-company'),
      BADGE,
    );
    expect(company).toBe('demo-press');
    await (await inShadow(page, 'osekkai-badges', `${BADGE} .badge-open`)).click();
    await inShadow(page, 'osekkai-panel', '.evidence mark');
    await (await inShadow(page, 'osekkai-panel', '[data-testid="save-candidate"]')).click();
    await page.waitForFunction(
      () =>
        document
          .querySelector('osekkai-panel')
          ?.shadowRoot?.querySelector('[data-testid="save-candidate"]')
          ?.getAttribute('aria-disabled') === 'true',
      { polling: 100 },
    );
    await page.screenshot({ path: 'test-results/firefox-list.png' });

    const popup = await firefox.open('popup.html');
    await (await popup.waitForSelector('[data-tab="shortlist"]'))?.click();
    const select = await popup.waitForSelector('.shortlist select');
    await select?.select('demo-press');
    await popup.waitForSelector('.candidate-row');
    expect(await popup.$eval('.candidate-row a', (link) => link.textContent)).toContain(
      record?.title,
    );
    await popup.screenshot({ path: 'test-results/firefox-popup.png' });
  } finally {
    await firefox.close();
  }
});

test('switched off, nothing of ours is seen any more but a word to reload', async () => {
  test.skip(FIREFOX === null, 'no Firefox on this machine, and none can be installed');
  test.setTimeout(120_000);
  const firefox = await launchFirefox(respond);
  try {
    const page = await firefox.visit(DEMO_LIST_URLS[0] ?? '');
    await inShadow(page, 'osekkai-bar', '[data-testid="page-bar"]');
    const displays = () =>
      page.evaluate(() => {
        const bar = document.querySelector('osekkai-bar')?.shadowRoot;
        return ['.osekkai', '.gone'].map((name) => {
          const element = bar?.querySelector(name);
          return element && getComputedStyle(element).display;
        });
      });
    await expect.poll(displays).toEqual(['block', 'none']);
    await firefox.browser.uninstallExtension('osekkai@osekkai.example');
    await expect.poll(displays).toEqual(['none', expect.not.stringMatching(/none/)]);
    const words = await page.evaluate(
      () =>
        document.querySelector('osekkai-bar')?.shadowRoot?.querySelector('.gone p')?.textContent,
    );
    expect(words).toBe('拡張機能が更新されました。ページを再読み込みしてください');
  } finally {
    await firefox.close();
  }
});
