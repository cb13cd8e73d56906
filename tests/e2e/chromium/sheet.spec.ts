import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './extension';
import { takeInCompanies } from './steps';

test('a pair that is confirmed beside the sheet stays on the paper', async ({ extension }) => {
  await takeInCompanies(extension);
  const page = await extension.open('workbench.html#sheet/demo-press');
  await page.locator('[data-tab="sheet"]').click();
  const paper = page.frameLocator('.paper-preview');
  await expect(paper.locator('article')).toHaveCount(1);
  await page.locator('.combinations summary').click();
  const cell = page.locator('.combinations td button').first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('●');
  await expect(cell).toBeFocused();
  await expect(paper.locator('.map .on').filter({ hasText: '●' })).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).include('.paper-choices').analyze();
  expect(violations).toEqual([]);
  await page.reload();
  await expect(paper.locator('.map .on').filter({ hasText: '●' })).toHaveCount(1);
});
