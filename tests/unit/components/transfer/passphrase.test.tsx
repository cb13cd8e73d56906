// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OpenSealed } from '../../../../components/transfer/OpenSealed';
import { SealedFields } from '../../../../components/transfer/SealedFields';
import { SealedFileRefused } from '../../../../lib/export/sealed-file-refused';
import { click, drawn, one, takeAway, texts, type, worded } from '../rendered';

const GOOD = '梅雨の朝に青い自転車で港へ行く';
const field = (at = 0) => {
  const found = document.querySelectorAll<HTMLInputElement>('input.field')[at];
  if (!found) throw new Error(`No field ${at}`);
  return found;
};

afterEach(() => {
  takeAway();
  vi.clearAllMocks();
});

describe('a new passphrase', () => {
  const onPassphrase = vi.fn();
  const draw = () => drawn(<SealedFields onPassphrase={onPassphrase} />);

  test('is given once it is typed twice alike', async () => {
    draw();
    await type(field(0), GOOD);
    expect(onPassphrase).toHaveBeenLastCalledWith(undefined);
    await type(field(1), GOOD);
    expect(onPassphrase).toHaveBeenLastCalledWith(GOOD);
    await type(field(0), `${GOOD}。`);
    expect(onPassphrase).toHaveBeenLastCalledWith(undefined);
    expect(texts('.passphrase-problem')[0]).toContain('違います');
    expect(field(1).getAttribute('aria-invalid')).toBe('true');
  });

  test('too short is not given, and says how long it has to be', async () => {
    draw();
    await type(field(0), 'abc');
    await type(field(1), 'abc');
    expect(onPassphrase).toHaveBeenLastCalledWith(undefined);
    expect(one('[role=status]').textContent).toBe('8 文字以上にしてください。');
  });

  test('says how easily it is guessed', async () => {
    draw();
    await type(field(0), 'aaaaaaaaaaaa');
    expect(one('[role=status]').textContent).toContain('推測されやすい');
    await type(field(0), GOOD);
    expect(one('[role=status]').textContent).toContain('十分');
  });

  test('is hidden until the user wants to see it', async () => {
    draw();
    await type(field(0), GOOD);
    expect([field(0).type, field(1).type]).toEqual(['password', 'password']);
    await click(one('[type=checkbox]'));
    expect([field(0).type, field(1).type, field(0).value]).toEqual(['text', 'text', GOOD]);
  });

  test('has a name and a hint for each field', () => {
    draw();
    expect(texts('.passphrase label')).toEqual(['パスフレーズ', 'パスフレーズ（もう一度）']);
    const ids = field(0).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.className)).toEqual([
      'hint',
      'passphrase-strength is-empty',
    ]);
  });
});

describe('opening a sealed file', () => {
  const onCancel = vi.fn();
  let finish: () => void = () => {};
  const onOpen = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const draw = (error?: SealedFileRefused) =>
    drawn(<OpenSealed fileName="全部.osekkai" error={error} onOpen={onOpen} onCancel={onCancel} />);

  test('asks once, and says that it takes a moment', async () => {
    draw();
    await type(field(), GOOD);
    await click(worded('button', '開く'));
    await click(worded('button', '開く'));
    expect(onOpen.mock.calls).toEqual([[GOOD]]);
    expect(one('[role=status]').textContent).toBe('開いています…');
    await act(async () => finish());
    expect(one('[role=status]').textContent).toBe('');
  });

  test('without a passphrase asks nothing', async () => {
    draw();
    await click(worded('button', '開く'));
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('keeps what was typed and says why where it was wrong', async () => {
    draw();
    await type(field(), 'wrong');
    draw(new SealedFileRefused('passphrase'));
    expect(one('[role=alert]').textContent).toContain('パスフレーズが違います');
    expect(field().value).toBe('wrong');
  });
});
