import AxeBuilder from '@axe-core/playwright';
import { bulkCsv } from '../../pages/bulk-csv';
import { DEMO_LIST_URLS, DEMO_RECORDS, respond } from '../../pages/demo-site';
import { expect, launchExtension, test } from './extension';
import { noteVisit, takeCatalogue, takeInCompanies } from './steps';

const SECTIONS = ['catalogue', 'arrivals', 'interviews', 'board', 'sheet', 'handover'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`popup, workbench, badges and panel pass WCAG 2.2 AA as far as axe sees, ${colorScheme}`, async ({
    profile,
  }) => {
    test.setTimeout(180_000);
    const extension = await launchExtension({ profile, colorScheme });
    await takeInCompanies(extension);
    extension.serve(respond);
    const page = await extension.visit(DEMO_LIST_URLS[0] ?? '');
    await page.getByTestId('fit-badge').first().locator('.badge-open').click();
    await page.getByTestId('fit-panel').locator('.evidence').first().waitFor();
    await page.getByTestId('save-candidate').click();
    for (const host of ['osekkai-bar', 'osekkai-panel', 'osekkai-badges']) {
      const { violations } = await new AxeBuilder({ page }).include(host).withTags(RULES).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]),
        host,
      ).toEqual([]);
    }
    for (const path of ['popup.html', 'sidepanel.html', 'workbench.html#welcome']) {
      const own = await extension.open(path);
      await own.locator('.company').first().waitFor();
      await own.locator('.company-name').first().click();
      const { violations } = await new AxeBuilder({ page: own }).withTags(RULES).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]),
        path,
      ).toEqual([]);
      // Popup and side panel open where the other was left.
      await own.locator('.editor header .button').first().click();
      await own.close();
    }
    const own = await extension.open('workbench.html#catalogue');
    await takeCatalogue(own, bulkCsv(DEMO_RECORDS));
    await own.getByTestId('ranked-row').first().click();
    await own.locator('.catalogue-panel .evidence').first().waitFor();
    for (const section of SECTIONS) {
      await own.locator(`[data-tab="${section}"]`).click();
      if (section === 'interviews') await noteVisit(own);
      if (section === 'board') await own.locator('.board-title').first().click();
      if (section === 'handover') await own.locator('.template-choice summary').click();
      // axe waits for ever for a frame in which no script may run.
      const { violations } = await new AxeBuilder({ page: own })
        .withTags(RULES)
        .exclude('.paper-preview')
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]),
        section,
      ).toEqual([]);
    }
    await extension.context.close();
  });
}
