import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_COMPANIES } from '../../demo/companies';
import { DEMO_LIST_URLS, respond } from '../../pages/demo-site';
import { expect, launchExtension, test } from './extension';
import { downloaded, importFile, takeInCompanies } from './steps';

test('bundle out, an empty profile, bundle in: identical', async ({ extension }) => {
  await takeInCompanies(extension);
  extension.serve(respond);
  const page = await extension.visit(DEMO_LIST_URLS[0] ?? '');
  await page.getByTestId('fit-badge').nth(3).locator('.badge-open').click();
  await page.getByTestId('fit-panel').locator('textarea').fill('引き継ぎの確認\n二行目');
  await page.getByTestId('save-candidate').click();
  await expect(page.getByTestId('fit-panel')).toContainText('候補に保存済み');
  await expect(page.getByTestId('fit-panel')).toContainText('保存しました');
  const workbench = await extension.open('workbench.html');
  const out = await downloaded(workbench, () => workbench.getByTestId('export-bundle').click());

  const other = await launchExtension({ profile: mkdtempSync(join(tmpdir(), 'osekkai-')) });
  const empty = await other.open('workbench.html');
  await importFile(empty, out.name, out.text);
  const again = await downloaded(empty, () => empty.getByTestId('export-bundle').click());
  await other.context.close();

  const contents = (text: string) => ({ ...JSON.parse(text), exportedAt: '' });
  expect(contents(again.text)).toEqual(contents(out.text));
  expect(contents(out.text).candidates).toHaveLength(1);
  expect(contents(out.text).companies).toHaveLength(DEMO_COMPANIES.length);
});

test('a preview tells new, joined and same before anything is written', async ({ extension }) => {
  await takeInCompanies(extension);
  const workbench = await extension.open('workbench.html');
  const [first, second] = DEMO_COMPANIES;
  const lines = [
    { ...first },
    { ...second, needs: [...second.needs, '軽い布を作りたい'] },
    { ...first, id: 'another', name: '別の会社（架空）' },
  ];
  await workbench.getByTestId('bundle-file').setInputFiles({
    name: 'lines.jsonl',
    mimeType: 'application/json',
    buffer: Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')),
  });
  const companies = workbench.locator('.preview tbody tr').first().locator('td');
  await expect(companies).toHaveText(['1', '1', '1', '0', '0']);
  await expect(workbench.locator('.company')).toHaveCount(DEMO_COMPANIES.length);
  await workbench.getByTestId('bundle-apply').click();
  await expect(workbench.locator('.company')).toHaveCount(DEMO_COMPANIES.length + 1);
});

test('a broken file is refused with words, and nothing is lost', async ({ extension }) => {
  await takeInCompanies(extension);
  const workbench = await extension.open('workbench.html');
  await workbench.getByTestId('bundle-file').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"osekkai-bundle","version":1,"companies":[{"id"'),
  });
  await expect(workbench.getByRole('alert')).toBeVisible();
  await expect(workbench.getByTestId('bundle-apply')).toHaveCount(0);
  await expect(workbench.locator('.company')).toHaveCount(DEMO_COMPANIES.length);
});

test('companies: create, edit as chips, duplicate, delete, undo; another surface follows', async ({
  extension,
}) => {
  const popup = await extension.open('popup.html');
  const workbench = await extension.open('workbench.html');
  await popup.bringToFront();
  await popup.getByText('企業を登録', { exact: true }).click();
  await popup.getByLabel('会社名').fill('試作工業株式会社（架空）');
  const needs = popup.getByRole('textbox', { name: 'ニーズ' });
  await needs.fill('抗菌にしたい');
  await needs.press('Enter');
  for (const need of ['軽くしたい', '錆を防ぎたい']) {
    await needs.fill(need);
    await needs.press('Enter');
  }
  await expect(popup.locator('.chip-text')).toHaveText([
    '抗菌にしたい',
    '軽くしたい',
    '錆を防ぎたい',
  ]);
  const employees = popup.getByRole('textbox', { name: '従業員数（人）' });
  await employees.fill('たくさん');
  await employees.press('Tab');
  await expect(employees).toHaveAttribute('aria-invalid', 'true');
  await expect(popup.getByText('数字で')).toBeVisible();
  await employees.fill('１８');
  await employees.press('Tab');
  await expect(employees).not.toHaveAttribute('aria-invalid', 'true');
  await popup.getByText('一覧へ戻る').click();
  await expect(workbench.locator('.company-name')).toHaveText(['試作工業株式会社（架空）']);

  await popup.getByText('複製', { exact: true }).click();
  await popup.getByText('一覧へ戻る').click();
  await expect(workbench.locator('.company')).toHaveCount(2);
  await popup.getByText('削除', { exact: true }).first().click();
  await expect(popup.locator('.company')).toHaveCount(1);
  await popup.getByText('元に戻す').click();
  await expect(popup.locator('.company')).toHaveCount(2);
  await expect(workbench.locator('.company')).toHaveCount(2);
});

