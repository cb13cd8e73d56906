// Every company and record here is made up.
import { describe, expect, test } from 'vitest';
import { handedReasons } from '../../../lib/export/handed-reasons';
import { compared } from '../../../lib/export/secrets';
import { sharedProfile } from '../../../lib/export/shared-profile';
import { companyQuery } from '../../../lib/fit/company-query';
import { fitOf } from '../../../lib/fit/fit';
import type { Company } from '../../../lib/model/company';
import type { OpenPatent } from '../../../lib/model/open-patent';
import {
  BAKER,
  BUILDER,
  ELECTRONICS,
  GROUND,
  PLATER,
  patent,
  RECORDS,
  WEAVER,
} from '../fit/made-up';

const COMPANIES = [PLATER, WEAVER, BAKER, BUILDER, ELECTRONICS];
/** Every so many of the reference listings, as whole records. */
const SOME = RECORDS.filter((_, at) => at % 4 === 0);

const made = (company: Company, record: OpenPatent) => {
  const fit = fitOf(companyQuery(company, GROUND), record, 'record', true);
  return { fit, reasons: handedReasons(fit, record, sharedProfile(company)) };
};
const every = COMPANIES.flatMap((company) =>
  SOME.map((record) => ({ record, ...made(company, record) })),
);

describe('of fits as they are really made', () => {
  test('every word that is called the record’s stands in the record', () => {
    const told = every.flatMap(({ record, reasons }) =>
      reasons.flatMap(({ words }) => words.map((word) => ({ word, text: textOf(record) }))),
    );
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter(({ word, text }) => !text.includes(compared(word)))).toEqual([]);
  });

  test('every class is one that the record names: none is guessed', () => {
    const codes = every.flatMap(({ record, reasons }) =>
      reasons.flatMap(({ classes }) =>
        classes.map((name) => ({ code: /([A-Z]\d\d[A-Z])\)?$/.exec(name)?.[1], record })),
      ),
    );
    const wrong = codes.filter(
      ({ code, record }) => !record.ipc?.some((one) => code && one.startsWith(code)),
    );
    expect(wrong).toEqual([]);
  });

  test('a need that the fit calls unanswered is never called answered', () => {
    const both = every.flatMap(({ fit, reasons }) =>
      reasons.filter(({ phrase, axis }) => axis === 'need' && fit.unanswered.includes(phrase)),
    );
    expect(every.some(({ fit }) => fit.unanswered.length > 0)).toBe(true);
    expect(both).toEqual([]);
  });

  test('few are told, each worth two points and with something to show', () => {
    for (const { fit, reasons } of every) {
      for (const axis of ['need', 'capability'] as const) {
        expect(reasons.filter((one) => one.axis === axis).length).toBeLessThanOrEqual(3);
      }
      for (const { axis, phrase, words, classes } of reasons) {
        const points = fit.evidence
          .filter((one) => one.axis === axis && one.phrase === phrase)
          .reduce((sum, { share }) => sum + Math.max(0, share), 0);
        expect(points).toBeGreaterThanOrEqual(2);
        expect([1, 2, 3]).toContain(words.length + classes.length);
      }
    }
  });
});

test('a class that the record names is told as a class, not as a word', () => {
  const record = patent({
    title: '皮膜の形成方法',
    purpose: '金属の表面を保護する。',
    ipc: ['C25D  5/00'],
  });
  const reasons = made(PLATER, record).reasons;
  expect(reasons.flatMap(({ classes }) => classes).join()).toContain('C25D');
  expect(reasons.flatMap(({ words }) => words).join()).not.toContain('C25D');
});

function textOf({ title, purpose, effect, outline, appliedProducts, ...rest }: OpenPatent) {
  const lists = [...(rest.functions ?? []), ...(rest.technicalFields ?? [])];
  return compared([title, purpose, effect, outline, appliedProducts, ...lists].join(' '));
}
