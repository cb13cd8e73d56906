// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { FileDrop } from '../../../../components/shell/FileDrop';
import { drawn, one, takeAway } from '../rendered';

const onFiles = vi.fn();
const FILES = [new File(['1'], 'made-up-1.csv'), new File(['2'], 'made-up-2.csv')];

afterEach(() => {
  takeAway();
  onFiles.mockReset();
});

test('takes one of several files that are dropped, unless it takes many', async () => {
  show();
  await drop(FILES);
  expect(onFiles).toHaveBeenLastCalledWith([FILES[0]]);
  show(true);
  await drop(FILES);
  expect(onFiles).toHaveBeenLastCalledWith(FILES);
});

test('says nothing where a text was dropped, or the choice was cancelled', async () => {
  show();
  await drop([]);
  await choose([]);
  expect(onFiles).not.toHaveBeenCalled();
});

test('takes the same file again after it was mended', async () => {
  show();
  await choose(FILES);
  expect(onFiles).toHaveBeenLastCalledWith([FILES[0]]);
  expect(one<HTMLInputElement>('input').value).toBe('');
});

test('shows that a file is held over it', async () => {
  show();
  await act(async () => void one('.drop').dispatchEvent(new Event('dragover')));
  expect(one('.drop').className).toContain('over');
  await act(async () => void one('.drop').dispatchEvent(new Event('dragleave')));
  expect(one('.drop').className).not.toContain('over');
});

function show(multiple?: true) {
  drawn(
    <FileDrop
      hint="hint"
      chooseLabel="choose"
      accept=".csv"
      testId="made-up"
      {...(multiple && { multiple })}
      onFiles={onFiles}
    />,
  );
}

async function drop(files: readonly File[]) {
  const event = Object.assign(new Event('drop'), { dataTransfer: { files } });
  await act(async () => void one('.drop').dispatchEvent(event));
}

async function choose(files: readonly File[]) {
  const field = one<HTMLInputElement>('input');
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  await act(async () => void field.dispatchEvent(new Event('change')));
}
