// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ArrivalRow } from '../../../../components/arrivals/ArrivalRow';
import { DataAge } from '../../../../components/catalogue/DataAge';
import { workspace } from '../../../../components/shell/workspace';
import type { Arrival } from '../../../../lib/model/arrival';
import type { Catalogue } from '../../../../lib/model/catalogue';
import { changedFields, withHistory } from '../../../../lib/model/patent-history';
import { madeUpCompany, madeUpPatent } from '../../model/made-up-records';
import { click, drawn, one, takeAway, texts, worded } from '../rendered';

vi.mock('wxt/browser', () => ({ browser: {} }));

const ARRIVAL: Arrival = {
  id: 'made-up-1/plidb:L2099000001',
  companyId: 'made-up-1',
  patentId: 'plidb:L2099000001',
  kind: 'changed',
  fields: ['purpose', 'legalStatus'],
  title: '架空の軽量構造',
  overall: 61.6,
  reason: { phrase: '部品を軽くしたい', axis: 'need' },
  isListed: true,
  at: '2099-02-01T00:00:00Z',
};

const CATALOGUE: Catalogue = {
  generation: 1,
  size: 40_000,
  tokeniser: 1,
  corpus: '00',
  imports: [
    {
      at: '2099-03-01T00:00:00Z',
      layout: 'plidb-bulk',
      fileName: 'made-up.csv',
      newestOn: '2099-02-20',
      records: 1,
      added: 1,
      changed: 0,
      same: 0,
      withdrawn: 0,
      repeated: 0,
      unreadable: 0,
    },
  ],
};

afterEach(takeAway);

const row = (arrival: Arrival, onRead = () => {}) =>
  drawn(
    <ul>
      <ArrivalRow arrival={arrival} isOpen={false} onOpen={() => {}} onRead={onRead} />
    </ul>,
  );

test('an arrival says what came to whom, why, and what changed', () => {
  workspace.companies.value = [madeUpCompany({ name: '架空金属' })];
  const text = row(ARRIVAL).textContent ?? '';
  for (const words of [
    '62',
    '架空の軽量構造',
    '架空金属',
    'L2099000001',
    '部品を軽くしたい',
    '目的',
  ]) {
    expect(text).toContain(words);
  }
  expect(one('.caution').textContent).toContain('変わりました');
});

test('one that is read offers no reading', () => {
  const onRead = vi.fn();
  row(ARRIVAL, onRead);
  click(worded('button', '既読にする'));
  expect(onRead).toHaveBeenCalledOnce();
  takeAway();
  row({ ...ARRIVAL, readAt: ARRIVAL.at });
  expect(texts('button')).toEqual([ARRIVAL.title]);
});

test('data older than 45 days ask for the next file, counted from what they tell', () => {
  const on = (day: string) =>
    drawn(<DataAge catalogue={CATALOGUE} now={Date.parse(`${day}T00:00:00Z`)} />);
  on('2099-04-05');
  expect(texts('.caution')).toEqual([]);
  on('2099-04-10');
  expect(one('.caution').textContent).toContain('49日前');
});

test('what a newer look replaced is kept, what was not known before leaves nothing', () => {
  const before = madeUpPatent('L2099000001', { purpose: '軽くする' });
  const after = { ...before, purpose: '軽く、強くする', effect: '長くもつ' };
  expect(changedFields(before, after)).toEqual(['purpose', 'effect']);
  const { history } = withHistory(before, after, 'plidb-bulk', ARRIVAL.at);
  expect(history).toEqual([{ at: ARRIVAL.at, by: 'plidb-bulk', before: { purpose: '軽くする' } }]);
});
