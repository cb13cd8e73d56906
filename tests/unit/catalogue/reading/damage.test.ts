import { describe, expect, test } from 'vitest';
import { cellsOf, csv, HEADINGS, readAll, readText, source, table } from './made-up';

const HEAD = HEADINGS.join(',');
const line = (at: number) => cellsOf(at).join(',');
/** As J-PlatPat writes: every cell in quotation marks. */
const quotedLine = (at: number) =>
  cellsOf(at)
    .map((cell) => `"${cell}"`)
    .join(',');
const text = (...lines: string[]) => `${[HEAD, ...lines].join('\n')}\n`;
const places = (found: readonly { line: number; lines: number; reason: string }[]) =>
  found.map((one) => [one.line, one.lines, one.reason]);

describe.each(['\r\n', '\n', '\r'])('line breaks %j', (newline) => {
  test.each([1, 2, 1 << 16])('in pieces of %i: lines are those of the file', async (step) => {
    const rows = table(4);
    rows[2] = ['L2099000002', `二行${newline}の題`, '', '"引用", あり', '', ''];
    const { lines, unreadable } = await readText(csv(rows, ',', newline), { step });
    expect(unreadable).toEqual([]);
    expect(lines.map((one) => one.line)).toEqual([2, 3, 5, 6]);
    expect(lines[1]?.record).toMatchObject({ title: '二行\nの題', purpose: '"引用", あり' });
  });
});

