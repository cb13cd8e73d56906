// Two made-up coordinators who work on the same companies and send each other sealed bundles.
import { expect, test } from 'vitest';
import { readBundleFile, writeBundle } from '../../../lib/export/bundle-file';
import { openSealedBundle, sealBundle } from '../../../lib/export/sealed-bundle';
import { conflictKey, decideConflicts } from '../../../lib/model/decide-conflicts';
import { edited } from '../../../lib/model/edited';
import { type MergePlan, mergeBundles } from '../../../lib/model/merge-bundles';
import type { RecordSet } from '../../../lib/model/merge-sets';
import {
  madeUpCandidate,
  madeUpCompany,
  madeUpInterview,
  madeUpPatent,
} from '../model/made-up-records';

const HANAKO = '架空 花子';
const TARO = '架空 太郎';
const PASSPHRASE = '梅雨の朝に青い自転車で港へ行く';
const day = (number: number) => `2026-05-0${number}T00:00:00.000Z`;

async function sent(set: RecordSet, at: string): Promise<RecordSet> {
  const { companies, candidates, patents, interviews = [], deletions = [] } = set;
  const lists = {
    companies: [...companies],
    candidates: [...candidates],
    patents: [...patents],
    interviews: [...interviews],
    deletions: [...deletions],
  };
  const text = writeBundle({ format: 'osekkai-bundle', version: 3, exportedAt: at, ...lists });
  const opened = await openSealedBundle(await sealBundle(text, PASSPHRASE), PASSPHRASE);
  const file = readBundleFile(opened, at);
  if (file.kind !== 'bundle') throw new Error('Not a bundle');
  return file.bundle;
}

const count = (plan: MergePlan, standing: string) =>
  [...plan.companies, ...plan.candidates, ...plan.interviews, ...plan.patents].filter(
    (one) => one.standing === standing,
  ).length;

test('two coordinators end with the same, and neither loses what the other wrote', async () => {
  const patents = [madeUpPatent('L2099000001'), madeUpPatent('L2099000002')];
  const [first, second] = patents.map((patent) => madeUpCandidate({ patent }));
  if (!first || !second) throw new Error('No candidates');
  const company = madeUpCompany();
  const start: RecordSet = {
    companies: [company],
    candidates: [first, second],
    interviews: [madeUpInterview()],
    patents,
  };

  const hanako: RecordSet = {
    ...start,
    companies: [edited(company, { ...company, needs: ['錆を防ぐ'] }, day(1), HANAKO)],
    candidates: [edited(first, { ...first, stage: 'introduced' }, day(1), HANAKO)],
    deletions: [{ id: `candidates/${second.id}`, at: day(1), by: HANAKO }],
  };
  const taro: RecordSet = {
    ...start,
    companies: [
      edited(company, { ...company, needs: ['軽くする'], tags: ['展示会'] }, day(2), TARO),
    ],
    candidates: [edited(first, { ...first, memo: '電話した' }, day(2), TARO), second],
    interviews: [madeUpInterview(), madeUpInterview({ id: 'made-up-interview-2' })],
  };

  const plan = mergeBundles(hanako, await sent(taro, day(3)));
  expect([count(plan, 'joined'), count(plan, 'new'), count(plan, 'stillDeleted')]).toEqual([
    2, 1, 1,
  ]);
  expect(plan.conflicts.map(({ field, taken }) => [field, taken])).toEqual([['needs', 'theirs']]);

  const [conflict] = plan.conflicts;
  if (!conflict) throw new Error('No conflict');
  const mine = new Map([[conflictKey(conflict), 'mine' as const]]);
  const hers = decideConflicts(plan, mine, day(4), HANAKO);
  const his = mergeBundles(taro, await sent(hers, day(5))).merged;

  expect(his).toEqual(hers);
  expect(hers.companies).toMatchObject([{ needs: ['錆を防ぐ'], tags: ['展示会'] }]);
  expect(hers.candidates).toMatchObject([{ stage: 'introduced', memo: '電話した' }]);
  expect(hers.interviews).toHaveLength(2);

  const again = mergeBundles(hers, await sent(his, day(6)));
  expect(again.merged).toEqual(hers);
  expect([count(again, 'joined'), count(again, 'new')]).toEqual([0, 0]);
  expect(again.conflicts).toEqual([]);
});
