// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { knowledge } from '../../../../components/related/knowledge';
import { NeedPrompt } from '../../../../components/related/NeedPrompt';
import { madeUpCompany } from '../../model/made-up-records';
import { drawn, takeAway, texts } from '../rendered';

afterEach(takeAway);

test('every need is told what it lacks, and offered function words', () => {
  const company = madeUpCompany({ needs: ['容器を軽くしたい', '軽くしたい', '容器を改善したい'] });
  drawn(X);
  const [clear, noObject, noFunction] = texts('.need-hint');
  expect(clear).toContain('何を・どうしたいかが書けています');
  expect(clear).toContain('軽量化');
  expect(noObject).toMatch(/足りないのは、何を/);
  expect(noFunction).toMatch(/足りないのは、どうしたい/);
});
