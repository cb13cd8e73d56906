import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueIndex } from '../../../../lib/catalogue/catalogue-index';
import { cardsOf } from '../../../../lib/catalogue/ranking/cards';
import { numberKey } from '../../../../lib/catalogue/ranking/number-key';
import { searchText } from '../../../../lib/catalogue/ranking/search-text';
import { normalText } from '../../../../lib/text/normalise';
import { listed } from './made-up';

const RECORDS = [
  listed({
    id: 'plidb:L2016001200',
    title: '抗菌性めっき皮膜',
    registrant: '架空ＡＢ大学',
    applicationNumber: '特願2009-091218',
    registrationNumber: '特許第7203250号',
    purpose: '銀イオンを含む薄い皮膜により、菌の増殖を抑える。',
  }),
  listed({
    id: 'plidb:L2017000034',
    title: 'ワイヤレスセンサー',
    registrant: '架空技研株式会社',
    applicationNumber: '特願平05-001234',
    publicationNumber: 'WO2098/124584',
    outline: '0.5mmの基板にニッケルメッキを施す。湿度を測る。',
  }),
  listed({ id: 'plidb:L2018000005', title: '椅子', purpose: '座り心地をよくする。' }),
];
const CARDS = cardsOf(RECORDS);
const { segments: SEGMENTS } = catalogueIndex(RECORDS);
const found = (text: string) =>
  [...searchText(CARDS, SEGMENTS, text).entries()].flatMap(([at, holds]) => (holds ? [at] : []));

describe('words looked for', () => {
  test.each([
    ['nothing: everything', '', [0, 1, 2]],
    ['spaces alone: everything', '　 ', [0, 1, 2]],
    ['the title', '抗菌性', [0]],
    ['one letter of the title', '椅', [2]],
    ['half-width kana', 'ｾﾝｻ', [1]],
    ['with and without the last long vowel', 'センサー', [1]],
    ['kana and kanji of one word', '鍍金', [0, 1]],
    ['the registrant, full width', '架空ab', [0]],
    ['part of the registrant', '技研', [1]],
    ['the body', '増殖', [0]],
    ['one kanji of the body', '銀', [0]],
    ['a whole number of the body', '0.5mm', [1]],
    ['two words: both', '抗菌　銀イオン', [0]],
    ['two words of two records: none', '抗菌 椅子', []],
    ['letters next to each other nowhere', '菌銀', []],
    ['letters that no record holds', '鰻重', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('numbers looked for', () => {
  test.each([
    ['特許第7203250号', [0]],
    ['特許7203250', [0]],
    ['特許第07203250号', [0]],
    ['WO2098/124584', [1]],
    ['ＷＯ2098-124584', [1]],
    ['第7203250号', [0]],
    ['７２０３２５０', [0]],
    ['特願2009-091218', [0]],
    ['特願２００９－０９１２１８', [0]],
    ['2009-91218', [0]],
    ['2009091218', [0]],
    ['特願2009 091218', [0]],
    ['特願平5-1234', [1]],
    ['L2016001200', [0]],
    ['l2017', [1]],
    ['2016001200', [0]],
    ['特許7203251', []],
    // Too short for a number: it would be a part of nearly all of them.
    ['200', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('come out the same however often they are written anew', () => {
    for (const number of ['特願2009-91218', '特許第7203250号', '特開平5-1', 'L2016001200']) {
      expect(numberKey(numberKey(number))).toBe(numberKey(number));
    }
  });
});

test('width and case do not matter', () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const words = ['ab', '0.5mm', 'l2016001200', '皮膜', 'センサ', '2009-091218', 'zz'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 3 }), (some) => {
      const text = some.join(' ');
      expect(found(wide(text))).toEqual(found(text));
      expect(found(text.toUpperCase())).toEqual(found(text));
      expect(found(some.join('　'))).toEqual(found(text));
    }),
  );
});

test('every piece of a title finds its record', () => {
  const piece = fc.nat({ max: RECORDS.length - 1 }).chain((at) => {
    const title = normalText(RECORDS[at]?.title ?? '');
    return fc
      .tuple(fc.constant(at), fc.nat(title.length - 1), fc.integer({ min: 1, max: 6 }))
      .map(([record, from, length]) => ({ record, text: title.slice(from, from + length) }));
  });
  fc.assert(
    fc.property(piece, ({ record, text }) => {
      expect(found(text)).toContain(record);
    }),
  );
});
