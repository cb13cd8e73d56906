import { expect, test } from 'vitest';
import { bookletSecret } from '../../../lib/export/booklet-secret';
import { madeUpCompany } from '../model/made-up-records';

const SHOWN = madeUpCompany({ name: '架空精機', internal: ['needs:工場の移転'] });
const OTHER = madeUpCompany({
  id: 'made-up-2',
  name: '丙丁製作所',
  internal: ['needs:丙丁の事業承継の相談'],
});
const told = (words: string) => bookletSecret(words, [SHOWN], [SHOWN, OTHER]);

test.each([
  ['工場の「移転」相談会', '架空精機', '工場の移転'],
  ['丙丁製作所と仲間たち', '丙丁製作所', '丙丁製作所'],
  ['丙丁の事業承継の相談会', '丙丁製作所', '丙丁の事業承継の相談'],
])('「%s」 tells something of %s', (words, company, phrase) => {
  expect(told(words)).toMatchObject({ company, phrase });
});

test('the names of those in the booklet may stand on its cover', () => {
  expect(told('架空精機ほかの強み')).toBeUndefined();
});
