// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HandOver } from '../../../../components/handover/HandOver';
import { standardTemplate } from '../../../../components/handover/working-template';
import type { CandidateNote } from '../../../../lib/export/fresh-candidates';
import type { Company } from '../../../../lib/model/company';
import type { ExportTemplate } from '../../../../lib/model/export-template';
import { COMPANY, candidate } from '../../export/made-up-hand-over';
import { choose, click, drawn, one, takeAway, texts, type, worded } from '../rendered';

const CANDIDATES = [
  candidate('L2099000001'),
  candidate('L2099000002', { verdict: 'noise' }),
  candidate('L2099000003', { verdict: 'unrated' }),
  candidate('L2099000004', { stage: 'declined' }),
];
const onSave = vi.fn();
const onKeep = vi.fn();
const onDelete = vi.fn();
const OTHER: Company = { ...COMPANY, id: 'made-up-2', name: '有限会社遠山染物店' };
let notes: ReadonlyMap<string, readonly CandidateNote[]>;
let knownNow: 'asking' | 'known' | 'unavailable';
let template: ExportTemplate;
let saved: readonly ExportTemplate[];
const draw = (company = COMPANY, candidates = CANDIDATES) =>
  drawn(
    <HandOver
      company={company}
      companies={[company, OTHER]}
      notes={notes}
      knownNow={knownNow}
      candidates={candidates}
      template={template}
      saved={saved}
      day="2026-11-23"
      onTemplate={(next) => {
        template = next;
        draw(company, candidates);
      }}
      onKeep={onKeep}
      onDelete={onDelete}
      onIdeas={async () => true}
      onSave={onSave}
      onError={(error) => {
        throw error;
      }}
    />,
  );
const paper = () => one('iframe').getAttribute('srcdoc') ?? '';
const numbers = () => [...new Set(paper().match(/L209900000\d/g))];
const settled = () => act(async () => void (await new Promise((done) => setTimeout(done, 30))));

beforeEach(() => {
  template = standardTemplate('標準');
  saved = [];
  notes = new Map();
  knownNow = 'known';
  localStorage.clear();
  for (const spy of [onSave, onKeep, onDelete]) spy.mockClear();
});
afterEach(takeAway);

test('offers what nobody spoke against, then only what was judged well, or all', async () => {
  draw();
  expect(numbers()).toEqual(['L2099000001', 'L2099000003']);
  await click(worded('button', '有望・参考だけ'));
  expect(numbers()).toEqual(['L2099000001']);
  await click(worded('button', 'すべて'));
  expect(numbers()).toHaveLength(4);
});

test('with nothing chosen there is no paper, words on what to do, and nothing to press', async () => {
  draw();
  await click(worded('button', 'すべて外す'));
  expect(document.querySelector('iframe')).toBeNull();
  expect(one('.empty').textContent).toContain('渡す候補を選ぶ');
  expect(document.querySelectorAll('.hand-files button:disabled')).toHaveLength(6);
});

test('the version says what it leaves out, and the office’s own is marked', async () => {
  draw();
  expect(paper()).not.toContain('銀行には言わないこと');
  await click(one('fieldset label:nth-of-type(2) input[type=radio]'));
  expect(paper()).toContain('銀行には言わないこと');
  expect(paper()).toContain('社内用 ― 社外へ渡さないでください');
});

test('each format is saved under the company’s name', async () => {
  draw();
  for (const words of ['Excel', 'Word', 'HTML', 'CSV']) {
    await click(worded('.hand-files button', words));
    await vi.waitFor(() => expect(onSave).toHaveBeenCalled(), { timeout: 5000 });
    await settled();
    const [name] = onSave.mock.calls[0] ?? [];
    expect(name).toMatch(/^開放特許のご提案_川辺プレス工業株式会社（架空）_2026-11-23\.\w+$/);
    onSave.mockClear();
  }
});

test('words that must not leave are refused in place, with what to do', () => {
  draw({ ...COMPANY, internal: ['needs:部品を軽くしたい'] }, [
    candidate('L2099000001', { ideas: '部品を軽くしたいとのことから' }),
  ]);
  expect(one('[role=alert]').textContent).toContain('部品を軽くしたい');
  expect(document.querySelector('iframe')).toBeNull();
});

