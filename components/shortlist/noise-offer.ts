import { computed, signal } from '@preact/signals';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { candidatesOf } from '../../lib/store/candidates';
import { changeCompany } from '../company/company-actions';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { database, workspace } from '../shell/workspace';
import { DECLINE_PHRASES } from './decline-reasons';
import { refusedWords, refuseWords } from './refused-words';

interface Offer {
  /** The candidate whose turning down suggests the words. */
  readonly candidateId: string;
  readonly companyId: string;
  readonly words: readonly string[];
}

const offer = signal<Offer | null>(null);

/** Words to avoid that turning a candidate down suggests, and for which company; null for none. */
export const noiseOffer = computed(() => {
  const company = companyOf(offer.value?.companyId);
  if (!offer.value || !company) return null;
  const words = offer.value.words.filter((word) => !company.noiseWords.includes(word));
  return words.length > 0 ? { candidateId: offer.value.candidateId, company, words } : null;
});

/** The candidate that was turned down last: what an earlier one suggests comes too late. */
let lastDeclined = '';

/** Looks what turning this candidate down suggests. */
export async function offerNoise({ id, companyId }: Candidate): Promise<void> {
  const company = companyOf(companyId);
  if (!company) return;
  lastDeclined = id;
  try {
    // The lexicon that tells which words a title has is large.
    const { knowledge } = await import('../related/knowledge');
    const { candidates } = await candidatesOf(await database(), companyId);
    const refused = refusedWords(companyId);
    const words = knowledge
      .declineWords(company, candidates, DECLINE_PHRASES)
      .filter((word) => !refused.includes(word));
    const isDeclined = candidates.some((one) => one.id === id && one.stage === 'declined');
    if (id !== lastDeclined) return;
    offer.value = isDeclined ? { candidateId: id, companyId, words } : null;
  } catch (error) {
    report(error);
  }
}

/** The candidate was taken up again: what turning it down suggested goes. */
export function withdrawNoise(candidateId: string): void {
  if (offer.value?.candidateId === candidateId) offer.value = null;
}

/** None of these: they are not offered for this company again. */
export function refuseNoise(): void {
  const refused = noiseOffer.value;
  if (refused) refuseWords(refused.company.id, refused.words);
  offer.value = null;
}

/** Makes a word one to avoid; a toast takes that one word back. */
export async function takeNoise(company: Company, word: string): Promise<void> {
  const { id, name } = company;
  const others = () => (companyOf(id)?.noiseWords ?? []).filter((one) => one !== word);
  if (!(await changeCompany(id, { noiseWords: [...others(), word] }))) return;
  toast(t('boardNoiseTaken', word, name), () => changeCompany(id, { noiseWords: others() }));
}

function companyOf(id: string | undefined): Company | undefined {
  return workspace.companies.value.find((one) => one.id === id);
}
