import { describe, expect, test } from 'vitest';
import { internalAfter, internalTurned } from '../../../lib/model/internal-phrases';

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

  test('are of one field: the same words elsewhere have their own', () => {
    expect(internalAfter(INTERNAL, 'markets', ['工場を移したい'], ['別の市場'])).toEqual(INTERNAL);
  });

  test('turn on and off', () => {
    const on = internalTurned(INTERNAL, 'needs', '軽くしたい');
    expect(on).toContain('needs:軽くしたい');
    expect(internalTurned(on, 'needs', '軽くしたい')).toEqual(INTERNAL);
  });
});
