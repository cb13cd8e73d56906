import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPatents, mergeSighting } from '../../../lib/model/merge-sighting';
import { openPatentSchema } from '../../../lib/model/open-patent';
import { PATENT_FIELDS } from '../../../lib/model/patent-field';
import { anyLook, anyPatent } from './arbitrary-records';
import { MORNING, madeUpPatent, NEXT_DAY, NOON } from './made-up-records';

const { id } = madeUpPatent();
const KEYS = ['title', 'url', ...PATENT_FIELDS.map(({ key }) => key)] as const;

describe('the first look', () => {
  test('makes a record, seen first and last at that moment', () => {
    const sighting = { id, title: '架空の軸受', registrant: '架空大学' };
    expect(mergeSighting(undefined, sighting, 'row', NOON)).toEqual({
      ...sighting,
      depth: 'row',
      firstSeenAt: NOON,
      seenAt: NOON,
    });
  });

  test('makes none without a title', () => {
    expect(mergeSighting(undefined, { id, registrant: '架空大学' }, 'row', NOON)).toBeUndefined();
  });
});

describe('another look', () => {
  test('adds what was not known and erases nothing', () => {
    const known = madeUpPatent('L2099000001', { purpose: '軽くする' });
    const merged = mergeSighting(known, { id, effect: '丈夫になる' }, 'record', NOON);
    expect(merged).toEqual({ ...known, effect: '丈夫になる', depth: 'record', seenAt: NOON });
  });

  test('takes the newer of two equally full values', () => {
    const known = madeUpPatent('L2099000001', { depth: 'record', purpose: '軽くする' });
    expect(mergeSighting(known, { id, purpose: '強くする' }, 'record', NOON).purpose).toBe(
      '強くする',
    );
    const older = '2026-03-01T00:00:00.000Z';
    const merged = mergeSighting(known, { id, purpose: '強くする' }, 'record', older);
    expect(merged).toEqual({ ...known, firstSeenAt: older });
  });

  test.each(['架空の軽量…', '架空の軽量...', '架空の軽量・・・', '架空の軽量'])(
    'keeps the whole title where a row shows %s',
    (title) => {
      const known = madeUpPatent('L2099000001', { title: '架空の軽量な構造体' });
      expect(mergeSighting(known, { id, title }, 'row', NOON).title).toBe('架空の軽量な構造体');
    },
  );

  test('replaces a title that was cut short, by a row or by the record page', () => {
    const known = madeUpPatent('L2099000001', { title: '架空の軽量…' });
    for (const depth of ['row', 'record'] as const) {
      const merged = mergeSighting(known, { id, title: '架空の軽量な構造体' }, depth, NOON);
      expect(merged.title).toBe('架空の軽量な構造体');
    }
    expect(mergeSighting(known, { id, title: '架空の軽量な構…' }, 'row', NOON).title).toBe(
      '架空の軽量な構…',
    );
  });

  test('keeps what the record page said against what a row shows of it', () => {
    const known = madeUpPatent('L2099000001', {
      depth: 'record',
      registrant: '架空大学、架空工業株式会社',
      technicalFields: ['機械・加工', '輸送'],
    });
    const row = { id, registrant: '架空大学 他', technicalFields: ['機械・加工'] };
    expect(mergeSighting(known, row, 'row', NEXT_DAY)).toEqual({ ...known, seenAt: NEXT_DAY });
  });

  test('lets a newer row correct a mark that rows show whole', () => {
    const known = madeUpPatent('L2099000001', { depth: 'record', licence: '可' });
    expect(mergeSighting(known, { id, licence: '否' }, 'row', NEXT_DAY).licence).toBe('否');
  });
});

describe('any looks in any order', () => {
  const looks = fc.array(anyLook, { minLength: 1, maxLength: 6 });
  const times = fc.constantFrom(MORNING, NOON, NEXT_DAY);

  test('looking twice at the same thing changes nothing', () => {
    fc.assert(
      fc.property(anyPatent, anyLook, times, (known, { sighting, depth }, at) => {
        const once = mergeSighting(known, sighting, depth, at);
        expect(mergeSighting(once, sighting, depth, at)).toEqual(once);
      }),
    );
  });

  test('nothing known is erased, nothing is made up, and the result is a record', () => {
    fc.assert(
      fc.property(anyPatent, looks, times, (known, seen, at) => {
        const merged = seen.reduce(
          (patent, { sighting, depth }) => mergeSighting(patent, sighting, depth, at),
          known,
        );
        openPatentSchema.parse(merged);
        for (const key of KEYS) {
          const told = [known[key], ...seen.map(({ sighting }) => sighting[key])];
          expect(told).toContainEqual(merged[key]);
          if (known[key]?.length) expect(merged[key]?.length).toBeGreaterThan(0);
        }
        expect(merged.id).toBe(known.id);
      }),
    );
  });

  test('joining the same copy again changes nothing', () => {
    fc.assert(
      fc.property(anyPatent, anyPatent, (mine, other) => {
        const theirs = { ...other, id: mine.id };
        const joined = joinPatents(mine, theirs);
        expect(joinPatents(joined, theirs)).toEqual(joined);
        expect(joinPatents(mine, mine)).toEqual(mine);
      }),
    );
  });
});
