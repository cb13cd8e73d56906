import { searchClasses } from '../../lib/fit/class-search';
import { judgedFor } from '../../lib/fit/judged';
import { suggestedNoise, tastesFor } from '../../lib/fit/learned';
import { modelPrompt, readModelAnswer } from '../../lib/fit/model-answer';
import { topOf } from '../../lib/fit/preview';
import { relatedOverview, shownClass } from '../../lib/fit/related-overview';

/** All that needs the lexicon, in one piece: fetched together, and only where it is looked at. */
export const knowledge = {
  searchClasses,
  judgedFor,
  suggestedNoise,
  tastesFor,
  modelPrompt,
  readModelAnswer,
  topOf,
  relatedOverview,
  shownClass,
};
export type Knowledge = typeof knowledge;
