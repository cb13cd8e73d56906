import { expect, test } from 'vitest';
import { pageDiagnostic } from '../../../lib/sites/page-diagnostic';
import { DETAIL_LAYOUTS } from '../../pages/detail-layouts';
import { SITE } from '../../pages/html';
import { LIST_LAYOUTS } from '../../pages/list-layouts';
import { madeUpRecords } from '../../pages/made-up-records';
import { changedLinksPage } from '../../pages/special-pages';
import { DOMS } from './documents';

const UNREADABLE = { kind: 'unreadable', reason: 'list' } as const;
const parse = DOMS.linkedom as (html: string) => Document;

test('tells the structure: tags, names, roles, counts, folded rows, labels seen', () => {
  const page = changedLinksPage(madeUpRecords(40));
  const text = pageDiagnostic(parse(page), `${SITE}/pldb/list.html`, UNREADABLE, '0.1.0');
  expect(text).toContain('Osekkai 0.1.0');
  expect(text).toContain('unreadable (list)');
  expect(text).toContain('table.list');
  expect(text).toContain('(×40)');
  expect(text).toMatch(/counts: .*a \d+/);
  expect(text.split('\n').length).toBeLessThan(200);
  const detail = DETAIL_LAYOUTS['heading cells'](madeUpRecords(1)[0] as never);
  expect(pageDiagnostic(parse(detail), SITE, UNREADABLE, '0.1.0')).toMatch(
    /labels seen: .*outline/,
  );
});

test('holds no word of the page and no number of a record', () => {
  const records = madeUpRecords(8);
  const pages = [
    ...Object.values(LIST_LAYOUTS).map((layout) => layout.html(records)),
    ...Object.values(DETAIL_LAYOUTS).flatMap((layout) => records.map(layout)),
    changedLinksPage(records),
  ];
  for (const html of pages) {
    const document = parse(html);
    const text = pageDiagnostic(
      document,
      `${SITE}/pldb/html/HTML.L/2098/000/L2098000001.html`,
      UNREADABLE,
      '1',
    );
    // Every Japanese word of a page is its own; of the diagnostic none is.
    expect(text.replace(/[×…]/g, '')).toMatch(/^[\x20-\x7E\n]*$/);
    for (const { number } of records) expect(text).not.toContain(number);
  }
});

test('drops what the user typed, attributes, and the query and fragment of the address', () => {
  const document = parse(
    `<html><body><form action="/secret-action"><input class="q" value="secret-value" placeholder="secret-hint"></form>
<textarea>secret-note</textarea><p id="user-12345678" data-x="secret-data" title="secret-title">secret-words</p></body></html>`,
  );
  const text = pageDiagnostic(
    document,
    `${SITE}/pldb/s?q=secret-query#secret-part`,
    { kind: 'nothing' },
    '1',
  );
  expect(text).not.toContain('secret');
  expect(text).not.toContain('12345678');
  expect(text).toContain('input.q');
  expect(text).toContain('p#user-N');
});
