import { expect, test } from 'vitest';
import { needOf, needParts, wishOf } from '../../../lib/fit/need-parts';

test.each([
  ['容器を軽くしたい', '容器', '軽くしたい'],
  ['汚れを落としやすくして床を守りたい', '汚れ', '落としやすくして床を守りたい'],
  ['錆が出ないようにしたい', '錆', '出ないようにしたい'],
  ['自社製品の容器の軽量化', '自社製品の容器', '軽量化'],
  ['軽くしたい', '', '軽くしたい'],
  ['防錆', '', '防錆'],
  ['弁当箱', '弁当箱', ''],
])('%s tells what, and what should happen', (need, object, wish) => {
  expect(needParts(need)).toMatchObject({ object, wish });
  expect(needOf(needParts(need))).toBe(need);
});

test('a part that was filled in joins the other', () => {
  expect(needOf({ object: ' 容器 ', particle: 'を', wish: '軽量化する' })).toBe('容器を軽量化する');
  expect(needOf({ object: ' ', particle: 'を', wish: '' })).toBe('');
});

test.each([
  ['軽量化', '軽量化する'],
  ['注ぎやす', '注ぎやすくする'],
  ['使いやすさ', '使いやすくする'],
  ['着脱容易', '着脱容易にする'],
  ['滑り止め', '滑り止めする'],
  ['軽くする', '軽くする'],
])('the function word %s is a wish as %s', (word, wish) => {
  expect(wishOf(word)).toBe(wish);
});
