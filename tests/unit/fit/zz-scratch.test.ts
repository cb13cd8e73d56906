import { test } from 'vitest';
import { corpusStatistics } from '../../../lib/fit/corpus-statistics';
import { noteProposals } from '../../../lib/fit/note-proposals';
import { referenceIndex } from '../../../lib/fit/reference-index';
import { company } from './made-up';
import { MADE_UP_NOTES } from './made-up-notes';
import { agreement, together } from './note-measures';
import { UNSEEN_NOTES } from './unseen-notes';

test('x', () => {
  const s = corpusStatistics([referenceIndex()]);
  const all = MADE_UP_NOTES.map((n) => {
    const p = noteProposals(n.notes, company({}), s);
    const a = agreement(n, p);
    console.log(
      n.title,
      a.right,
      '/',
      a.proposed,
      a.found,
      '/',
      a.wanted,
      '\n WRONG',
      a.wrong.join(' | '),
      '\n MISSED',
      a.missed.join(' | '),
    );
    return a;
  });
  console.log(together(all));

  const un = UNSEEN_NOTES.map((n) => {
    const p = noteProposals(n.notes, company({}), s);
    const a = agreement(n, p);
    console.log(
      'UNSEEN',
      n.title,
      a.right,
      '/',
      a.proposed,
      a.found,
      '/',
      a.wanted,
      '\n WRONG',
      a.wrong.join(' | '),
      '\n MISSED',
      a.missed.join(' | '),
    );
    return a;
  });
  console.log('unseen', together(un));
  for (const n of MADE_UP_NOTES)
    for (const p of noteProposals(n.notes, company({}), s))
      console.log(p.field, p.phrase, p.score.toFixed(2), p.why, p.matched);
});
