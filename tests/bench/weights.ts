// Fits the weights of the fit on graded pairs beside the checkout and writes them.
//   npm run weights
import { writeFileSync } from 'node:fs';
import { judgedData } from './judged-data';
import { meanOf } from './measured';
import { bestWeights, measureAll, settings, TRIED } from './weight-search';
import { oneSegment } from './whole-index';

const OUT = 'lib/fit/weights.json';

const data = judgedData();
if (data) {
  const { index, ground } = oneSegment(data.records);
  const tried = settings(TRIED);
  const table = tried.map((weights) => measureAll(data, index, ground, weights));
  const weights = bestWeights(tried, table, [...data.companies.keys()]);
  const before = table[0] ?? [];
  const after = measureAll(data, index, ground, weights);
  for (const measure of ['overall', 'need', 'capability', 'recall20', 'recall50'] as const) {
    const [prior, fitted] = [before, after].map((one) => meanOf(one, measure).toFixed(3));
    console.log(`${measure.padEnd(12)} prior ${prior}, fitted (in sample) ${fitted}`);
  }
  writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`written to ${OUT}`);
}
