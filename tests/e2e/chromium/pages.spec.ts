import { CHARSETS, encodePage } from '../../pages/charset';
import { DETAIL_LAYOUTS } from '../../pages/detail-layouts';
import { detailPath } from '../../pages/html';
import { LIST_LAYOUTS } from '../../pages/list-layouts';
import { madeUpRecords } from '../../pages/made-up-records';
import {
  changedLinksPage,
  duplicatesPage,
  emptyTopPage,
  framesetPage,
  helpPage,
  iframePage,
  lateRowsPage,
  recordWithOthersPage,
  searchPage,
} from '../../pages/special-pages';
import { type Extension, expect, test } from './extension';
import { html, SITE, servePages, takeInCompanies } from './steps';

const RECORDS = madeUpRecords(30);
const LIST = LIST_LAYOUTS['table with headings'];
const idsOf = (records: readonly { readonly number: string }[]) =>
  records.map(({ number }) => `plidb:${number}`);

async function visit(extension: Extension, path: string) {
  const page = await extension.visit(SITE + path);
  const badges = page.getByTestId('fit-badge');
  const shown = () =>
    badges.evaluateAll((all) => all.map((one) => one.getAttribute('data-patent')));
  return { page, badges, shown };
}

test.beforeEach(({ extension }) => takeInCompanies(extension));

for (const charset of CHARSETS) {
  test(`a list that arrived as ${charset} is read`, async ({ extension }) => {
    servePages(extension, { '/list.html': encodePage(LIST.html(RECORDS), charset) });
    const { badges, shown } = await visit(extension, '/list.html');
    await expect.poll(shown).toEqual(idsOf(RECORDS));
    await expect(badges.nth(1)).toHaveAttribute('data-title', RECORDS[1]?.title ?? '');
  });
}

test('five hundred rows', async ({ extension }) => {
  const many = madeUpRecords(500);
  servePages(extension, { '/list.html': html(LIST.html(many)) });
  const { page, shown } = await visit(extension, '/list.html');
  await expect.poll(shown).toEqual(idsOf(many));
  await expect(page.getByTestId('page-bar')).toHaveAttribute('data-rows', '500');
});

test('rows added after load get their badges', async ({ extension }) => {
  servePages(extension, {
    '/late.html': html(lateRowsPage(RECORDS.slice(0, 5), RECORDS.slice(5, 12), 2500)),
  });
  const { page, badges, shown } = await visit(extension, '/late.html');
  await expect(page.getByTestId('page-bar')).toHaveAttribute('data-rows', '5');
  await expect(badges).toHaveCount(12);
  await expect.poll(shown).toEqual(idsOf(RECORDS.slice(0, 12)));
});

test('the same record in several rows has a badge in each', async ({ extension }) => {
  const { html: body, shown: expected } = duplicatesPage(RECORDS.slice(0, 6));
  servePages(extension, { '/twice.html': html(body) });
  const { shown } = await visit(extension, '/twice.html');
  await expect.poll(shown).toEqual(idsOf(expected));
});

test('a detail page is its own record; other links are listings of their own', async ({
  extension,
}) => {
  const [record, ...others] = RECORDS.slice(0, 4);
  if (!record) throw new Error('no record');
  const path = detailPath(record.number);
  const [layout] = Object.values(DETAIL_LAYOUTS);
  const fields = layout?.(record) ?? '';
  servePages(extension, { [path]: html(recordWithOthersPage(record, others, fields)) });
  const { badges, shown } = await visit(extension, path);
  await expect.poll(shown).toEqual(expect.arrayContaining(idsOf(others)));
  await expect.poll(async () => (await shown())[0]).toBe(`plidb:${record.number}`);
  expect((await shown()).filter((id) => id === `plidb:${record.number}`)).toHaveLength(1);
  await expect(badges.first()).toHaveAttribute('data-basis', 'record');
});

test('lists in frames and iframes', async ({ extension }) => {
  servePages(extension, {
    '/list.html': html(LIST.html(RECORDS.slice(0, 8))),
    '/menu.html': html(helpPage()),
    '/frames.html': html(framesetPage('/menu.html', '/list.html')),
    '/iframe.html': html(iframePage('/list.html')),
  });
  for (const path of ['/frames.html', '/iframe.html']) {
    const page = await extension.visit(SITE + path);
    const frame = page.frame({ url: /list\.html/ });
    await expect.poll(() => frame?.getByTestId('fit-badge').count()).toBe(8);
    await page.close();
  }
});

test('back and forward keep the badges', async ({ extension }) => {
  servePages(extension, {
    '/list.html': html(LIST.html(RECORDS.slice(0, 8))),
    '/help.html': html(helpPage()),
  });
  const { page, badges } = await visit(extension, '/list.html');
  await expect(badges).toHaveCount(8);
  await page.goto(`${SITE}/help.html`);
  await page.goBack();
  await expect(badges).toHaveCount(8);
  await badges.first().locator('.badge-open').click();
  await expect(page.getByTestId('fit-panel').locator('.evidence').first()).toBeVisible();
});

test('pages with nothing to read stay untouched', async ({ extension }) => {
  servePages(extension, {
    '/help.html': html(helpPage()),
    '/top.html': html(emptyTopPage()),
    '/search.html': html(searchPage()),
  });
  for (const path of ['/help.html', '/top.html', '/search.html']) {
    const page = await extension.visit(SITE + path);
    await page.waitForTimeout(1200);
    const ours = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => one.localName.startsWith('osekkai'))
          .length,
    );
    expect(ours, path).toBe(0);
    await page.close();
  }
});

test('a page that cannot be read says so and gives its structure without any text', async ({
  extension,
}) => {
  servePages(extension, { '/changed.html': html(changedLinksPage(RECORDS.slice(0, 5))) });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SITE });
  const { page, badges } = await visit(extension, '/changed.html');
  await expect(page.getByTestId('page-unreadable')).toContainText('読み取れませんでした');
  await expect(badges).toHaveCount(0);
  await page.getByTestId('copy-diagnostic').click();
  await expect(page.getByTestId('page-unreadable')).toContainText('コピーしました');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Osekkai 0.');
  expect(copied).toMatch(/\b(table|ul|div|li|tr)\b/);
  for (const { title } of RECORDS.slice(0, 5)) expect(copied).not.toContain(title);
});

test('when the extension goes away under the page, all of it goes, with a word to the user', async ({
  extension,
}) => {
  servePages(extension, { '/list.html': html(LIST.html(RECORDS.slice(0, 8))) });
  const { page, badges } = await visit(extension, '/list.html');
  await page.getByText('薄くする', { exact: true }).click();
  await expect.poll(() => page.locator('body [style*="opacity"]').count()).toBeGreaterThan(0);
  const [worker] = extension.context.serviceWorkers();
  // The worker that is asked goes before it can answer.
  await worker
    ?.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { reload(): void } } }
      ).chrome.runtime.reload(),
    )
    .catch(() => {});
  await expect(
    page.getByText('拡張機能が更新されました。ページを再読み込みしてください'),
  ).toBeVisible();
  await expect(badges).toHaveCount(0);
  await expect(page.locator('body [style*="opacity"]')).toHaveCount(0);
  await page.getByText('閉じる').click();
  await expect(page.locator('osekkai-updated')).toHaveCount(0);
});
