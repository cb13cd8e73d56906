import { useState } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import { candidatesOf } from '../../lib/store/candidates';
import { changeCompany } from '../company/company-actions';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { database, workspace } from '../shell/workspace';

interface Offer {
  readonly companyId: string;
  readonly words: readonly string[];
}

/** Words to avoid that turning candidates down suggests for a company. */
export function useNoiseOffer() {
  const [offer, setOffer] = useState<Offer | null>(null);
  const company = companyOf(offer?.companyId);
  const words = offer?.words.filter((word) => !company?.noiseWords.includes(word)) ?? [];
  const ask = async (companyId: string) => {
    const declinedBy = companyOf(companyId);
    if (!declinedBy) return;
    try {
      // The lexicon that tells which words a title has is large.
      const { knowledge } = await import('../related/knowledge');
      const { candidates } = await candidatesOf(await database(), companyId);
      const found = knowledge.declineWords(declinedBy, candidates);
      setOffer(found.length > 0 ? { companyId, words: found } : null);
    } catch (error) {
      report(error);
    }
  };
  const take = async (word: string) => {
    if (!company) return;
    const { id, noiseWords } = company;
    if (!(await changeCompany(id, { noiseWords: [...noiseWords, word] }))) return;
    toast(t('boardNoiseTaken', word, company.name), () => changeCompany(id, { noiseWords }));
  };
  return { company, words, ask, take, close: () => setOffer(null) };
}

function companyOf(id: string | undefined): Company | undefined {
  return workspace.companies.value.find((one) => one.id === id);
}
