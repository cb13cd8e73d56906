import { useState } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import { catalogueClient } from '../catalogue/catalogue-client';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import type { Knowledge } from './knowledge';
import { ProposalChoice, type Proposals } from './ProposalChoice';
import { withProposals } from './related-changes';

interface Props {
  readonly company: Company;
  readonly onChange: (part: Partial<Company>) => Promise<boolean>;
  readonly knowledge: Knowledge;
}

/** What the best records of the whole catalogue have in common, to be added to the profile. */
export function CataloguePart({ company, onChange, knowledge }: Props) {
  const [proposals, setProposals] = useState<Proposals | null>(null);
  const [said, setSaid] = useState('');
  const ask = async () => {
    try {
      const found = await catalogueClient.proposals(company.id);
      const count = found.classes.length + found.words.length;
      setProposals(count > 0 ? found : null);
      setSaid(count > 0 ? '' : t('cataloguePartNothing'));
    } catch (error) {
      report(error);
    }
  };
  const add = async (chosen: Proposals) => {
    if (!(await onChange(withProposals(company, chosen)))) return;
    setProposals(null);
    setSaid(t('modelAdded', chosen.classes.length + chosen.words.length));
  };
  return (
    <section class="related-part" aria-label={t('cataloguePartHeading')}>
      <h4>{t('cataloguePartHeading')}</h4>
      <p class="hint">{t('cataloguePartLead')}</p>
      <button type="button" class="button" onClick={ask}>
        {t('cataloguePartAsk')}
      </button>
      <p class={said === '' ? 'sr-only' : 'hint'} role="status">
        {said}
      </p>
      {proposals && (
        <ProposalChoice proposals={proposals} shownClass={knowledge.shownClass} onAdd={add} />
      )}
    </section>
  );
}
