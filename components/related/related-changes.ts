import type { Company } from '../../lib/model/company';
import type { RelatedClass, RelatedWord } from '../../lib/model/related';
import type { Proposals } from './ProposalChoice';

type Classes = Pick<Company, 'relatedClasses'>;
type Words = Pick<Company, 'relatedWords'>;

/** The profile's own related classes with this one at a weight of 0 (off) to 5. */
export function withClass(company: Company, code: string, weight: number): Classes {
  const known = company.relatedClasses.find((one) => one.code === code);
  const changed: RelatedClass = { code, weight, source: known?.source ?? 'user' };
  return { relatedClasses: [...withoutClass(company, code).relatedClasses, changed] };
}

/** Back to what the lexicon proposes of a class, which may be nothing. */
export function withoutClass({ relatedClasses }: Company, code: string): Classes {
  return { relatedClasses: relatedClasses.filter((one) => one.code !== code) };
}

/** The profile's own related words with this one at a weight of 0 (off) to 5. */
export function withWord(company: Company, word: string, weight: number): Words {
  const known = company.relatedWords.find((one) => one.word === word);
  const changed: RelatedWord = { word, weight, source: known?.source ?? 'user' };
  return { relatedWords: [...withoutWord(company, word).relatedWords, changed] };
}

/** Back to what the lexicon proposes of a word, which may be nothing. */
export function withoutWord({ relatedWords }: Company, word: string): Words {
  return { relatedWords: relatedWords.filter((one) => one.word !== word) };
}

/** The profile's own classes and words with proposals added; one that is there already takes their weight. */
export function withProposals(company: Company, { classes, words }: Proposals): RelatedPart {
  const codes = new Set(classes.map(({ code }) => code));
  const names = new Set(words.map(({ word }) => word));
  return {
    relatedClasses: [...company.relatedClasses.filter(({ code }) => !codes.has(code)), ...classes],
    relatedWords: [...company.relatedWords.filter(({ word }) => !names.has(word)), ...words],
  };
}

type RelatedPart = Pick<Company, 'relatedClasses' | 'relatedWords'>;
