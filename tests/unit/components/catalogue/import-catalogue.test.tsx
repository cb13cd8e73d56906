// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Progress, Survey } from '../../../../lib/catalogue/catalogue-desk';
import { drawn, one, takeAway } from '../rendered';

const survey = vi.fn();
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../../components/catalogue/catalogue-client', () => ({
  catalogueClient: { survey, cancel: vi.fn() },
}));
const { ImportCatalogue } = await import('../../../../components/catalogue/ImportCatalogue');

afterEach(takeAway);

test('a progress word that comes after the answer does not take the answer away', async () => {
  let tell: (progress: Progress) => void = () => {};
  survey.mockImplementation(async (_choice, onProgress) => {
    tell = onProgress;
    onProgress({ stage: 'reading', done: 1, of: 2, rows: 10 });
    return NOTHING_NEW;
  });
  drawn(<ImportCatalogue />);
  await chooseFile();
  expect(document.querySelector('[role="progressbar"], progress')).toBeNull();
  const shown = one('.import-step').textContent;
  await act(async () => tell({ stage: 'reading', done: 2, of: 2, rows: 20 }));
  expect(one('.import-step').textContent).toBe(shown);
});

const NOTHING_NEW: Survey = {
  census: { files: [], withdrawn: 0, size: 20 },
  previews: [],
  skipped: [],
  unreadable: [],
  storage: null,
};

async function chooseFile() {
  const field = one<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'made-up.csv')] });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
