// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { DueList } from '../../../../components/board/DueList';
import { Outcomes } from '../../../../components/board/Outcomes';
import type { Table } from '../../../../lib/export/candidate-table';
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
  const onDone = vi.fn(async () => true);
  drawn(
    <DueList
      candidates={[{ ...plain, nextAction }]}
      companies={[company]}
      companyId=""
      today="2026-11-23"
      onDone={onDone}
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
  await click(worded('.due-group.overdue button', '済んだ'));
  expect(onDone).toHaveBeenLastCalledWith({
    kind: 'action',
    on: '2026-11-20',
    candidate: { ...plain, nextAction },
  });
  await click(worded('.due-group.week button', '済んだ'));
  expect(onDone).toHaveBeenLastCalledWith({ kind: 'visit', on: '2026-11-25', company });
});

test('what is due is of the company that the board is about', () => {
  const other = { ...plain, id: 'other', companyId: 'made-up-2' };
  const nextAction = { what: '見積もりを取る', dueOn: '2026-11-23' };
  drawn(
    <DueList
      candidates={[
        { ...plain, nextAction },
        { ...other, nextAction },
      ]}
      companies={[company]}
      companyId="made-up-2"
      today="2026-11-23"
      onDone={async () => true}
      onOpenCandidate={() => {}}
      onOpenCompany={() => {}}
    />,
  );
  expect(texts('.due-group.today li')).toHaveLength(1);
  expect(document.querySelector('.due-group.week')).toBeNull();
});

test('outcomes are a picture in words, a table, and a file of the same figures', async () => {
  const onExport = vi.fn();
  const met = withChange(plain, { stage: 'meeting' }, '2026-05-01T03:00:00.000Z', '');
  drawn(<Outcomes candidates={[met]} companies={[company]} onExport={onExport} />);
  expect(one('.outcome-plot [role="img"]').getAttribute('aria-label')).toContain(
    '紹介 1 件、面談 1 件、契約 0 件',
  );
  expect(texts('.outcome-table tbody tr')).toEqual(['2026年度11001100', '合計1100']);
  await choose(one<HTMLSelectElement>('select[aria-label="何ごとに数えるか"]'), 'company');
  await click(worded('button', 'CSV で書き出す'));
  const [[file]] = onExport.mock.calls as unknown as [[Table]];
  expect(file.headings).toEqual(['企業', '紹介', '面談', '契約', '製品化']);
  expect(file.rows.slice(0, 3)).toEqual([
    ['架空精機株式会社', 1, 1, 0, 0],
    ['合計', 1, 1, 0, 0],
    ['期間', '2026-05-01 から 2026-05-01 まで', '', '', ''],
  ]);
  expect(file.rows[3]?.[1]).toContain('1社と1案件');
});

test('one fiscal year is chosen, and what was added up by then stays whole', async () => {
  const made = '2025-04-01T03:00:00.000Z';
  const old = { ...plain, createdAt: made, updatedAt: made };
  const early = withChange(old, { stage: 'meeting' }, '2025-05-01T03:00:00.000Z', '');
  const late = withChange(
    { ...plain, id: 'late' },
    { stage: 'meeting' },
    '2026-05-01T03:00:00.000Z',
    '',
  );
  drawn(<Outcomes candidates={[early, late]} companies={[company]} onExport={() => {}} />);
  await choose(one<HTMLSelectElement>('select[aria-label="年度を選ぶ"]'), '2026');
  expect(texts('.outcome-table tbody tr')).toEqual(['2026年度11002200', '合計1100']);
  expect(texts('.outcome-totals dd')).toEqual(['1', '1', '0', '0']);
});

test('two companies of one name are told apart', async () => {
  const met = withChange(plain, { stage: 'meeting' }, '2026-05-01T03:00:00.000Z', '');
  const twin = { ...met, id: 'twin', companyId: 'made-up-2' };
  const companies = [company, madeUpCompany({ id: 'made-up-2', location: '架空県見本市' })];
  drawn(<Outcomes candidates={[met, twin]} companies={companies} onExport={() => {}} />);
  await choose(one<HTMLSelectElement>('select[aria-label="何ごとに数えるか"]'), 'company');
  expect(texts('.outcome-table tbody th')).toEqual([
    '架空精機株式会社（架空県見本市）',
    '架空精機株式会社（神奈川県架空市）',
    '合計',
  ]);
});

test('without outcomes it is said how they come about', () => {
  drawn(<Outcomes candidates={[plain]} companies={[company]} onExport={() => {}} />);
  expect(one('.empty').textContent).toContain('企業へ紹介');
});
