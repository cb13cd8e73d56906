import { describe, expect, test } from 'vitest';
import { needPrompt } from '../../../lib/fit/need-words';

describe('what a need leaves open', () => {
  test.each([
    '樹脂の容器を軽くしたい',
    'バリ取りを自動化したい',
    'タオルを速く乾かしたい',
    '手すりを抗菌にしたい',
    '部品を軽くする',
  ])('%s: nothing', (need) => {
    expect(needPrompt(need)).toMatchObject({ hasObject: true, hasFunction: true });
  });

  test.each(['軽くしたい', '何かを抗菌にしたい', 'もっと安全にしたい'])('%s: of what', (need) => {
    expect(needPrompt(need).hasObject).toBe(false);
  });

  test.each(['容器を改善したい', '床材をなんとかしたい', '新しい商品を作りたい'])(
    '%s: to what end',
    (need) => {
      expect(needPrompt(need).hasFunction).toBe(false);
    },
  );
});

test.each(['切粉の処理に困っている', '残糸の処分が課題', 'おからの使い道'])(
  '%s names a trouble, but not to what end',
  (need) => {
    expect(needPrompt(need)).toMatchObject({ hasObject: true, hasFunction: false });
  },
);

describe('function words', () => {
  test('of a katakana word come from the whole of it', () => {
    const { words } = needPrompt('ペットボトルのキャップを開けやすくしたい');
    expect(words).toContain('開封容易');
    expect(words).not.toContain('飼育容易化');
    expect(needPrompt('ペットのにおいを消したい').words).toContain('飼育容易化');
  });

  test.each(['排水の色（着色）を消したい', '着色を取りたい'])('%s: no colouring', (need) => {
    const { words } = needPrompt(need);
    expect(words).toContain('脱色');
    expect(words).not.toContain('発色性向上');
  });

  test('are those of patents for what the need says', () => {
    expect(needPrompt('容器を軽くしたい').words).toContain('軽量化');
    expect(needPrompt('窓が曇らないようにしたい').words).toContain('防曇');
  });

  test('come from the thing where the need tells no function', () => {
    const { words } = needPrompt('タオルをなんとかしたい');
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(6);
  });

  test('do not repeat the need', () => {
    expect(needPrompt('容器の軽量化').words).not.toContain('軽量化');
  });

  test('of nothing there are none', () => {
    expect(needPrompt('')).toEqual({ hasObject: false, hasFunction: false, words: [] });
  });
});
