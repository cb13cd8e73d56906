// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ChipsField } from '../../../../components/company/ChipsField';
import { click, drawn, leave, one, paste, press, takeAway, texts, type, worded } from '../rendered';

let kept: string[] = [];
let refuses = false;

/** The field over a list that keeps what it is given, unless the store refuses. */
function Held({ start }: { readonly start: readonly string[] }) {
  const [values, setValues] = useState(start);
  const onChange = async (next: string[]) => {
    if (refuses) return false;
    kept = next;
    setValues(next);
    return true;
  };
  return <ChipsField label="ニーズ" values={values} draftKey="c/needs" onChange={onChange} />;
}

const field = () => one<HTMLInputElement>('input');
const chips = () => texts('.chip-text');

beforeEach(() => {
  kept = [];
  refuses = false;
  localStorage.clear();
});
afterEach(takeAway);

describe('adding phrases', () => {
  test('Enter adds what was typed and leaves the field empty', async () => {
    drawn(<Held start={[]} />);
    await type(field(), ' 抗菌する ');
    await press(field(), 'Enter');
    expect(kept).toEqual(['抗菌する']);
    expect(chips()).toEqual(['抗菌する']);
    expect(field().value).toBe('');
  });

  test.each([
    ['by the flag', { isComposing: true }],
    ['by the key code alone, as some browsers have it', { keyCode: 229 }],
  ])('the Enter that ends a conversion adds nothing (%s)', async (_, sign) => {
    drawn(<Held start={[]} />);
    await type(field(), 'こうきん');
    await press(field(), 'Enter', sign);
    expect(chips()).toEqual([]);
    expect(field().value).toBe('こうきん');
    await press(field(), 'Enter');
    expect(chips()).toEqual(['こうきん']);
  });

  test('the Backspace of a conversion takes no phrase', async () => {
    drawn(<Held start={['軽くする']} />);
    await press(field(), 'Backspace', { isComposing: true });
    expect(chips()).toEqual(['軽くする']);
  });

  test('leaving the field adds what stands in it', async () => {
    drawn(<Held start={['軽くする']} />);
    await type(field(), '錆を防ぐ');
    await leave(field());
    expect(kept).toEqual(['軽くする', '錆を防ぐ']);
  });

  test('a phrase that is there already is not added twice, and the user hears of it', async () => {
    drawn(<Held start={['軽くする']} />);
    await type(field(), '軽くする');
    await press(field(), 'Enter');
    expect(chips()).toEqual(['軽くする']);
    expect(one('[role=status]').textContent).toContain('すでにあります');
  });

  test('a pasted list becomes a phrase a line, one phrase is pasted as text', async () => {
    drawn(<Held start={[]} />);
    await paste(field(), '深絞り加工');
    expect(chips()).toEqual([]);
    await paste(field(), '・深絞り加工\r\n・めっき、研磨\n\n薄く、軽く作れる。');
    expect(chips()).toEqual(['深絞り加工', 'めっき', '研磨', '薄く、軽く作れる。']);
  });
});

describe('rewriting phrases', () => {
  test('Backspace in the empty field takes the last one, Enter puts it back in its place', async () => {
    drawn(<Held start={['一', '二', '三']} />);
    await press(field(), 'Backspace');
    expect(field().value).toBe('三');
    expect(kept, 'it stays in the list until it is rewritten').toEqual([]);
    await click(worded('.chip-text', '一'));
    expect(chips()).toEqual(['二', '三']);
    await type(field(), '壱');
    await press(field(), 'Enter');
    expect(kept).toEqual(['壱', '二', '三']);
  });

  test('Escape leaves the phrase as it was', async () => {
    drawn(<Held start={['一', '二']} />);
    await click(worded('.chip-text', '一'));
    await type(field(), '壱');
    await press(field(), 'Escape');
    expect(chips()).toEqual(['一', '二']);
    expect(kept).toEqual([]);
  });

  test('words in the field are added before another phrase is taken up', async () => {
    drawn(<Held start={['一']} />);
    await type(field(), '途中');
    await click(worded('.chip-text', '一'));
    expect(kept).toEqual(['一', '途中']);
    expect(field().value).toBe('一');
  });

  test('every phrase has a button that removes it and says so', async () => {
    drawn(<Held start={['一', '二']} />);
    await click(one('[aria-label="「一」を取り除く"]'));
    expect(kept).toEqual(['二']);
    expect(document.activeElement).toBe(field());
  });
});

describe('a popup that is taken away', () => {
  test('half a phrase is there when it comes back, and forgotten once it is kept', async () => {
    drawn(<Held start={[]} />);
    await type(field(), '水分を');
    takeAway();
    drawn(<Held start={[]} />);
    expect(field().value).toBe('水分を');
    await press(field(), 'Enter');
    expect(localStorage.length).toBe(0);
  });

  test('what the store refused is there when it comes back', async () => {
    refuses = true;
    drawn(<Held start={[]} />);
    await type(field(), '水分を防ぐ');
    await press(field(), 'Enter');
    takeAway();
    drawn(<Held start={[]} />);
    expect(field().value).toBe('水分を防ぐ');
  });
});
