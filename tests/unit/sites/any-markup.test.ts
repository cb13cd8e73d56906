import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sightingSchema } from '../../../lib/model/open-patent';
import { pageDiagnostic } from '../../../lib/sites/page-diagnostic';
import { plidb } from '../../../lib/sites/plidb';
import { detailPath, detailUrl, SITE } from '../../pages/html';
import { DOMS } from './documents';

const TAGS = [
  'div',
  'p',
  'table',
  'tr',
  'td',
  'th',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'span',
  'b',
  'h3',
  'form',
  'section',
  'article',
];
const WORDS = [
  '目的',
  '効果：',
  '【技術概要】',
  '登録者',
  '可',
  '特許権譲渡',
  '対価条件（一時金）',
  '：',
  '　',
  '－',
  '次へ',
  'L2098000001',
  '見本の手袋',
  '架空株式会社',
  '電気・電子',
  '<br>',
  '<hr>',
  '<input>',
  '2098/1/1',
];
const LINKS = [1, 2, 3].map(
  (index) => `<a href="${detailPath(`L209800000${index}`)}">見本の${index}</a>`,
);

const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(...WORDS, ...LINKS),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('markup'), { maxLength: 5 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
}));

test.each(Object.entries(DOMS))(
  'any markup is read without a fault, and what is read is valid (%s)',
  (_, parse) => {
    fc.assert(
      fc.property(
        fc.array(markup, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(`${SITE}/pldb/list.html`, detailUrl('L2098000001')),
        (pieces, url) => {
          const document = parse(`<html><body>${pieces.join('')}</body></html>`);
          const reading = plidb.read(document, url);
          expect(pageDiagnostic(document, url, reading, '1')).not.toContain('見本');
          if (reading.kind !== 'read') return;
          const { record, listings } = reading;
          for (const { sighting } of [...listings, ...(record ? [record] : [])]) {
            expect(sightingSchema.safeParse(sighting).error).toBeUndefined();
          }
          for (const { row, continuation, link } of listings) {
            expect([row, ...continuation].some((element) => element.contains(link))).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  },
);
