// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ChipsField } from '../../../../components/company/ChipsField';
import { toasts, undoToast } from '../../../../components/shell/toasts';
import { phrasePutBack } from '../../../../lib/model/phrase-put-back';
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
  const onPutBack = (phrase: string, before: readonly string[]) =>
    setValues((now) => {
      kept = phrasePutBack(now, phrase, before);
      return kept;
    });
  return (
    <ChipsField
      label="ニーズ"
      values={values}
      draftKey="c/needs"
      onChange={onChange}
      onPutBack={onPutBack}
    />
  );
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
    expect(chips()).toEqual(['深絞り加工', 'めっき', '研磨', '薄く、軽く作れる']);
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

describe('taking a phrase away', () => {
  test('can be undone: it comes back to its place, beside what was added meanwhile', async () => {
    toasts.value = [];
    drawn(<Held start={['軽くする', '抗菌する', '錆を防ぐ']} />);
    await click(one('[aria-label="「抗菌する」を取り除く"]'));
    expect(chips()).toEqual(['軽くする', '錆を防ぐ']);
    await type(field(), '薄くする');
    await press(field(), 'Enter');
    const [told] = toasts.value;
    if (!told) throw new Error('No toast');
    await act(async () => undoToast(told));
    expect(kept).toEqual(['軽くする', '抗菌する', '錆を防ぐ', '薄くする']);
  });

  test('by emptying it can be undone too', async () => {
    toasts.value = [];
    drawn(<Held start={['軽くする', '抗菌する']} />);
    await click(worded('.chip-text', '軽くする'));
    await type(field(), '');
    await press(field(), 'Enter');
    expect(chips()).toEqual(['抗菌する']);
    const [told] = toasts.value;
    if (!told) throw new Error('No toast');
    await act(async () => undoToast(told));
    expect(kept).toEqual(['軽くする', '抗菌する']);
  });

  test('that the store refused offers no undo', async () => {
    toasts.value = [];
    refuses = true;
    drawn(<Held start={['軽くする']} />);
    await click(one('.chip-remove'));
    expect(toasts.value).toEqual([]);
    expect(chips()).toEqual(['軽くする']);
  });
});

test('a phrase says whether it is internal and where it comes from; both can be pressed', async () => {
  const turned: string[] = [];
  const opened: string[] = [];
  drawn(
    <ChipsField
      label="ニーズ"
      values={['軽くする', '工場を移す']}
      draftKey="c/needs"
      marks={{
        isInternal: (phrase) => phrase === '工場を移す',
        onTurnInternal: (phrase) => turned.push(phrase),
        takenOn: (phrase) => (phrase === '工場を移す' ? '2026-04-01' : null),
        onOpenInterview: (phrase) => opened.push(phrase),
      }}
      onChange={async () => true}
      onPutBack={() => {}}
    />,
  );
  const pressed = [...document.querySelectorAll('[aria-pressed]')].map((button) =>
    button.getAttribute('aria-pressed'),
  );
  expect(pressed).toEqual(['false', 'true']);
  await click(one('[aria-label="「軽くする」を社内限りにする"]'));
  await click(one('[aria-label="2026-04-01 の面談記録から"]'));
  expect([turned, opened]).toEqual([['軽くする'], ['工場を移す']]);
});
