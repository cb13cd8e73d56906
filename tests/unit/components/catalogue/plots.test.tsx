// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FieldShares } from '../../../../components/catalogue/FieldShares';
import { FitDistribution } from '../../../../components/catalogue/FitDistribution';
import { FitScatter } from '../../../../components/catalogue/FitScatter';
import { MatrixView } from '../../../../components/catalogue/MatrixView';
import { capabilityY, needX } from '../../../../components/catalogue/scatter-scale';
import { click, drawn, one, press, takeAway, texts, worded } from '../rendered';
import { madeUpRow, madeUpSummary } from './made-up-source';

const onRanges = vi.fn();
const onOpen = vi.fn();
const WHOLE = [0, 100] as const;
const { points, distribution, fields } = madeUpSummary(10);

const scatter = () =>
  drawn(
    <FitScatter
      points={points}
      need={WHOLE}
      capability={WHOLE}
      onRanges={onRanges}
      onOpen={onOpen}
    />,
  );

async function point(kind: string, need: number, capability: number) {
  const svg = one('.scatter svg');
  await act(async () => {
    svg.dispatchEvent(
      new PointerEvent(kind, {
        bubbles: true,
        clientX: needX(need),
        clientY: capabilityY(capability),
      }),
    );
  });
}

beforeEach(() => void vi.clearAllMocks());
afterEach(takeAway);

test('a rectangle drawn over the points narrows both scores to it', async () => {
  scatter();
  await point('pointerdown', 80, 20);
  await point('pointermove', 50, 60);
  expect(document.querySelector('.scatter-brush')).not.toBeNull();
  await point('pointerup', 40, 70);
  expect(onRanges).toHaveBeenCalledExactlyOnceWith([40, 80], [20, 70]);
  expect(onOpen).not.toHaveBeenCalled();
});

test('pointing at a record shows its title, clicking opens it', async () => {
  scatter();
  await point('pointermove', 81, 61);
  expect(one('.scatter-title').textContent).toBe(
    '折りたためる容器 0（適合度 70、ニーズ 80、強み 60）',
  );
  await point('pointerdown', 81, 61);
  await point('pointerup', 81, 61);
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(madeUpRow(0).patentId);
  expect(onRanges).not.toHaveBeenCalled();
});

test('the keyboard goes from point to point, opens, and clears the ranges', async () => {
  scatter();
  const canvas = one('.plot-canvas');
  await press(canvas, 'ArrowRight');
  await press(canvas, 'ArrowRight');
  expect(one('.scatter-title').textContent).toContain('折りたためる容器 1');
  await press(canvas, 'Enter');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(madeUpRow(1).patentId);
  await press(canvas, 'Escape');
  expect(onRanges).toHaveBeenCalledExactlyOnceWith([0, 100], [0, 100]);
});

test('the picture says in words what it shows', () => {
  scatter();
  expect(one('.scatter svg').getAttribute('aria-label')).toContain('両方とも50点以上が1件');
  expect(texts('.scatter tbody tr')).toHaveLength(3);
});

test('the distribution counts what reaches the threshold', () => {
  drawn(<FitDistribution distribution={distribution} threshold={30} />);
  expect(one('.distribution > p').textContent).toBe('30点以上 600件、30点未満 39,400件');
  expect(document.querySelectorAll('.bin.above')).toHaveLength(14);
});

test('a threshold inside a bin is counted from where the bin begins, and says so', () => {
  drawn(<FitDistribution distribution={distribution} threshold={33} />);
  expect(one('.distribution > p').textContent).toContain('30点以上 600件');
});

test('the fields are a table of parts', () => {
  drawn(<FieldShares fields={fields} fieldName={() => '運搬・包装'} />);
  expect(texts('tbody th')).toEqual(['B65 運搬・包装']);
  expect(texts('tbody td').slice(0, 2)).toEqual(['40%', '5.0%']);
});

test('a hundred companies with their best five, and records with the companies they fit', async () => {
  const companies = Array.from({ length: 100 }, (_, at) => ({ id: `c${at}`, name: `架空 ${at}` }));
  const rows = Array.from({ length: 8 }, (_, at) => madeUpRow(at));
  const onPair = vi.fn();
  drawn(
    <MatrixView
      matrix={{
        byCompany: companies.map(({ id }) => ({ companyId: id, rows })),
        byPatent: rows.map(({ patentId, title }) => ({
          patentId,
          title,
          companies: [{ companyId: 'c3', overall: 71.6 }],
        })),
      }}
      companies={companies}
      onOpen={onPair}
    />,
  );
  expect(texts('tbody tr')).toHaveLength(100);
  expect(document.querySelectorAll('tbody tr:first-child li')).toHaveLength(5);
  await click(worded('label', '開放特許ごと').querySelector('input') as HTMLElement);
  expect(texts('tbody .matrix-pair')[0]).toBe('72架空 3');
  await click(one('tbody .matrix-pair'));
  expect(onPair).toHaveBeenCalledExactlyOnceWith('c3', rows[0]?.patentId);
});
