// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { NoiseOffer } from '../../../../components/board/NoiseOffer';
import { click, drawn, one, takeAway, texts, worded } from '../rendered';

const onTake = vi.fn();
const onClose = vi.fn();

afterEach(takeAway);

test('words are offered for the company by name, and only a press takes one', async () => {
  drawn(
    <NoiseOffer
      companyName="架空精機"
      words={['塗料', '乾燥']}
      onTake={onTake}
      onClose={onClose}
    />,
  );
  expect(one('[role=status]').textContent).toContain('架空精機');
  expect(texts('button')).toEqual(['＋ 塗料', '＋ 乾燥', '加えない']);
  expect(onTake).not.toHaveBeenCalled();
  await click(worded('button', '＋ 乾燥'));
  expect(onTake).toHaveBeenCalledWith('乾燥');
  await click(worded('button', '加えない'));
  expect(onClose).toHaveBeenCalledOnce();
});
