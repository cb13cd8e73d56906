import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { HEARING_QUESTIONS, hearingNotes } from '../../../lib/export/hearing-questions';
import { hearingSheet } from '../../../lib/export/hearing-sheet';
import { sharedProfile } from '../../../lib/export/shared-profile';
import { headingField } from '../../../lib/fit/notes/heading-field';
import { CHIP_FIELDS } from '../../../lib/model/company';
import { madeUpCompany } from '../model/made-up-records';

const DAY = '2026-11-23';

test('prints what may be told of a company, and lines for the rest', () => {
  const company = madeUpCompany({
    needs: ['部品を軽くしたい', '工場を移したい'],
    internal: ['needs:工場を移したい'],
  });
  const { document } = parseHTML(hearingSheet(sharedProfile(company), DAY));
  expect(document.querySelector('h1')?.textContent).toBe('架空精機株式会社 御中');
  const known = [...document.querySelectorAll('.known')].map(({ textContent }) => textContent);
  expect(known).toEqual(['これまでに：薄板の深絞り', 'これまでに：部品を軽くしたい']);
  expect(document.querySelectorAll('section')).toHaveLength(HEARING_QUESTIONS.length + 1);
  expect(document.querySelectorAll('section:has(.known) .line').length).toBeGreaterThan(1);
});

test('is blank for a company that nobody knows yet', () => {
  const { document } = parseHTML(hearingSheet(null, DAY));
  expect(document.querySelectorAll('.known')).toHaveLength(0);
  expect(document.querySelectorAll('.blank')).toHaveLength(1);
});

test('every heading is one that the proposals from notes understand', () => {
  const theirs = (field: string) => CHIP_FIELDS.some((one) => one === field);
  for (const { field, heading } of HEARING_QUESTIONS) {
    if (theirs(field)) expect(headingField(heading), heading).toContain(field);
    else expect(headingField(heading), heading).toBe('aside');
  }
});

test('answers become notes under their headings, empty ones none', () => {
  expect(hearingNotes({ needs: ' 軽くしたい\n', equipment: '', products: '弁当箱' })).toBe(
    '■製品\n弁当箱\n\n■ニーズ\n軽くしたい',
  );
  expect(hearingNotes({})).toBe('');
});

test('what is known of money and contracts is on no paper', () => {
  const company = madeUpCompany({ constraints: '300万円まで', licenceWishes: ['exclusive'] });
  const html = hearingSheet(sharedProfile(company), DAY);
  expect(html).toContain('資金・期間');
  expect(html).not.toContain('300万円まで');
  expect(html).toContain('□ 譲渡　□ 通常実施権　□ 専用実施権');
});
