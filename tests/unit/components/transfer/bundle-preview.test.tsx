// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { BundlePreview } from '../../../../components/transfer/BundlePreview';
import type { BundleComparison } from '../../../../lib/store/bundle';
import { click, drawn, one, takeAway, texts, worded } from '../rendered';

const MIXED: BundleComparison = {
  companies: [
    { id: 'a', name: '架空精機', standing: 'new' },
    { id: 'b', name: '架空織物', standing: 'older' },
    { id: 'c', name: '架空食品', standing: 'same' },
  ],
  candidates: [{ id: 'a/1', name: '架空精機 / 軽い板', standing: 'newer' }],
  patents: [],
  settings: 'joined',
};

const onApply = vi.fn();
const onCancel = vi.fn();
const draw = (comparison: BundleComparison, ignoredKeys: readonly string[] = []) =>
  drawn(
    <BundlePreview
      fileName="引き継ぎ.json"
      comparison={comparison}
      ignoredKeys={ignoredKeys}
      onApply={onApply}
      onCancel={onCancel}
    />,
  );

afterEach(() => {
  takeAway();
  vi.clearAllMocks();
});

test('counts each kind by how it stands to what is here', () => {
  draw(MIXED);
  expect(texts('thead th')).toEqual(['新規', '更新', '古い', '同じ']);
  expect(texts('tbody tr:nth-child(1) > *')).toEqual(['企業', '1', '0', '1', '1']);
  expect(texts('tbody tr:nth-child(2) > *')).toEqual(['候補', '0', '1', '0', '0']);
});

test('names what is in the file, kind by kind', () => {
  draw(MIXED);
  expect(texts('.names li')).toEqual(['架空精機', '架空織物', '架空食品', '架空精機 / 軽い板']);
  expect(texts('.names summary')).toEqual(['企業の名前（3 件）', '候補の名前（1 件）']);
});

test('says what happens to the settings and which names of the file are not used', () => {
  draw(MIXED, ['needs_from', 'kpi']);
  expect(one('.preview').textContent).toContain('判定の対象に加えます');
  expect(one('.preview').textContent).toContain('使わない項目：needs_from、kpi');
});

test('says when importing would change nothing', () => {
  const known = { ...MIXED, companies: MIXED.companies.slice(1), candidates: [] };
  draw({ ...known, settings: 'same' });
  expect(one('.preview').textContent).toContain('読み込んでも変わりません');
});

test('a catalogue of names is cut short, and says by how many', () => {
  const patents = Array.from({ length: 130 }, (_, index) => ({
    id: `plidb:L${index}`,
    name: `案件 ${index}`,
    standing: 'new' as const,
  }));
  draw({ companies: [], candidates: [], patents, settings: 'none' });
  expect(texts('.names li')).toHaveLength(100);
  expect(one('.names').textContent).toContain('ほか 30 件');
});

test('nothing is written before the user says so; cancelling writes nothing', async () => {
  draw(MIXED);
  expect(onApply).not.toHaveBeenCalled();
  await click(worded('button', 'やめる'));
  expect([onApply.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 1]);
  await click(worded('button', '読み込む'));
  expect(onApply).toHaveBeenCalledOnce();
});