test('columns are chosen and moved, and never all taken away', async () => {
  template = { ...template, columns: ['title', 'number'] };
  draw();
  expect(one('[aria-label="「名称」を前へ"]')).toHaveProperty('disabled', true);
  await click(one('[aria-label="「名称」を後ろへ"]'));
  expect(template.columns).toEqual(['number', 'title']);
  await click(one('.column-order li:first-child input'));
  expect(template.columns).toEqual(['title']);
  expect(one('.column-order li:first-child input')).toHaveProperty('disabled', true);
});

test('a template is kept under its name, chosen again, and deleted', async () => {
  saved = [{ ...standardTemplate('秋の様式'), title: '秋のご紹介' }];
  draw();
  await choose(one<HTMLSelectElement>('.template-choice select'), '秋の様式');
  expect(paper()).toContain('秋のご紹介');
  await click(worded('button', 'この様式を削除'));
  expect(onDelete).toHaveBeenCalledWith(saved[0]);
  const name = texts('.template-text label, .template-text').indexOf('様式の名前');
  expect(name).toBeGreaterThanOrEqual(0);
  const field = [...document.querySelectorAll<HTMLInputElement>('.template-text input')].at(-1);
  if (!field) throw new Error('No field for the name');
  await type(field, ' 冬の様式 ');
  await click(worded('button', 'この様式を保存'));
  expect(onKeep).toHaveBeenCalledWith(expect.objectContaining({ name: '冬の様式' }));
});

test('a template file is read; one that is none leaves the template as it is', async () => {
  draw();
  await give('{"format":"osekkai-template","template":{"name":"他市の様式","title":"他市から"}}');
  expect(template).toMatchObject({ name: '他市の様式', title: '他市から' });
  await give('{"name":1}');
  expect(one('[role=alert]').textContent).toContain('様式として読めません');
  expect(template.name).toBe('他市の様式');
});

test('a template that names another company is neither kept nor saved as a file', async () => {
  template = { ...template, intro: '遠山染物店様にもお渡しした資料です。' };
  draw();
  for (const words of ['この様式を保存', '様式をファイルに保存']) {
    await click(worded('button', words));
    await settled();
    expect(one('.template-choice [role=alert]').textContent).toContain('遠山染物店');
  }
  expect(onKeep).not.toHaveBeenCalled();
  expect(onSave).not.toHaveBeenCalled();
});

test('the best fit comes first; by stage, what is furthest on its way', async () => {
  const [first, second] = CANDIDATES;
  if (!first?.fit || !second?.fit) throw new Error('No fits');
  const poor = { ...first, stage: 'meeting' as const, fit: { ...first.fit, overall: 20 } };
  draw(COMPANY, [poor, { ...second, verdict: 'promising' }]);
  expect(numbers()).toEqual(['L2099000002', 'L2099000001']);
  await choose(one<HTMLSelectElement>('.candidate-order select'), 'stage');
  expect(numbers()).toEqual(['L2099000001', 'L2099000002']);
});

test('beside a candidate stands what to know of it and what to do', () => {
  notes = new Map([[CANDIDATES[0]?.id ?? '', ['titleOnly', 'withdrawn']]]);
  draw();
  expect(texts('.candidate-note').join()).toMatch(/目録を取り込む.*取り下げられています/);
});

test('nothing is handed over before it is known how things stand; as saved where that cannot be', () => {
  knownNow = 'asking';
  draw();
  expect(document.querySelectorAll('.hand-files button:disabled')).toHaveLength(6);
  knownNow = 'unavailable';
  draw();
  expect(document.querySelectorAll('.hand-files button:disabled')).toHaveLength(0);
  expect(document.body.textContent).toContain('保存したときの内容と適合度で作ります');
});

async function give(text: string) {
  const field = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(field, 'files', {
    value: [new File([text], 'made-up.json')],
    configurable: true,
  });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}
