// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { InterviewList } from '../../../../components/interviews/InterviewList';
import { madeUpInterview } from '../../model/made-up-records';
import { click, drawn, one, takeAway, texts, type } from '../rendered';

const onOpen = vi.fn();
const VISITS = [
  madeUpInterview({
    id: 'c',
    heldOn: '2026-06-01',
    notes: '抗菌の話',
    attendees: [{ name: '架空 太郎', role: '社長' }],
    taken: [{ field: 'needs', phrase: '抗菌', start: 0, end: 2 }],
  }),
  madeUpInterview({ id: 'b', heldOn: '2026-05-01', notes: '', disclosure: 'shareable' }),
  madeUpInterview({ id: 'a', heldOn: '2026-04-01', notes: '梱包の手間' }),
  madeUpInterview({ id: 'd', heldOn: '2026-03-01', notes: 'ＩＳＯの更新' }),
];
const draw = (interviews = VISITS, openId: string | null = 'b') =>
  drawn(<InterviewList interviews={interviews} openId={openId} onOpen={onOpen} />);

afterEach(takeAway);

test('says of each visit when, who, what of it is internal, and what was taken', () => {
  draw();
  expect(texts('.interview-list b')).toEqual([
    '2026-06-01',
    '2026-05-01',
    '2026-04-01',
    '2026-03-01',
  ]);
  expect(texts('.disclosure').slice(0, 2)).toEqual(['社内限り', '企業へ共有可']);
  const [first, second] = texts('.interview-list button');
  expect(first).toContain('架空 太郎（社長）');
  expect(first).toContain('プロフィールへ 1 件');
  expect(second).toContain('（内容なし）');
  expect(one('[aria-current=true]').textContent).toContain('2026-05-01');
});

test('finds visits by any of their words, whatever their width', async () => {
  draw();
  await type(one<HTMLInputElement>('input[type=search]'), 'iso');
  expect(texts('.interview-list b')).toEqual(['2026-03-01']);
  await type(one<HTMLInputElement>('input[type=search]'), '社長　抗菌');
  expect(texts('.interview-list b')).toEqual(['2026-06-01']);
  await type(one<HTMLInputElement>('input[type=search]'), '見つからない');
  expect(texts('.muted')[0]).toContain('ありません');
});

test('opens what is pressed, and says what to do where there is nothing', async () => {
  draw();
  await click(one('.interview-list li:last-child button'));
  expect(onOpen).toHaveBeenCalledWith('d');
  draw([], null);
  expect(one('.empty').textContent).toContain('面談を記録');
});
