// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IndustryPicker } from '../../../../components/company/IndustryPicker';
import { click, drawn, leave, one, press, takeAway, texts, type } from '../rendered';

let kept: string[] = [];

function Held({ start = '' }: { readonly start?: string }) {
  const [value, setValue] = useState(start);
  const onChange = async (next: string) => {
    kept.push(next);
    setValue(next);
    return true;
  };
  return <IndustryPicker label="業種" value={value} draftKey="c/industry" onChange={onChange} />;
}

const field = () => one<HTMLInputElement>('[role=combobox]');
const options = () => texts('[role=option]');
const search = async (words: string) => {
  await type(field(), words);
  await vi.waitFor(() => expect(options().length).toBeGreaterThan(0), 5000);
};
const pointedAt = () => {
  const id = field().getAttribute('aria-activedescendant');
  return id ? one(`[id="${id}"]`).textContent : null;
};

beforeEach(() => {
  kept = [];
  localStorage.clear();
});
afterEach(takeAway);

test('typing finds industries; arrows and Enter choose one, kept with its number', async () => {
  drawn(<Held />);
  await search('金属製品');
  expect(field().getAttribute('aria-expanded')).toBe('true');
  await press(field(), 'ArrowDown');
  expect(pointedAt()).toContain('24 金属製品製造業');
  await press(field(), 'Enter');
  expect(field().value).toBe('24 金属製品製造業');
  expect(kept.at(-1)).toBe('24 金属製品製造業');
  expect(field().getAttribute('aria-expanded')).toBe('false');
});

test('a click chooses too', async () => {
  drawn(<Held />);
  await search('めっき');
  await click(one('[role=option]'));
  expect(kept.at(-1)).toMatch(/^246 /);
});

test('Escape closes the list and keeps the words; words of one’s own are kept as they are', async () => {
  drawn(<Held />);
  await search('めっき');
  await press(field(), 'Escape');
  expect(options()).toEqual([]);
  await type(field(), '架空の商い');
  await leave(field());
  expect(kept.at(-1)).toBe('架空の商い');
});

test('the Enter that ends a conversion chooses nothing', async () => {
  drawn(<Held />);
  await search('めっき');
  await press(field(), 'ArrowDown');
  await press(field(), 'Enter', { isComposing: true });
  expect(field().value).toBe('めっき');
});

test('opened again it offers every division, and goes round at the ends', async () => {
  drawn(<Held start="24 金属製品製造業" />);
  await search('金属');
  await press(field(), 'Escape');
  await press(field(), 'ArrowDown');
  expect(options()).toHaveLength(99);
  await press(field(), 'ArrowUp');
  expect(pointedAt()).toContain('99');
  await press(field(), 'ArrowDown');
  expect(pointedAt()).toContain('01');
});
