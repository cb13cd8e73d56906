import { describe, expect, test } from 'vitest';
import { modelPrompt, readModelAnswer } from '../../../lib/fit/model-answer';
import { company } from './made-up';

const codes = (pasted: string) => readModelAnswer(pasted).classes.map(({ code }) => code);
const words = (pasted: string) => readModelAnswer(pasted).words.map(({ word }) => word);

describe('the prompt', () => {
  const prompt = modelPrompt(
    company({
      name: '架空精機株式会社',
      corporateNumber: '1234567890123',
      location: '架空県架空市',
      url: 'https://example.com',
      processes: ['深絞り加工'],
      needs: ['容器を軽くしたい'],
      noiseWords: ['医薬'],
    }),
  );

  test('holds what the company does and wants', () => {
    expect(prompt).toContain('深絞り加工');
    expect(prompt).toContain('容器を軽くしたい');
    expect(prompt).toContain('"classes"');
  });

  test('holds nothing that names the company, nor what is for the coordinator alone', () => {
    for (const secret of ['架空精機', '1234567890123', '架空県', 'example.com', '医薬']) {
      expect(prompt).not.toContain(secret);
    }
  });
});

describe('answers as models write them', () => {
  test('plain JSON', () => {
    const answer = readModelAnswer('{"classes":{"B65D":5,"B31B":3},"terms":["蓋体","係止"]}');
    expect(answer.classes).toEqual([
      { code: 'B65D', weight: 5, source: 'model' },
      { code: 'B31B', weight: 3, source: 'model' },
    ]);
    expect(answer.words.map(({ word }) => word)).toEqual(['蓋体', '係止']);
    expect(answer.leftOut).toEqual([]);
  });

  test('with prose and a code fence around it', () => {
    const pasted =
      '承知しました。\n```json\n{"classes": {"B65D": 5}, "terms": ["蓋体"]}\n```\nご参考まで {以上}。';
    expect(codes(pasted)).toEqual(['B65D']);
    expect(words(pasted)).toEqual(['蓋体']);
  });

  test('classes as a list, of codes or of objects', () => {
    expect(codes('{"classes":["B65D","A47J 27/00"]}')).toEqual(['B65D', 'A47J']);
    expect(codes('{"classes":[{"code":"b65d","weight":4},{"ipc":"A47J"}]}')).toEqual([
      'B65D',
      'A47J',
    ]);
  });

  test('full-width letters, other names, weights as texts', () => {
    expect(codes('{"関連分類":{"Ｂ６５Ｄ":"5"}}')).toEqual(['B65D']);
    expect(words('{"関連語":["蓋体"]}')).toEqual(['蓋体']);
  });

  test('cut off in the middle', () => {
    const { classes } = readModelAnswer('{"classes": {"B65D": 5, "A47J": 4, "B2');
    expect(classes.map(({ code }) => code)).toEqual(['B65D', 'A47J']);
    expect(words('{"classes":{"B65D":5},"terms":["蓋体","係')).toEqual(['蓋体']);
  });

  test('what is no class, no word or out of range is named, and the rest taken', () => {
    const answer = readModelAnswer(
      '{"classes":{"Z99Z":3,"B65D":9,"A47J":2},"terms":["蓋","とても長くて言葉とは言えないような説明の文章です",5]}',
    );
    expect(answer.classes.map(({ code }) => code)).toEqual(['A47J']);
    expect(answer.words).toEqual([]);
    expect(answer.leftOut).toHaveLength(5);
  });

  test.each([
    '',
    'わかりません。',
    '{',
    '{}',
    '[1,2]',
    '{"classes":null,"terms":"蓋体"}',
    '{{{}}}',
  ])('nothing of use in %j', (pasted) => {
    expect(codes(pasted)).toEqual([]);
    expect(words(pasted)).toEqual([]);
  });
});
