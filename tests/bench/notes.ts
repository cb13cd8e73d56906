// What of made-up interview notes the proposals find, by set and field, and how long they take at
// first and after a pause of typing, which changes one line.
// Run: npm run bench:notes
import { noteProposals } from '../../lib/fit/note-proposals';
import { referenceStatistics } from '../../lib/fit/reference-statistics';
import { companySchema } from '../../lib/model/company';
import { HELD_BACK_NOTES } from '../unit/fit/held-back-notes';
import { MADE_UP_NOTES, type MadeUpNote } from '../unit/fit/made-up-notes';
import { agreement, byField, together } from '../unit/fit/note-measures';
import { UNSEEN_NOTES } from '../unit/fit/unseen-notes';
import { WORKING_NOTES } from '../unit/fit/working-notes';

const LENGTHS = [5000, 20_000, 100_000];
const AT = '2026-01-01T00:00:00Z';

const company = companySchema.parse({ id: 'c', name: '架空工業', createdAt: AT, updatedAt: AT });
const statistics = referenceStatistics();

const proposed = (notes: string) => noteProposals(notes, company, statistics);

function measure(name: string, notes: readonly MadeUpNote[]): void {
  const all = notes.map((note) => agreement(note, proposed(note.notes)));
  const { precision, recall } = together(all);
  console.log(`${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
  for (const { field, wanted, found, wrong } of byField(notes, proposed)) {
    console.log(`  ${field.padEnd(20)} found ${found} of ${wanted}, wrong ${wrong}`);
  }
}

/** Letters of notes in which no line comes twice. */
function letters(length: number): string {
  const lines = [...MADE_UP_NOTES, ...UNSEEN_NOTES].flatMap(({ notes }) => notes.split('\n'));
  const rounds = Array.from({ length: Math.ceil(length / lines.join('\n').length) });
  return rounds
    .flatMap((_, round) => lines.map((line) => (round === 0 ? line : `${line}第${round}回`)))
    .join('\n')
    .slice(0, length);
}

function timeOf(notes: string): string {
  const start = performance.now();
  proposed(notes);
  return `${Math.round(performance.now() - start)} ms`;
}

measure('at hand', MADE_UP_NOTES);
measure('unseen', UNSEEN_NOTES);
measure('working', WORKING_NOTES);
measure('held back', HELD_BACK_NOTES);
for (const length of LENGTHS) {
  const notes = letters(length);
  console.log(`${length} letters: ${timeOf(notes)}, after a pause ${timeOf(`${notes}。`)}`);
}
