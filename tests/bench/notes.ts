// How long 5,000 letters of made-up interview notes take, beside bringing them into normal form.
// Run: npx tsx tests/bench/notes.ts
import { noteProposals } from '../../lib/fit/note-proposals';
import { referenceStatistics } from '../../lib/fit/reference-statistics';
import { companySchema } from '../../lib/model/company';
import { normalise } from '../../lib/text/normalise';
import { MADE_UP_NOTES } from '../unit/fit/made-up-notes';

const LETTERS = 5000;
const ROUNDS = 21;
const AT = '2026-01-01T00:00:00Z';

const notes = MADE_UP_NOTES.map((one) => one.notes)
  .join('\n')
  .slice(0, LETTERS);
const company = companySchema.parse({ id: 'c', name: '架空工業', createdAt: AT, updatedAt: AT });
const statistics = referenceStatistics();

function median(act: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

const proposing = median(() => noteProposals(notes, company, statistics));
const normalising = median(() => normalise(notes));
console.log(`${notes.length} letters: ${proposing.toFixed(1)} ms`);
console.log(`${Math.round(proposing / normalising)} times as long as normalising them`);
