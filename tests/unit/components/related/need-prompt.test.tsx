// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { knowledge } from '../../../../components/related/knowledge';
import { NeedPrompt } from '../../../../components/related/NeedPrompt';
import { NeedRewrite } from '../../../../components/related/NeedRewrite';
import { click, drawn, one, press, takeAway, texts, type, worded } from '../rendered';

afterEach(takeAway);

const NEEDS = ['容器を軽くしたい', '軽くしたい', '容器を改善したい'];
const part = (name: string) => one<HTMLInputElement>(`.need-rewrite [data-part=${name}]`);
const submit = () =>
  act(
    async () => void one('.need-rewrite').dispatchEvent(new Event('submit', { cancelable: true })),
  );

async function drawnPrompt(inHand: string | null = null) {
  const onChange = vi.fn(async () => true);
  const hand = inHand === null ? null : { need: inHand };
  drawn(<NeedPrompt needs={NEEDS} inHand={hand} onChange={onChange} />);
  await vi.waitFor(() => one('.need-lacks'));
  return onChange;
}

test('only needs that leave a part open are told what they lack', async () => {
  await drawnPrompt();
  const lacks = texts('.need-lacks li');
  expect(lacks).toHaveLength(2);
  expect(lacks[0]).toMatch(/軽くしたい.*何を？/);
  expect(lacks[1]).toMatch(/容器を改善したい.*どうしたい？/);
});

test('a need of the profile is rewritten in its place', async () => {
  const onChange = await drawnPrompt();
  await click(one('[aria-label="「軽くしたい」を働きの言葉に直す"]'));
  expect(part('object').value).toBe('');
  await type(part('object'), '部品');
  await submit();
  expect(onChange).toHaveBeenCalledWith([
    '容器を軽くしたい',
    '部品を軽くしたい',
    '容器を改善したい',
  ]);
  expect(document.querySelector('.need-rewrite')).toBeNull();
});

test('a chip that is taken up opens its row', async () => {
  await drawnPrompt('容器を軽くしたい');
  await vi.waitFor(() => expect(part('object').value).toBe('容器'));
  expect(part('wish').value).toBe('軽くしたい');
});

test('a function word that is pressed becomes the wish, and the result is shown and taken', async () => {
  const onDone = vi.fn();
  const onClose = vi.fn();
  drawn(
    <NeedRewrite
      need="容器が重い"
      knowledge={knowledge}
      doing="取り込む"
      onDone={onDone}
      onClose={onClose}
    />,
  );
  await type(part('wish'), '');
  expect(one('output').textContent).toBe('容器');
  await click(one('.need-words button'));
  const wish = part('wish').value;
  expect(wish).not.toBe('');
  expect(one('output').textContent).toBe(`容器を${wish}`);
  expect(one('.need-words button').getAttribute('aria-pressed')).toBe('true');
  await submit();
  expect(onDone).toHaveBeenCalledWith(`容器を${wish}`);
  await press(part('wish'), 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
  await type(part('wish'), '');
  await type(part('object'), '');
  expect(worded('button', '取り込む')).toHaveProperty('disabled', true);
});