describe('a quotation mark that does not belong', () => {
  test('opens a cell that swallows the rest: its line is reported, the rest is read', async () => {
    const bad = 'L2099000002,"架空の装置,,,,';
    const { titles, unreadable } = await readText(text(line(1), bad, line(3), line(4)));
    expect(titles).toEqual(['架空の装置1', '架空の装置3', '架空の装置4']);
    expect(unreadable).toEqual([
      {
        file: 'a.csv',
        line: 3,
        lines: 1,
        reason: 'unclosedQuote',
        start: bad,
      },
    ]);
  });

  test('meets the next quoted cell, or closes on a later line', async () => {
    const quoted = 'L2099000009,"題, その九",,,,';
    const open = 'L2099000002,"架空の装置,,,,';
    const meets = await readText(text(open, line(3), quoted, line(4)));
    expect(meets.titles).toEqual(['架空の装置3', '題, その九', '架空の装置4']);
    const closes = await readText(text(open, line(3), 'L2099000005,題",,,,', line(6)));
    expect(closes.titles).toContain('架空の装置3');
    expect(closes.titles).toContain('架空の装置6');
    expect(closes.unreadable[0]).toMatchObject({ line: 2, reason: 'unclosedQuote' });
  });

  test('in a file of quoted cells', async () => {
    const bad = quotedLine(2).replace('",', ',').replace(/"$/, '');
    const { titles, unreadable } = await readText(
      text(quotedLine(1), bad, quotedLine(3), quotedLine(4)),
    );
    expect(titles).toEqual(['架空の装置1', '架空の装置3', '架空の装置4']);
    expect(places(unreadable)).toEqual([[3, 1, 'unclosedQuote']]);
  });

  test('inside a cell of one line is part of the text', async () => {
    const { titles, unreadable } = await readText(
      text('L2099000001,"架空の"箱"である",,,,', line(2)),
    );
    expect(titles).toEqual(['架空の"箱"である', '架空の装置2']);
    expect(unreadable).toEqual([]);
  });

  test('in a row of several lines takes those lines along and no more', async () => {
    const bad = 'L2099000002,"題\n二行目\n三行目"だ,"目的\n終わり"",,,';
    const { titles, lines, unreadable } = await readText(text(line(1), bad, line(3)));
    expect(titles).toEqual(['架空の装置1', '架空の装置3']);
    expect(places(unreadable)).toEqual([[3, 4, 'unclosedQuote']]);
    expect(lines[1]?.line).toBe(7);
  });

  test('far from any other, in a file of many rows', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => line(at));
    rows[10] = rows[10]?.replace(',', ',"') ?? '';
    rows[2000] = rows[2000]?.replace(',', ',"') ?? '';
    const { titles, unreadable } = await readText(text(...rows), { step: 5000 });
    expect(places(unreadable)).toEqual([
      [12, 1, 'unclosedQuote'],
      [2002, 1, 'unclosedQuote'],
    ]);
    expect(titles).toHaveLength(2998);
  });

  test('on every line is still read in time', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `"a${at}`);
    const started = performance.now();
    const { titles } = await readText(text(...rows, line(1)));
    expect(titles).toEqual(['架空の装置1']);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('a file that ends in the middle of a row', async () => {
  const whole = text(line(1), line(2), 'L2099000003,"架空の');
  const midQuote = await readText(whole.slice(0, -1));
  expect(midQuote.titles).toHaveLength(2);
  expect(places(midQuote.unreadable)).toEqual([[4, 1, 'unclosedQuote']]);
  const midRow = await readText(`${text(line(1))}L2099000002,架空の`);
  expect(midRow.titles).toHaveLength(1);
  expect(places(midRow.unreadable)).toEqual([[3, 1, 'cut']]);
});

test('too few cells are read as far as they go, too many are not', async () => {
  const { records, unreadable } = await readText(
    text('L2099000001,架空の液', `${line(2)},余り`, `${line(3)},,`, 'L2099000004'),
  );
  expect(records.map(({ id }) => id)).toEqual(['plidb:L2099000001', 'plidb:L2099000003']);
  expect(places(unreadable)).toEqual([
    [3, 1, 'columns'],
    [5, 1, 'noTitle'],
  ]);
});

test('lines without a number are reported, empty ones and lines of commas are not', async () => {
  const { titles, unreadable } = await readText(
    text('', ',,,,,', ',題だけ,,,,', '  , ,', line(1), line(1)),
  );
  expect(titles).toEqual(['架空の装置1', '架空の装置1']);
  expect(places(unreadable)).toEqual([[4, 1, 'noNumber']]);
  expect(unreadable[0]?.start).toBe(',題だけ,,,,');
});

test('a number no database gives is no number', async () => {
  const { unreadable } = await readText(text(`L${'9'.repeat(300)},題,,,,`, line(1)));
  expect(places(unreadable)).toEqual([[2, 1, 'noNumber']]);
});

describe('a cell of 10 MB', () => {
  const long = 'あ'.repeat(10_000_000 / 3);
  test.each([
    ['quoted', `L2099000002,"${long}",,,,`],
    ['bare', `L2099000002,${long},,,,`],
  ])('%s, is left out and the rest read', async (_, bad) => {
    const { titles, unreadable, lines } = await readText(text(line(1), bad, line(3)));
    expect(titles).toEqual(['架空の装置1', '架空の装置3']);
    expect(places(unreadable)).toEqual([[3, 1, 'tooLong']]);
    expect(unreadable[0]?.start.length).toBe(200);
    expect(lines[1]?.line).toBe(4);
  });

  test('of many lines is one report', async () => {
    const lines = `${'い'.repeat(98)}、"\n`.replace('"', '').repeat(20_000);
    const { titles, unreadable } = await readText(
      text(line(1), `L2099000002,"${lines}",,,,`, line(3)),
    );
    expect(titles).toEqual(['架空の装置1', '架空の装置3']);
    expect(places(unreadable)).toEqual([[3, 20_001, 'tooLong']]);
  });
});

test('control characters are taken out; a line of nothing else is reported', async () => {
  for (const step of [1, 1 << 16]) {
    const { titles, unreadable } = await readText(
      text('L20990\u000000001\0,"架空\u001fの\u0008液"\0,,,,', '\0\0\0', '\0,\u0001,,', line(4)),
      { step },
    );
    expect(titles).toEqual(['架空の液', '架空の装置4']);
    expect(places(unreadable)).toEqual([
      [3, 1, 'control'],
      [4, 1, 'control'],
    ]);
  }
});

describe('files that are no catalogue say what to do', () => {
  const bytes = (...codes: number[]) => new Uint8Array([...codes, ...Array(100).fill(7)]);
  test.each<[string, Uint8Array | string, RegExp]>([
    ['empty', '', /空です/],
    ['empty', '\uFEFF \r\n\r\n', /空です/],
    ['empty', '\0\0\0\0\0\0\0\0\0\0\0\0', /空です/],
    ['headingsOnly', text(), /1件もありません/],
    ['headingsOnly', HEAD, /1件もありません/],
    ['headingsOnly', text(',,,,,', ''), /1件もありません/],
    ['binary', bytes(0x25, 0x50, 0x44, 0x46), /PDF.*CSV.*選んで/],
    ['binary', bytes(0x1f, 0x8b), /gzip/],
    ['spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /名前を付けて保存/],
    ['webPage', '<!DOCTYPE html><html lang="ja"><title>エラー</title>', /ウェブページ/],
    ['webPage', '\n<html><body>Service unavailable', /ウェブページ/],
    ['headings', bytes(1, 2, 3), /見出し/],
  ])('%s', async (reason, content, words) => {
    for (const step of [1, 1 << 16]) {
      const refused = await readAll(source(content, { step })).catch((error) => error);
      expect(refused).toMatchObject({ name: 'CatalogueFileRefused', reason });
      expect(refused.words.ja).toMatch(words);
      expect(refused.words.en).toMatch(/hoose/);
    }
  });
});
