import { type Company, companySchema } from '../model/company';
import { secretsOf, toldIn } from './secrets';
import { sharedProfile } from './shared-profile';

/**
 * A company as its shared profile alone describes it, for what is computed and then printed: without
 * noise words, verdicts, and what a model or the catalogue made of the whole profile, a ranking by it
 * tells nothing internal. It is the same for two profiles that differ in nothing shared.
 */
export function sharedCompany(company: Company): Company {
  const { id, createdAt, relatedClasses, relatedWords } = company;
  const secrets = secretsOf(company);
  return companySchema.parse({
    ...sharedProfile(company),
    id,
    combinations: [],
    relatedClasses: relatedClasses.filter(({ source }) => source === 'user'),
    relatedWords: relatedWords.filter(
      ({ source, word }) => source === 'user' && toldIn(word, secrets).length === 0,
    ),
    learnsFromVerdicts: false,
    createdAt,
    updatedAt: createdAt,
  });
}
