import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO_LIST_URLS, DEMO_RECORDS, respond } from '../../pages/demo-site';
import { ROOT } from '../../tools/machine.mjs';
import { type Extension, expect, test } from './extension';
import { takeInCompanies } from './steps';

const LIST = DEMO_LIST_URLS[0] ?? '';

test.beforeEach(async ({ extension }) => {
  await takeInCompanies(extension);
  extension.serve(respond);
});

async function openProfile(extension: Extension) {
  const workbench = await extension.open('workbench.html');
  await workbench.locator('.company-name', { hasText: '川辺プレス' }).click();
  await workbench.locator('.related-item').first().waitFor();
  const item = (words: string) => workbench.locator('.related-item', { hasText: words });
  return { workbench, item };
}

function badgeOf(page: Page, title: string) {
  const number = DEMO_RECORDS.find((record) => record.title.startsWith(title))?.number;
  return page.locator(`[data-testid="fit-badge"][data-patent="plidb:${number}"]`);
}

test('classes and words say where they come from; switched off, added, weighted, they are kept', async ({
  extension,
}) => {
  const { workbench, item } = await openProfile(extension);
  const press = item('板金・プレス (B21D)');
  await expect(press).toContainText('から');
  await press.locator('input[type=checkbox]').uncheck();
  await expect(press).toHaveClass(/off/);

  await workbench.getByLabel('分類を加える').fill('いす');
  await workbench.getByLabel('分類を加える').fill('B65D');
  await expect(workbench.locator('.found-item').first()).toContainText('容器・包装');
  await workbench.getByLabel('分類を加える').press('Enter');
  await item('容器・包装 (B65D)').locator('select').selectOption('5');
  await workbench.getByLabel('関連語を加える').fill('止水板');
  await workbench.getByLabel('関連語を加える').press('Enter');
  await expect(item('止水板')).toContainText('自分で追加');
  // What is shown at once is in the store a moment later.
  await expect(workbench.locator('.editor header [role="status"]')).toContainText('保存しました（');

  await workbench.reload();
  const again = await openProfile(extension);
  await expect(again.item('止水板')).toContainText('自分で追加');
  await expect(again.item('容器・包装 (B65D)').locator('select')).toHaveValue('5');
  await again.workbench
    .getByRole('button', { name: /ほか .*件を表示/ })
    .first()
    .click();
  const off = again.item('板金・プレス (B21D)');
  await expect(off).toHaveClass(/off/);
  await off.getByRole('button', { name: /辞書の提案に戻す/ }).click();
  await expect(off).not.toHaveClass(/off/);
});

test('a model’s answer is read, chosen from, and added; one of no use is refused with words', async ({
  extension,
}) => {
  const { workbench, item } = await openProfile(extension);
  await workbench.getByText('言語モデルに聞く（任意）').click();
  await workbench.getByText('依頼文を見る').click();
  await expect(workbench.locator('.prompt')).toContainText('深絞り加工');
  await expect(workbench.locator('.prompt')).not.toContainText('川辺プレス');
  const answer = workbench.getByLabel('答えを貼り付け');
  await answer.fill('すみません、わかりません。');
  await workbench.getByRole('button', { name: '答えを読み取る' }).click();
  await expect(
    workbench.getByText('答え全体（{ から } まで）を貼り付けてください。', { exact: false }),
  ).toBeVisible();
  await answer.fill(
    '```json\n{"classes": {"A61J": 4, "Z00Z": 1}, "terms": ["薬液容器", "内筒"]}\n```',
  );
  await workbench.getByRole('button', { name: '答えを読み取る' }).click();
  await expect(workbench.getByText('読めなかったもの')).toContainText('Z00Z');
  await workbench.locator('.model-choice .chip', { hasText: '内筒' }).locator('input').uncheck();
  await workbench.getByRole('button', { name: '選んだものを加える' }).click();
  await expect(item('薬液容器')).toContainText('AIの提案');
  await expect(item('A61J')).toContainText('AIの提案');
  await expect(item('内筒')).toHaveCount(0);
});

test('verdicts move the order, are told, and can be switched off', async ({ extension }) => {
  const page = await extension.visit(LIST);
  const fitOf = async (title: string) =>
    Number(await badgeOf(page, title).getAttribute('data-fit'));
  await expect(badgeOf(page, '薄板の深絞り')).toBeVisible();
  const before = await fitOf('抗菌性めっき');
  const judge = async (title: string, verdict: string) => {
    await badgeOf(page, title).locator('.badge-open').click();
    const panel = page.getByTestId('fit-panel');
    await panel.locator('select').selectOption('demo-press');
    await panel.getByText(verdict, { exact: true }).click();
    await expect(panel.getByRole('radio', { name: verdict })).toBeChecked();
    await page.keyboard.press('Escape');
  };
  await judge('薄板の深絞り', '有望');
  await judge('耐熱性の無機', '有望');
  await judge('抗菌性めっき', 'ノイズ');
  await judge('車両の乗員', 'ノイズ');
  await expect.poll(() => fitOf('抗菌性めっき')).toBeLessThan(before);

  const { workbench } = await openProfile(extension);
  const learning = workbench.getByRole('region', { name: '評価からの学習' });
  await expect(learning).toContainText('4 件の評価・保存から学んだこと');
  await expect(learning).toContainText('避けられる');
  await learning.getByRole('checkbox').uncheck();
  await page.reload();
  await expect(badgeOf(page, '抗菌性めっき')).toHaveAttribute('data-fit', String(before));
});

test('the panel tells confidence and needs without an answer', async ({ extension }) => {
  const page = await extension.visit(LIST);
  await badgeOf(page, '抗菌性めっき').locator('.badge-open').click();
  const panel = page.getByTestId('fit-panel');
  await expect(panel).toContainText('確からしさ');
  await expect(panel).toContainText('この案件に答えが見つからないニーズ');
  await expect(panel).toContainText('「部品を軽くしたい」');
});

test('the lexicon is in the files that need it, and not in what runs in pages', async () => {
  for (const target of ['chrome-mv3', 'firefox-mv3']) {
    const folder = join(ROOT, '.output', target);
    const content = readFileSync(join(folder, 'content-scripts/content.js'), 'utf8');
    expect(content).not.toContain('協働ロボット');
    expect(content).not.toContain('"labels"');
    const chunks = readdirSync(join(folder, 'chunks')).map((name) =>
      readFileSync(join(folder, 'chunks', name), 'utf8'),
    );
    expect(chunks.filter((code) => code.includes('協働ロボット')).length).toBe(1);
  }
});
