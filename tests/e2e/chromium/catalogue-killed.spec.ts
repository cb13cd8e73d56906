import { execFileSync } from 'node:child_process';
import { bulkCsv } from '../../pages/bulk-csv';
import { madeUpRecords } from '../../pages/made-up-records';
import { expect, launchExtension, test } from './extension';

const FEW = 20;
const MANY = 12_000;
const MOMENTS_MS = [150, 900, 2500];

/** The browser is killed while an import runs: what was in force stays so, and nothing else is left. */
test('a browser killed while it takes a catalogue in', async ({ profile }) => {
  test.setTimeout(300_000);
  const few = file('few.csv', bulkCsv(madeUpRecords(FEW)));
  const many = file('many.csv', bulkCsv(madeUpRecords(MANY)));
  const first = await launchExtension({ profile });
  const page = await first.open('workbench.html#catalogue');
  await page.getByTestId('catalogue-file').setInputFiles(few);
  await page.getByTestId('catalogue-apply').click();
  await expect(page.locator('.data-age')).toContainText(`${FEW}件`);
  await first.context.close();

  for (const moment of MOMENTS_MS) {
    const doomed = await launchExtension({ profile });
    const taking = await doomed.open('workbench.html#catalogue');
    await taking.locator('.import-place summary').first().click();
    await taking.getByTestId('catalogue-file').setInputFiles(many);
    await taking.getByTestId('catalogue-apply').click();
    await taking.waitForTimeout(moment);
    kill(profile);
    await doomed.context.close().catch(() => {});

    const again = await launchExtension({ profile });
    const after = await again.open('workbench.html#catalogue');
    await expect(after.locator('.data-age')).toContainText(
      new RegExp(`目録 (${FEW}|12,0\\d\\d)件`),
    );
    await expect(after.locator('.catalogue-count')).toContainText('件');
    await expect.poll(() => after.evaluate(generationsInStore)).toHaveLength(1);
    await again.context.close();
  }
});

function file(name: string, content: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

/** Kills every process of the browser at once, as a crash or a power cut would. */
function kill(profile: string): void {
  execFileSync('pkill', ['-9', '-f', `user-data-dir=${profile}`]);
}

/** The generations of which the store holds blocks or pieces. Runs in the page. */
function generationsInStore(): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('osekkai');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(['blocks', 'pieces']);
      const keys = ['blocks', 'pieces'].map((name) => transaction.objectStore(name).getAllKeys());
      transaction.oncomplete = () => {
        database.close();
        const found = keys.flatMap(({ result }) => result as [number, unknown][]);
        resolve([...new Set(found.map(([generation]) => generation))]);
      };
    };
  });
}
