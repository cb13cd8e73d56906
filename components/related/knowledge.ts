import { searchClasses } from '../../lib/fit/class-search';
import { declineWords } from '../../lib/fit/decline-words';
import { searchIndustries } from '../../lib/fit/industry-search';
import { judgedFor } from '../../lib/fit/judged';
import { suggestedNoise, tastesFor } from '../../lib/fit/learned';
import { modelPrompt, readModelAnswer } from '../../lib/fit/model-answer';
import { needOf, needParts, wishOf } from '../../lib/fit/need-parts';
import { needPrompt } from '../../lib/fit/need-words';
import { noteProposals } from '../../lib/fit/note-proposals';
import { topOf } from '../../lib/fit/preview';
import { profileCompleteness } from '../../lib/fit/profile-completeness';
import { referenceStatistics } from '../../lib/fit/reference-statistics';
import { relatedOverview, shownClass } from '../../lib/fit/related-overview';
import type { Company } from '../../lib/model/company';

/** All that needs the lexicon, in one piece: fetched together, and only where it is looked at. */
export const knowledge = {
  searchClasses,
  judgedFor,
  suggestedNoise,
  declineWords,
  tastesFor,
  modelPrompt,
  readModelAnswer,
  topOf,
  relatedOverview,
  shownClass,
  searchIndustries,
  needPrompt,
  needParts,
  needOf,
  wishOf,
  noteProposals: (notes: string, company: Company) =>
    noteProposals(notes, company, referenceStatistics()),
  profileCompleteness: (company: Company) => profileCompleteness(company, referenceStatistics()),
};
export type Knowledge = typeof knowledge;
