import { describe, expect, test } from 'vitest';
import { companyQuery } from '../../../lib/fit/company-query';
import { fitOf } from '../../../lib/fit/fit';
import { scorePatent } from '../../../lib/fit/score';
import type { OpenPatent } from '../../../lib/model/open-patent';
import { company, GROUND, PLATER, patent, RECORDS } from './made-up';

const plating = patent({ ...RECORDS[0] });
const fitWith = (noiseWords: string[], record: OpenPatent = plating) =>
  fitOf(companyQuery({ ...PLATER, noiseWords }, GROUND), record, 'record', true);

describe('a word to avoid that the record holds', () => {
  test('halves the fit, and says so', () => {
    const plain = fitWith([]);
    const avoiding = fitWith(['医療器具']);
    expect(avoiding.overall).toBeCloseTo((plain.overall ?? 0) / 2, 6);
    expect(avoiding.cautions).toContain('noiseWord');
  });

  test('is a reason with a negative share, marked where it stands', () => {
    const reason = fitWith(['医療器具']).evidence.find(({ field }) => field === 'noiseWords');
    expect(reason?.share).toBeLessThan(0);
    expect(reason?.matches[0]?.places).toEqual([{ field: 'appliedProducts', start: 0, end: 4 }]);
  });

  test('is found in another spelling', () => {
    expect(fitWith(['鍍金']).cautions).toContain('noiseWord');
    expect(fitWith(['ﾒｯｷ']).cautions).toContain('noiseWord');
  });

  test('counts on the row as in the panel', () => {
    const query = companyQuery({ ...PLATER, noiseWords: ['めっき', '銀'] }, GROUND);
    const { overall, need, capability } = fitOf(query, plating, 'record', true);
    expect(scorePatent(query, plating)).toEqual({ overall, need, capability });
  });
});

describe('a word to avoid that the record does not hold', () => {
  test.each([['遺伝子'], [' '], ['']])('%s changes nothing', (word) => {
    const query = companyQuery(company({ ...PLATER, noiseWords: [word].filter(Boolean) }), GROUND);
    expect(fitOf(query, plating, 'record', true)).toEqual(fitWith([]));
  });

  test('IC does not stand in DEVICE, but in ICカード', () => {
    expect(fitWith(['IC'], patent({ title: 'めっき用 DEVICE' })).cautions).not.toContain(
      'noiseWord',
    );
    expect(fitWith(['IC'], patent({ title: 'ICカードのめっき' })).cautions).toContain('noiseWord');
  });
});
