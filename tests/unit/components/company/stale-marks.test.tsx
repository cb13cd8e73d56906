// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StaleMarks } from '../../../../components/company/StaleMarks';
import { toasts } from '../../../../components/shell/toasts';
import { workspace } from '../../../../components/shell/workspace';
import type { Company } from '../../../../lib/model/company';
import { madeUpCompany } from '../../model/made-up-records';
import { click, drawn, one, takeAway, texts } from '../rendered';

vi.mock('../../../../components/shell/workspace', async () => {
  const { signal } = await import('@preact/signals');
  return { workspace: { companies: signal([]) } };
});
const change = vi.hoisted(() => vi.fn());
vi.mock('../../../../components/company/company-actions', () => ({ changeCompany: change }));

const marked = (internal: string[]) => {
  workspace.companies.value = [madeUpCompany({ internal })];
};
const stored = () => workspace.companies.value[0] as Company;
const draw = () =>
  drawn(
    <>
      <StaleMarks
        company={stored()}
        onChange={async ({ internal }) => {
          marked(internal ?? []);
          return true;
        }}
      />
      <section id="section-related">
        <h3 tabIndex={-1}>関連</h3>
      </section>
    </>,
  );

beforeEach(() => {
  toasts.value = [];
  change.mockImplementation((_: string, { internal }: Company) => marked(internal));
});
afterEach(takeAway);

test('a mark that is taken away comes back from the toast, beside what was marked since', async () => {
  marked(['needs:架空の昔の話']);
  draw();
  await click(one('.chip-remove'));
  expect(stored().internal).toEqual([]);
  marked(['materials:アルミ']);
  await act(() => toasts.value[0]?.undo?.());
  expect(stored().internal).toEqual(['materials:アルミ', 'needs:架空の昔の話']);
});

test('the last one leaves the focus at what comes next', async () => {
  marked(['needs:架空の昔の話', 'needs:架空の別の話']);
  draw();
  for (const left of [1, 0]) {
    await click(one('.chip-remove'));
    draw();
    expect(texts('.chip')).toHaveLength(left);
  }
  await vi.waitFor(() => expect(document.activeElement).toBe(one('#section-related h3')));
});
