import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { takeInCompanies } from './steps';

const NOTES = [
  '社長：薄板の深絞りには自信がある。',
  '梱包の手間を減らしたい。',
  '工場を海の近くへ移したい。',
  '蓋を開けやすくしたい。',
].join('\n');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('notes of a visit become the profile’s phrases, by keyboard and with a way back', async ({
  extension,
}) => {
  extension.context.setDefaultTimeout(20_000);
  await takeInCompanies(extension);
  const page = await extension.open('workbench.html#interviews');
  await page
    .locator('.interview-section select')
    .first()
    .selectOption({ label: '川辺プレス工業株式会社（架空）' });
  await page.getByRole('button', { name: '面談を記録' }).press('Enter');
  await page.getByLabel('内容', { exact: true }).fill(NOTES);

  await test.step('a proposal shows its place, and one press takes it', async () => {
    const proposal = page.getByRole('button', { name: '「梱包の手間を減らしたい」を取り込む' });
    await proposal.focus();
    await expect(page.locator('.note-view mark.pointed')).toHaveText('梱包の手間を減らしたい');
    await proposal.press('Enter');
    await expect(page.locator('.taken-phrases')).toContainText('梱包の手間を減らしたい');
    await expect(proposal).toHaveCount(0);
    await undo(page, 'プロフィールに取り込みました');
    await expect(page.locator('.taken-phrases')).toHaveCount(0);
    await proposal.press('Enter');
    await expect(page.locator('.taken-phrases')).toContainText('梱包の手間を減らしたい');
  });

  await test.step('words selected by hand go where they belong', async () => {
    await page.getByLabel('内容', { exact: true }).evaluate((area: HTMLTextAreaElement) => {
      const at = area.value.indexOf('薄板');
      area.setSelectionRange(at, at + 2);
    });
    await page.getByLabel('選んだ文字を').selectOption({ label: '取り扱う材料' });
    await page.getByRole('button', { name: 'へ取り込む' }).press('Enter');
    await expect(page.locator('.taken-phrases')).toContainText('薄板');
  });

  await test.step('a proposal that is passed over goes, and comes back', async () => {
    const moving = page.getByRole('button', { name: '「工場を海の近くへ移したい」を取り込む' });
    await expect(moving).toBeVisible();
    await page.getByRole('button', { name: '「工場を海の近くへ移したい」を提案から外す' }).click();
    await expect(moving).toHaveCount(0);
    await page.reload();
    const drawing = page.getByRole('button', { name: '「薄板の深絞り」を取り込む' });
    await expect(drawing).toBeVisible();
    await expect(moving).toHaveCount(0);
    await page.getByRole('button', { name: '「薄板の深絞り」を提案から外す' }).click();
    await undo(page, '「薄板の深絞り」を提案から外しました');
    await expect(drawing).toBeVisible();
  });

  await test.step('who was there, and when to come again', async () => {
    await page.getByLabel('名前', { exact: true }).fill('架空 太郎');
    await page.getByLabel('役割（社長、工場長、支援員など）').fill('社長');
    await page.getByLabel('役割（社長、工場長、支援員など）').press('Enter');
    await expect(page.locator('.attendees .chip')).toContainText('架空 太郎');
    await page.getByLabel('次回の訪問日').fill('2099-04-01');
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  await test.step('the profile says where the phrase is from, and that it is internal', async () => {
    await page.getByRole('tab', { name: '企業と候補' }).click();
    await page
      .locator('.company', { hasText: '川辺プレス' })
      .getByRole('button', { name: '編集' })
      .click();
    const chip = page.locator('.chip', { hasText: '梱包の手間を減らしたい' });
    await expect(chip.getByRole('button', { name: /は社内限り/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.getByLabel('次回訪問日')).toHaveValue('2099-04-01');
    await chip.getByRole('button', { name: /の面談記録から/ }).click();
    await expect(page.getByLabel('内容', { exact: true })).toHaveValue(NOTES);
  });

  await test.step('a need rewritten with the prompt in the profile still opens its note', async () => {
    await page.getByRole('tab', { name: '企業と候補' }).click();
    await page.locator('.chip-text', { hasText: '梱包の手間を減らしたい' }).press('Enter');
    const row = page.getByRole('form', { name: '「梱包の手間を減らしたい」を働きの言葉に直す' });
    await expect(row.getByLabel('何を')).toHaveValue('梱包の手間');
    await row.getByRole('button', { name: '省力化する' }).press('Enter');
    await expect(row.locator('output')).toHaveText('梱包の手間を省力化する');
    await row.getByLabel('何を').fill('梱包');
    await row.getByLabel('何を').press('Enter');
    const chip = page.locator('.chip', { hasText: '梱包を省力化する' });
    await expect(page.locator('.chips-field .chip', { hasText: '梱包の手間' })).toHaveCount(0);
    await chip.getByRole('button', { name: /の面談記録から/ }).click();
    await expect(page.locator('.taken-phrases')).toContainText('梱包を省力化する');
    await expect(
      page.getByRole('button', { name: '「梱包の手間を減らしたい」を取り込む' }),
    ).toHaveCount(0);
    await page.locator('.taken-phrases .chip-text', { hasText: '梱包を省力化する' }).hover();
    await expect(page.locator('.note-view mark.pointed')).toHaveText('梱包の手間を減らしたい');
  });

  await test.step('a need of the notes is said in other words before it is taken', async () => {
    await page.getByRole('button', { name: /「蓋を開けやすくしたい」を働きの言葉に直す/ }).click();
    await page.getByLabel('どうしたい', { exact: true }).fill('易開封化する');
    await page.getByLabel('どうしたい', { exact: true }).press('Enter');
    const taken = page.locator('.taken-phrases .chip-text', { hasText: '蓋を易開封化する' });
    await taken.hover();
    await expect(page.locator('.note-view mark.pointed')).toHaveText('蓋を開けやすくしたい');
    await undo(page, '蓋を易開封化する');
    await expect(taken).toHaveCount(0);
  });

  await test.step('turned shareable, what was taken may be opened too', async () => {
    const shareable = page.getByLabel('企業へ共有可');
    await shareable.click({ force: true });
    await expect(shareable).toBeChecked();
    const unmark = page.getByRole('button', { name: /社内限りの印を外す/ });
    await unmark.click();
    await expect(unmark).toHaveCount(0);
    await undo(page, '社内限りの印を外しました');
    await expect(unmark).toBeVisible();
  });

  await test.step('deleted, undone, and still there after a reload', async () => {
    await page.getByRole('button', { name: 'この記録を削除' }).click();
    await expect(page.locator('.interview-list li')).toHaveCount(0);
    await undo(page, '面談記録を削除しました');
    // A page reloaded in the moment of a click takes the write that the click began with it.
    await expect(page.getByLabel('内容', { exact: true })).toHaveValue(NOTES);
    await page.reload();
    await expect(page.getByLabel('内容', { exact: true })).toHaveValue(NOTES);
    await expect(page.locator('.taken-phrases')).toContainText('梱包を省力化する');
  });

  await test.step('the hearing sheet becomes an interview, and survives being left', async () => {
    await page.getByRole('button', { name: 'ヒアリングシートに入力' }).click();
    await page.getByLabel(/^保有設備/).fill('サーボプレス 2台');
    await page.reload();
    await page.getByRole('button', { name: 'ヒアリングシートに入力' }).click();
    await expect(page.getByLabel(/^保有設備/)).toHaveValue('サーボプレス 2台');
    await page.getByLabel(/^大学・公設試/).fill('架空技術センター');
    await page.getByRole('button', { name: '記録にする' }).click();
    await expect(page.getByLabel('内容', { exact: true })).toHaveValue(
      '■設備\nサーボプレス 2台\n\n■大学・公設試\n架空技術センター',
    );
    await expect(page.locator('.toast', { hasText: '大学・公設試' })).toBeVisible();
    await expect(page.locator('.interview-list li')).toHaveCount(2);
  });
});

async function undo(page: Page, words: string): Promise<void> {
  await page
    .locator('.toast', { hasText: words })
    .getByRole('button', { name: '元に戻す' })
    .click();
}
