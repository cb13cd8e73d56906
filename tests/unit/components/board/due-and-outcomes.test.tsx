// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { DueList } from '../../../../components/board/DueList';
import { Outcomes } from '../../../../components/board/Outcomes';
import { candidateSchema } from '../../../../lib/model/candidate';
import { withChange } from '../../../../lib/model/candidate-change';
import { madeUpCandidate, madeUpCompany } from '../../model/made-up-records';
import { choose, click, drawn, one, takeAway, texts, worded } from '../rendered';

const plain = candidateSchema.parse(madeUpCandidate({ history: [] }));
const company = madeUpCompany({ nextVisitOn: '2026-11-25' });

afterEach(takeAway);

test('what is due stands under its heading, and opens what it is about', async () => {
  const nextAction = { what: '見積もりを取る', dueOn: '2026-11-20' };
  const [onOpenCandidate, onOpenCompany] = [vi.fn(), vi.fn()];
  drawn(
    <DueList
      candidates={[{ ...plain, nextAction }]}
      companies={[company]}
      today="2026-11-23"
      onOpenCandidate={onOpenCandidate}
      onOpenCompany={onOpenCompany}
    />,
  );
  expect(one('.due-group.overdue').textContent).toContain('見積もりを取る');
  expect(one('.due-group.week').textContent).toContain('訪問');
  await click(one('.due-group.overdue .link'));
  expect(onOpenCandidate).toHaveBeenCalledWith({ ...plain, nextAction });
  await click(one('.due-group.week .link'));
  expect(onOpenCompany).toHaveBeenCalledWith(company);
});

test('outcomes are a picture in words, a table, and a file of the same figures', async () => {
  const onExport = vi.fn();
  const met = withChange(plain, { stage: 'meeting' }, '2026-05-01T03:00:00.000Z', '');
  drawn(<Outcomes candidates={[met]} companies={[company]} onExport={onExport} />);
  expect(one('.outcome-plot svg').getAttribute('aria-label')).toContain(
    '紹介 1 件、面談 1 件、契約 0 件',
  );
  expect(texts('.outcome-table tbody tr')).toEqual(['2026年度1100', '合計1100']);
  await choose(one<HTMLSelectElement>('select'), 'company');
  await click(worded('button', 'CSV で書き出す'));
  expect(onExport).toHaveBeenCalledWith({
    headings: ['企業', '紹介', '面談', '契約', '製品化'],
    rows: [
      ['架空精機株式会社', 1, 1, 0, 0],
      ['合計', 1, 1, 0, 0],
    ],
  });
});

test('without outcomes it is said how they come about', () => {
  drawn(<Outcomes candidates={[plain]} companies={[company]} onExport={() => {}} />);
  expect(one('.empty').textContent).toContain('企業へ紹介');
});
