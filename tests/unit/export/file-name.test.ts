import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../lib/export/file-name';
import { localDay } from '../../../lib/export/local-day';
import { anyText } from '../model/arbitrary-records';

test('says what the file is, whose, and of which day', () => {
  expect(fileName('候補リスト', '架空精機株式会社', '2026-11-23', 'csv')).toBe(
    '候補リスト_架空精機株式会社_2026-11-23.csv',
  );
  expect(fileName('osekkai', undefined, '2026-11-23', 'json')).toBe('osekkai_2026-11-23.json');
});

test.each([
  ['架空/商店: "本店"', '架空_商店_本店'],
  ['../../etc/passwd', 'etc_passwd'],
  ['架空\u202Egpj.商店\u0000', '架空gpj.商店'],
  ['末尾の点. ', '末尾の点'],
  ['架空　商店\r\n', '架空_商店'],
])('%j is made safe', (name, safe) => {
  expect(fileName('候補', name, '2026-11-23', 'csv')).toBe(`候補_${safe}_2026-11-23.csv`);
});

test('is safe and short whatever the company is called', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', minLength: 100 })), (name) => {
      const file = fileName('候補リスト', name, '2026-11-23', 'csv');
      expect(file).toMatch(/^候補リスト_(?:[^\\/:*?"<>|\p{C}\s]+_)?2026-11-23\.csv$/u);
      expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
    }),
  );
});

test('the day is the user’s own, not that of Greenwich', () => {
  expect(localDay('2026-03-31T15:30:00.000Z', 'Asia/Tokyo')).toBe('2026-04-01');
  expect(localDay('2026-03-31T15:30:00.000Z', 'America/New_York')).toBe('2026-03-31');
  expect(localDay(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02');
});
