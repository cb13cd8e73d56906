import { describe, expect, test } from 'vitest';
import { internalAfter, internalTurned, staleMarks } from '../../../lib/model/internal-phrases';
import { phrasePutBack } from '../../../lib/model/phrase-put-back';
import { madeUpCompany } from './made-up-records';

const INTERNAL = ['needs:工場を移したい', 'banks'];

describe('marks of what is internal', () => {
  test('follow a phrase that is rewritten', () => {
    const after = internalAfter(
      INTERNAL,
      'needs',
      ['軽くしたい', '工場を移したい'],
      ['軽くしたい', '工場を広げたい'],
    );
    expect(after).toEqual([...INTERNAL, 'needs:工場を広げたい']);
  });

  test('stay when a phrase is deleted, and do not spread to what is added', () => {
    expect(
      internalAfter(INTERNAL, 'needs', ['軽くしたい', '工場を移したい'], ['軽くしたい']),
    ).toEqual(INTERNAL);
    expect(
      internalAfter(INTERNAL, 'needs', ['工場を移したい'], ['工場を移したい', '新しい']),
    ).toEqual(INTERNAL);
  });

  test('go to every line that took the place of an internal phrase', () => {
    expect(
      internalAfter(
        INTERNAL,
        'needs',
        ['軽くしたい', '工場を移したい', '錆を防ぐ'],
        ['軽くしたい', '工場を広げたい', '土地を買いたい', '錆を防ぐ'],
      ),
    ).toEqual([...INTERNAL, 'needs:工場を広げたい', 'needs:土地を買いたい']);
  });

  test('follow a phrase that is rewritten and moved at once, and no phrase that only moved', () => {
    const before = ['工場を移したい', '軽くしたい'];
    const after = internalAfter(INTERNAL, 'needs', before, ['軽くしたい', '工場を広げたい']);
    expect(after).toEqual([...INTERNAL, 'needs:工場を広げたい']);
    expect(internalAfter(INTERNAL, 'needs', before, [...before].reverse())).toEqual(INTERNAL);
  });

  test('that mark nothing any more are found', () => {
    const internal = ['needs:工場を移したい', 'needs:軽くする', 'banks', 'business:秘密の事業'];
    const company = madeUpCompany({ internal, needs: ['軽くする'], business: '作る。' });
    expect(staleMarks(company)).toEqual(['needs:工場を移したい', 'business:秘密の事業']);
  });

  test('are of one field: the same words elsewhere have their own', () => {
    expect(internalAfter(INTERNAL, 'markets', ['工場を移したい'], ['別の市場'])).toEqual(INTERNAL);
  });

  test('turn on and off', () => {
    const on = internalTurned(INTERNAL, 'needs', '軽くしたい');
    expect(on).toContain('needs:軽くしたい');
    expect(internalTurned(on, 'needs', '軽くしたい')).toEqual(INTERNAL);
  });
});

test('a phrase comes back to its place in the list as it is then', () => {
  const before = ['一', '二', '三', '四'];
  expect(phrasePutBack(['一', '二', '四', '五'], '三', before)).toEqual([
    '一',
    '二',
    '三',
    '四',
    '五',
  ]);
  expect(phrasePutBack(['四', '五'], '三', before)).toEqual(['三', '四', '五']);
  expect(phrasePutBack(['一', '三'], '三', before)).toEqual(['一', '三']);
});
