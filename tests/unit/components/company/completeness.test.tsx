// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { Completeness } from '../../../../components/company/Completeness';
import type { Company } from '../../../../lib/model/company';
import { madeUpCompany } from '../../model/made-up-records';
import { click, drawn, one, takeAway, texts } from '../rendered';

const onGoTo = vi.fn();
const draw = async (company: Company) => {
  drawn(<Completeness company={company} onGoTo={onGoTo} />);
  await vi.waitFor(() => one('meter'), 5000);
};

const shown = () => Number.parseInt(one('.completeness-figure b').textContent ?? '', 10);

afterEach(() => {
  takeAway();
  onGoTo.mockReset();
});

test('an empty profile: a bar at nothing, the need first, and why', async () => {
  await draw(madeUpCompany({ needs: [], strengths: [] }));
  expect(one('.completeness-figure b').textContent).toBe('0%');
  expect(one('.hint').textContent).toContain('ニーズを1つ書くと');
  expect(texts('.completeness-next button')).toHaveLength(3);
  expect(texts('.completeness-next button')[0]).toMatch(/^ニーズを書く（約\+\d+）$/);
});

test('a button leads to its field', async () => {
  await draw(madeUpCompany({ needs: [] }));
  await click(one('.completeness-next button'));
  expect(onGoTo).toHaveBeenCalledWith('needs');
});

test('the number grows with what is written', async () => {
  await draw(madeUpCompany({ needs: [] }));
  const before = shown();
  await draw(madeUpCompany({ needs: ['容器を軽くしたい', '床の汚れを防ぎたい'] }));
  expect(shown()).toBeGreaterThan(before);
});
