import { parse } from 'csv-parse/sync';
import { DEMO_LIST_URLS, DEMO_RECORDS, respond } from '../../pages/demo-site';
import { expect, test } from './extension';
import { chooseStage, downloaded, takeInCompanies } from './steps';

const LIST = DEMO_LIST_URLS[0] ?? '';

test.beforeEach(async ({ extension }) => {
  await takeInCompanies(extension);
  extension.serve(respond);
});

test('every row of a list has a badge with its record, its fit and a company', async ({
  extension,
}) => {
  const page = await extension.visit(LIST);
  const badges = page.getByTestId('fit-badge');
  await expect(badges.first()).toBeVisible();
  const rows = Number(await page.getByTestId('page-bar').getAttribute('data-rows'));
  expect(rows).toBeGreaterThan(0);
  await expect
    .poll(() => badges.evaluateAll((all) => all.map((one) => one.getAttribute('data-patent'))))
    .toEqual(DEMO_RECORDS.slice(0, rows).map(({ number }) => `plidb:${number}`));
  for (const badge of await badges.all()) {
    await expect(badge).toHaveAttribute('data-fit', /^\d{1,3}$/);
    await expect(badge).toHaveAttribute('data-company', /^demo-/);
    await expect(badge).toHaveAttribute('data-basis', 'title');
  }
});

test('the plating listing fits the press shop best, and the panel says why', async ({
  extension,
}) => {
  const page = await extension.visit(LIST);
  const record = DEMO_RECORDS.find(({ title }) => title.startsWith('抗菌性めっき'));
  const badge = page.locator(`[data-testid="fit-badge"][data-patent="plidb:${record?.number}"]`);
  await expect(badge).toHaveAttribute('data-company', 'demo-press');
  await badge.locator('.badge-open').click();
  const panel = page.getByTestId('fit-panel');
  await expect(panel).toContainText('抗菌性めっき');
  await expect(panel.locator('mark').first()).toBeVisible();
  await expect(panel).toContainText('題名だけで判定しています');
  await expect(panel).toContainText('仮の値');
  const fit = await badge.getAttribute('data-fit');
  await expect(panel.locator('.overall b')).toHaveText(fit ?? '');
});

test('save, judge, note; popup and workbench show it; the CSV opens elsewhere', async ({
  extension,
}) => {
  const workbench = await extension.open('workbench.html');
  await workbench.locator('.shortlist select').first().selectOption('demo-press');
  const page = await extension.visit(LIST);
  const record = DEMO_RECORDS.find(({ title }) => title.startsWith('薄板の深絞り'));
  const badge = page.locator(`[data-testid="fit-badge"][data-patent="plidb:${record?.number}"]`);
  await badge.locator('.badge-open').click();
  const panel = page.getByTestId('fit-panel');
  await panel.getByText('有望').click();
  await panel.locator('textarea').fill('=社長に見せる, "急ぎ"');
  await page.getByTestId('save-candidate').click();
  await expect(panel.getByTestId('save-candidate')).toHaveText('候補に保存済み');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(badge.locator('.badge-saved')).toHaveCount(1);

  // The workbench was open all the while and shows it without being touched.
  await expect(workbench.locator('.candidate-row')).toContainText([record?.title ?? '']);
  const popup = await extension.open('popup.html');
  await popup.locator('[data-tab="shortlist"]').click();
  await popup.locator('.shortlist select').first().selectOption('demo-press');
  await expect(popup.locator('.candidate-row textarea')).toHaveValue('=社長に見せる, "急ぎ"');
  const stage = popup.locator('.candidate-row .board-menu').first();
  await chooseStage(stage, 'introduced');
  await expect(stage).toHaveAttribute('data-value', 'introduced');

  const file = await downloaded(popup, () => popup.getByTestId('export-csv').click());
  expect(file.name).toMatch(/^候補リスト_川辺プレス工業株式会社.*\.csv$/);
  expect(file.text.charCodeAt(0)).toBe(0xfeff);
  const [row, ...rest] = parse(file.text, { bom: true, columns: true }) as Record<string, string>[];
  expect(rest).toEqual([]);
  expect(row).toMatchObject({
    会社名: '川辺プレス工業株式会社（架空）',
    開放特許情報番号: record?.number,
    タイトル: record?.title,
    メモ: `'=社長に見せる, "急ぎ"`,
  });
  expect(Object.values(row ?? {})).toEqual(expect.arrayContaining(['企業へ紹介', '有望']));
});

test('a record read on its own page is judged by all of its text from then on', async ({
  extension,
}) => {
  const record = DEMO_RECORDS.find(({ title }) => title.startsWith('抗菌性めっき'));
  const list = await extension.visit(LIST);
  const badge = list.locator(`[data-testid="fit-badge"][data-patent="plidb:${record?.number}"]`);
  await expect(badge).toHaveAttribute('data-basis', 'title');
  const link = list.locator(`a[href*="${record?.number}"]`).first();
  const detail = await extension.visit(new URL((await link.getAttribute('href')) ?? '', LIST).href);
  await expect(detail.getByTestId('fit-badge').first()).toHaveAttribute('data-basis', 'record');
  await list.reload();
  await expect(badge).toHaveAttribute('data-basis', 'record');
});

test('chosen rows are saved together for the company chosen', async ({ extension }) => {
  const page = await extension.visit(LIST);
  await page.getByTestId('choose-rows').click();
  for (const index of [0, 1, 2]) await page.locator('.badge-check').nth(index).check();
  await page.locator('.bar-checked select').selectOption('demo-food');
  await page.getByTestId('save-checked').click();
  await expect(page.getByTestId('page-bar')).toContainText('3 件を候補に保存しました');
  const workbench = await extension.open('workbench.html');
  await workbench.locator('.shortlist select').first().selectOption('demo-food');
  await expect(workbench.locator('.candidate-row')).toHaveCount(3);
  await workbench.locator('.candidate-row').first().getByText('外す').click();
  await expect(workbench.locator('.candidate-row')).toHaveCount(2);
  await workbench.getByText('元に戻す').click();
  await expect(workbench.locator('.candidate-row')).toHaveCount(3);
});

test('by keyboard alone: to a badge, its panel, a verdict, and back to the badge', async ({
  extension,
}) => {
  const page = await extension.visit(LIST);
  await page.getByTestId('fit-badge').first().waitFor();
  const open = page.locator('.badge-open');
  await open.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(open.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('fit-panel')).toBeFocused();
  await page.getByTestId('fit-panel').locator('input[type=radio]').last().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByTestId('fit-panel').locator('.chosen')).toHaveText('ノイズ');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('fit-panel')).toHaveCount(0);
  await expect(open.nth(1)).toBeFocused();
});

test('the bar goes to the best row, then the next', async ({ extension }) => {
  const page = await extension.visit(LIST);
  const badges = page.getByTestId('fit-badge');
  await badges.first().waitFor();
  const fits = await badges.evaluateAll((all) =>
    all.map((one) => Number(one.getAttribute('data-fit'))),
  );
  const next = page.getByText('次に高い行へ');
  for (const rank of [0, 1, 2]) {
    await next.click();
    const focused = () =>
      page.evaluate(() =>
        Number(
          document
            .querySelector('osekkai-badges')
            ?.shadowRoot?.activeElement?.closest('.badge')
            ?.getAttribute('data-fit'),
        ),
      );
    await expect.poll(focused).toBe([...fits].sort((a, b) => b - a)[rank]);
  }
});