test('the interface speaks English when asked, and remembers', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.getByText('English').click();
  await expect(popup.getByText('New company')).toBeVisible();
  await popup.reload();
  await expect(popup.getByText('New company')).toBeVisible();
});

test('a backup brings back what was deleted and wiped, and taking it in can be undone', async ({
  extension,
}) => {
  await takeInCompanies(extension);
  const workbench = await extension.open('workbench.html');
  const backup = await downloaded(workbench, () => workbench.getByTestId('export-bundle').click());
  await workbench.locator('.company').first().getByText('削除', { exact: true }).click();
  await expect(workbench.locator('.company')).toHaveCount(DEMO_COMPANIES.length - 1);

  const choose = () =>
    workbench.getByTestId('bundle-file').setInputFiles({
      name: backup.name,
      mimeType: 'application/json',
      buffer: Buffer.from(backup.text),
    });
  await choose();
  await expect(workbench.locator('.deletion legend')).toHaveCount(1);
  await workbench.locator('.deletion').getByText('残す（戻す）').click();
  await workbench.getByTestId('bundle-apply').click();
  await expect(workbench.locator('.company')).toHaveCount(DEMO_COMPANIES.length);
  await workbench.getByTestId('import-undo').click();
  await expect(workbench.locator('.company')).toHaveCount(DEMO_COMPANIES.length - 1);

  await choose();
  await workbench.getByText('このファイルの内容に戻す').click();
  await workbench.getByRole('button', { name: 'この内容に戻す' }).click();
  await expect(workbench.locator('.company')).toHaveCount(DEMO_COMPANIES.length);
});

test('a company that both coordinators registered is one after a choice, and known from then on', async ({
  extension,
}) => {
  await takeInCompanies(extension);
  const workbench = await extension.open('workbench.html');
  const mine = await downloaded(workbench, () => workbench.getByTestId('export-bundle').click());
  const [first] = DEMO_COMPANIES;
  const theirs = JSON.parse(mine.text);
  theirs.companies = theirs.companies
    .filter(({ id }: { id: string }) => id === first.id)
    .map((one: object) => ({ ...one, id: 'theirs', needs: ['錆を防ぐ包装を作りたい'] }));
  const choose = () =>
    workbench.getByTestId('bundle-file').setInputFiles({
      name: '相手から.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(theirs)),
    });
  const counts = workbench.locator('.preview tbody tr').first().locator('td');

  await choose();
  await expect(workbench.locator('.same-company')).toHaveCount(1);
  await expect(counts).toHaveText(['0', '1', '0', '0', '0']);
  await workbench.locator('.same-company').getByText('別々に残す').click();
  await expect(counts).toHaveText(['1', '0', '0', '0', '0']);
  await workbench.locator('.same-company').getByText('1 社にまとめる').click();
  await expect(counts).toHaveText(['0', '1', '0', '0', '0']);
  await workbench.getByTestId('bundle-apply').click();
  await expect(workbench.locator('.done')).toBeVisible();
  await expect(workbench.locator('.company')).toHaveCount(DEMO_COMPANIES.length);

  await choose();
  await expect(counts).toHaveText(['0', '0', '1', '0', '0']);
  await expect(workbench.locator('.same-company')).toHaveCount(0);
});
