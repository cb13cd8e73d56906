// Records of any number that look like a database's: made up of the lexicon's words.
import { ENTRIES, SUBCLASSES } from '../../lib/fit/lexicon/lexicon';
import type { Company } from '../../lib/model/company';
import { companySchema } from '../../lib/model/company';
import type { OpenPatent } from '../../lib/model/open-patent';
import { randomFrom } from './weight-search';

const AT = '2026-01-01T00:00:00Z';
const TAILS = ['方法', '装置', 'システム', '部材', '構造', '組成物'];

const WORDS = ENTRIES.flatMap(([, entries]) =>
  entries.flatMap(({ labels, words }) => [...labels.slice(0, 1), ...words]),
);

/** `count` records with all four texts, about 390 characters each. The same seed, the same records. */
export function madeUpCatalogue(count: number, seed = 1): OpenPatent[] {
  const random = randomFrom(seed);
  // Few words are common and most are rare, as in any text.
  const word = () => WORDS[Math.floor(WORDS.length * random() ** 2.2)] ?? '部材';
  const sentence = (words: number) =>
    Array.from({ length: words }, () => word())
      .join('を有する')
      .concat('を提供する。');
  return Array.from(
    { length: count },
    (_, at): OpenPatent => ({
      id: `plidb:M${at}`,
      title: `${word()}${word()}${TAILS[at % TAILS.length]}`,
      purpose: sentence(9),
      effect: sentence(6),
      outline: `${sentence(14)}${sentence(12)}`,
      appliedProducts: `${word()}、${word()}、${word()}`,
      ipc: [`${SUBCLASSES[Math.floor(SUBCLASSES.length * random() ** 2)]?.code ?? 'B65D'}1/00`],
      depth: 'record',
      firstSeenAt: AT,
      seenAt: AT,
    }),
  );
}

/** Companies of twenty phrases each, of the same words. */
export function madeUpCompanies(count: number, seed = 2): Company[] {
  const random = randomFrom(seed);
  const phrase = () =>
    `${WORDS[Math.floor(WORDS.length * random())]}の${WORDS[Math.floor(WORDS.length * random())]}`;
  const phrases = (length: number) => Array.from({ length }, phrase);
  return Array.from({ length: count }, (_, at) =>
    companySchema.parse({
      id: `c${at}`,
      name: `架空${at}`,
      strengths: phrases(5),
      processes: phrases(5),
      products: phrases(5),
      needs: phrases(5),
      createdAt: AT,
      updatedAt: AT,
    }),
  );
}
