import { describe, expect, test } from 'vitest';
import { PATENT_FIELDS } from '../../../lib/model/patent-field';
import { isFieldLabel, labelOf } from '../../../lib/sites/labels';

describe('labels', () => {
  test.each(PATENT_FIELDS.map((field) => [field.key, field] as const))(
    '%s is known by its CSV heading and its English name, in any width and spacing',
    (key, { column, english, many }) => {
      const digit = many === 'numbered' ? '2' : '';
      const spellings = [
        column + digit,
        `${column}${digit}：`,
        `【${column}${digit}】`,
        (column + digit).normalize('NFKC'),
        [...column, digit].join('　'),
        column.replaceAll('：', '') + digit,
        `${english} ${digit}`,
        english.toUpperCase() + digit,
      ];
      for (const spelling of spellings) {
        expect([spelling, labelOf([spelling], null)?.key]).toEqual([spelling, key]);
      }
    },
  );

  test.each([
    [['特許権譲渡', '対価条件（一時金）', '要不要'], 'assignmentLumpSum'],
    [['特許権譲渡', '対価条件（一時金）', '条件'], 'assignmentLumpSumTerms'],
    [['ライセンス情報', '特許権実施許諾', '希望許諾先（国外）', '可否'], 'licenceForeign'],
    [['特許権実施許諾の可否'], 'licence'],
    [['登録者', '区分'], 'registrantKind'],
    [['関連特許', '国内'], 'relatedDomestic'],
    [['技術分野', '３'], 'technicalFields'],
  ])('%j is %s', (path, key) => {
    expect(labelOf(path, null)?.key).toBe(key);
  });

  test('halves of names mean nothing alone, and what their group says inside it', () => {
    expect(labelOf(['対価条件（一時金）'], null)).toBeNull();
    expect(labelOf(['対価条件（一時金）　要不要'], 'licence')?.key).toBe('licenceLumpSum');
    expect(labelOf(['可否'], 'assignment')?.key).toBe('assignment');
    expect(labelOf(['国外'], 'related')?.key).toBe('relatedForeign');
  });

  test.each(['発明者', '目的を達成する手段', '効果的な方法', '機能性材料', '次へ', '', '2098/1/1'])(
    '「%s」 is no label',
    (text) => {
      expect(isFieldLabel(text)).toBe(false);
    },
  );
});
