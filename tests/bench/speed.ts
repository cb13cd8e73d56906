// How long a page takes to score, as a ratio to normalising the same texts only: the machine's own
// speed falls out. Milliseconds are printed beside it for this machine.
//   npx tsx tests/bench/speed.ts
import { performance } from 'node:perf_hooks';
import { companyQuery } from '../../lib/fit/company-query';
import { fitOf } from '../../lib/fit/fit';
import { ground } from '../../lib/fit/ground';
import listings from '../../lib/fit/reference/listings.json';
import { scorePatent } from '../../lib/fit/score';
import { type Company, companySchema } from '../../lib/model/company';
import type { OpenPatent } from '../../lib/model/open-patent';
import { normalise } from '../../lib/text/normalise';
import { DEMO_COMPANIES } from '../demo/companies';

const AT = '2026-01-01T00:00:00Z';
const ROUNDS = 7;

const COMPANIES = Array.from(
  { length: 10 },
  (_, index): Company =>
    companySchema.parse({
      ...DEMO_COMPANIES[index % DEMO_COMPANIES.length],
      id: `c${index}`,
      noiseWords: ['遺伝子', '医薬'],
      createdAt: AT,
      updatedAt: AT,
    }),
);

console.log(`median of ${ROUNDS}; × is the ratio to normalising the same texts`);
console.log('rows  companies  text    normalise   prepare             score             sum');
for (const rows of [100, 500]) {
  for (const text of ['title', 'whole'] as const) measure(rows, text);
}
explanation();

function measure(rows: number, text: 'title' | 'whole'): void {
  // Records are cut once and remembered by identity: every round gets new ones.
  const bare = median(() => {
    const page = pageOf(rows, text);
    return timed(() => page.flatMap(textsOf).map((one) => normalise(one)));
  });
  const rounds = Array.from({ length: ROUNDS }, () => {
    const page = pageOf(rows, text);
    const base = timed(() => ground(page));
    const queries = timed(() => COMPANIES.map((company) => companyQuery(company, base.result)));
    const scores = timed(() =>
      queries.result.map((query) => page.map((patent) => scorePatent(query, patent))),
    );
    return { prepare: base.ms + queries.ms, score: scores.ms };
  });
  const prepare = middle(rounds.map((round) => round.prepare));
  const score = middle(rounds.map((round) => round.score));
  const cell = (ms: number) => `${ms.toFixed(1)} ms (× ${(ms / bare).toFixed(1)})`.padEnd(20);
  console.log(
    `${rows}`.padEnd(6) +
      `${COMPANIES.length}`.padEnd(11) +
      text.padEnd(8) +
      `${bare.toFixed(1)} ms`.padEnd(12) +
      cell(prepare) +
      cell(score) +
      cell(prepare + score),
  );
}

function explanation(): void {
  const [company] = COMPANIES;
  if (!company) return;
  const page = pageOf(100, 'whole');
  const query = companyQuery(company, ground(page));
  const ms = median(() => timed(() => page.map((patent) => fitOf(query, patent, 'record', true))));
  console.log(`a fit with its evidence: ${(ms / page.length).toFixed(2)} ms`);
}

/** Made-up records told apart by a number in their titles, so that no two texts are the same. */
function pageOf(rows: number, text: 'title' | 'whole'): OpenPatent[] {
  return Array.from({ length: rows }, (_, index): OpenPatent => {
    const { title, ...rest } = listings[index % listings.length] ?? { title: '' };
    return {
      id: `plidb:L${index}`,
      title: `${title}${index}`,
      ...(text === 'whole' && rest),
      depth: text === 'title' ? 'row' : 'record',
      firstSeenAt: AT,
      seenAt: AT,
    };
  });
}

function textsOf({ title, purpose, effect, outline, appliedProducts }: OpenPatent): string[] {
  return [title, purpose, effect, outline, appliedProducts].filter((one) => one !== undefined);
}

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

function median(round: () => { readonly ms: number }): number {
  return middle(Array.from({ length: ROUNDS }, () => round().ms));
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
