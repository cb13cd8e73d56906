import { describe, expect, test } from 'vitest';
import { cautionsOf } from '../../../lib/fit/cautions';
import { classified } from '../../../lib/fit/classified';
import { companyQuery } from '../../../lib/fit/company-query';
import { patentIndex } from '../../../lib/fit/patent-index';
import type { Company } from '../../../lib/model/company';
import type { Basis } from '../../../lib/model/fit';
import type { OpenPatent } from '../../../lib/model/open-patent';
import { company, GROUND, patent, RECORDS } from './made-up';

function cautionsFor(profile: Company, record: OpenPatent, basis: Basis) {
  return cautionsOf(
    companyQuery(profile, GROUND),
    record,
    basis,
    patentIndex([classified(record)]),
  );
}

const cautions = (record: object, profile: object = {}) =>
  cautionsFor(company(profile), patent({ ...RECORDS[0], ...record }), 'record');

describe('what is offered', () => {
  test.each([
    [{ licence: '可', assignment: '可' }, []],
    [{ licence: '指定無', assignment: '指定無' }, []],
    [{}, []],
    [{ licence: '可', assignment: '否' }, []],
    [{ licence: '否', assignment: '可' }, ['assignmentOnly']],
    [{ licence: '否', assignment: '指定無' }, ['licenceRefused']],
    [{ licence: '否' }, ['licenceRefused']],
    [{ licence: '否', assignment: '否' }, ['nothingOffered']],
  ])('%o: %o', (record, expected) => {
    expect(cautions(record)).toEqual(expected);
  });
});

describe('the company’s wish', () => {
  test.each([
    [['assignment'], { assignment: '否' }, ['termsClash']],
    [['assignment'], { assignment: '指定無' }, []],
    [['assignment'], {}, []],
    [['nonExclusive'], { licence: '否', assignment: '可' }, ['assignmentOnly', 'termsClash']],
    [['nonExclusive'], { licence: '可', licenceKind: '専用実施権' }, ['termsClash']],
    [['exclusive'], { licence: '可', licenceKind: '通常実施権' }, ['termsClash']],
    [['exclusive'], { licence: '可', licenceKind: '通常実施権、専用実施権' }, []],
    [['exclusive', 'nonExclusive'], { licence: '可', licenceKind: '通常実施権' }, []],
  ])('%o against %o: %o', (licenceWishes, record, expected) => {
    expect(cautions(record, { licenceWishes })).toEqual(expected);
  });
});

describe('how much is known', () => {
  const SEVEN = { title: '表面処理方法', applicationNumber: '特願2098-000001', licence: '可' };

  test('an unpublished record: its own page holds seven items', () => {
    expect(cautionsFor(company({}), patent(SEVEN), 'record')).toEqual(['unpublished']);
  });

  test('a published record without texts is not called unpublished', () => {
    const record = patent({ ...SEVEN, publicationNumber: '特開2098-000001' });
    expect(cautionsFor(company({}), record, 'record')).toEqual([]);
  });

  test('a row that tells only a title', () => {
    const record = patent({ title: '表面処理方法', depth: 'row' });
    expect(cautionsFor(company({}), record, 'title')).toEqual(['titleOnly']);
  });
});

describe('a right that is gone', () => {
  test('only where the record says so', () => {
    expect(cautions({ registrationNumber: '特許第9999999号（消滅）' })).toEqual(['lapsed']);
    expect(cautions({ registrationNumber: '特許第9999999号' })).toEqual([]);
  });

  test('bubbles that vanish are no lapsed right', () => {
    expect(cautions({ outline: '気泡が消滅するまで静置する。' })).toEqual([]);
  });
});
