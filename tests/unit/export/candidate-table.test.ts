import { expect, test } from 'vitest';
import { candidateTable } from '../../../lib/export/candidate-table';
import { candidateSchema, stageSchema, verdictSchema } from '../../../lib/model/candidate';
import { cautionSchema } from '../../../lib/model/fit';
import ja from '../../../public/_locales/ja/messages.json';
import { madeUpCandidate, madeUpCompany, madeUpPatent } from '../model/made-up-records';

const company = madeUpCompany();

function rowOf(candidate = madeUpCandidate()): Record<string, unknown> {
  const { headings, rows } = candidateTable(company, [candidate], 'Asia/Tokyo');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveLength(headings.length);
  return Object.fromEntries(headings.map((heading, index) => [heading, rows[0]?.[index]]));
}

test('a candidate is a row in the field’s own words', () => {
  const patent = madeUpPatent('L2099000001', {
    applicationNumber: '特願2099-000001',
    registrationNumber: '特許第9999999号',
    functions: ['軽量化'],
    assignment: '否',
  });
  const candidate = madeUpCandidate({
    patent,
    stage: 'terms',
    verdict: 'promising',
    memo: '社長に見せる',
    ideas: '軽い弁当箱',
    nextAction: { what: '電話する', dueOn: '2026-05-01' },
    people: [{ name: '架空 太郎', side: 'bank', contact: '内線 1' }],
    fileNames: ['契約書.pdf', '図面.pdf'],
    createdAt: '2026-03-31T15:30:00.000Z',
  });
  expect(rowOf(candidate)).toEqual({
    会社名: '架空精機株式会社',
    開放特許情報番号: 'L2099000001',
    タイトル: '架空の軽量構造 L2099000001',
    段階: '秘密保持・条件調整',
    評価: '有望',
    適合度: 72,
    ニーズ適合: 80,
    強み適合: 60,
    根拠: 'ニーズ『部品を軽くしたい』：軽',
    留意点: '題名のみで判定',
    メモ: '社長に見せる',
    製品のアイデア: '軽い弁当箱',
    次にすること: '電話する',
    期限: '2026-05-01',
    関係者: '架空 太郎（金融機関、内線 1）',
    書類: '契約書.pdf、図面.pdf',
    見送りの理由: '',
    登録者名称: '架空大学',
    技術分野: '機械・加工、輸送',
    機能: '軽量化',
    実施許諾: '可',
    譲渡: '否',
    出願人: '',
    特許権者: '',
    出願番号: '特願2099-000001',
    公開番号: '',
    登録番号: '特許第9999999号',
    URL: 'https://plidb.inpit.go.jp/pldb/html/HTML.L/2099/000/L2099000001.html',
    保存日: '2026-04-01',
    更新日: '2026-04-01',
  });
});

test('a reason for turning down stands only beside what is turned down', () => {
  const declinedReason = '時期が合わない';
  expect(rowOf(madeUpCandidate({ stage: 'declined', declinedReason })).見送りの理由).toBe(
    declinedReason,
  );
  expect(rowOf(madeUpCandidate({ stage: 'meeting', declinedReason })).見送りの理由).toBe('');
});

test('what is unknown is empty, never zero', () => {
  const unscored = madeUpCandidate();
  const fit = { ...unscored.fit, overall: null, need: null, capability: 0, evidence: [] };
  const row = rowOf(candidateSchema.parse({ ...unscored, fit }));
  expect(row).toMatchObject({ 適合度: '', ニーズ適合: '', 強み適合: 0, 根拠: '' });
  const { fit: _, ...without } = unscored;
  expect(rowOf(without)).toMatchObject({ 適合度: '', 根拠: '', 留意点: '' });
});

test('every stage, verdict and caution has its Japanese word', () => {
  const rows = [
    ...stageSchema.options.map((stage) => rowOf(madeUpCandidate({ stage })).段階),
    ...verdictSchema.options.map((verdict) => rowOf(madeUpCandidate({ verdict })).評価),
    ...cautionSchema.options.map((caution) => {
      const candidate = madeUpCandidate();
      const fit = { ...candidate.fit, cautions: [caution] };
      return rowOf(candidateSchema.parse({ ...candidate, fit })).留意点;
    }),
  ];
  for (const word of rows) expect(word).toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

test('the verdicts read as in the interface', () => {
  const words = verdictSchema.options.map((verdict) => rowOf(madeUpCandidate({ verdict })).評価);
  const { verdictPromising, verdictReference, verdictNoise, verdictUnrated } = ja;
  const shown = [verdictPromising, verdictReference, verdictNoise, verdictUnrated];
  expect(words).toEqual(shown.map(({ message }) => message));
});

test('no candidates are an empty table with its headings', () => {
  const { headings, rows } = candidateTable(company, [], 'Asia/Tokyo');
  expect(rows).toEqual([]);
  expect(new Set(headings).size).toBe(headings.length);
});
