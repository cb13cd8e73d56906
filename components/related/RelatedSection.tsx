import { useEffect } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import { catalogue, readCatalogueState } from '../catalogue/catalogue-state';
import { t } from '../shell/language';
import { CataloguePart } from './CataloguePart';
import type { Knowledge } from './knowledge';
import { LearningPart } from './LearningPart';
import { ModelPart } from './ModelPart';
import { PreviewPart } from './PreviewPart';
import { RelatedList } from './RelatedList';
import { withClass, withoutClass, withoutWord, withWord } from './related-changes';
import { useKnowledge } from './use-knowledge';
import './related.css';

interface Props {
  readonly company: Company;
  readonly onChange: (part: Partial<Company>) => Promise<boolean>;
}

/** 関連分類・関連語: what the profile means in patents, where each comes from, and its upkeep. */
export function RelatedSection({ company, onChange }: Props) {
  const knowledge = useKnowledge();
  useEffect(() => {
    readCatalogueState();
  }, []);
  return (
    <section id="section-related" class="profile-section" aria-label={t('relatedHeading')}>
      <h3 tabIndex={-1}>{t('relatedHeading')}</h3>
      <p class="hint">{t('relatedLead')}</p>
      {knowledge && <Parts company={company} onChange={onChange} knowledge={knowledge} />}
    </section>
  );
}

function Parts({ company, onChange, knowledge }: Props & { readonly knowledge: Knowledge }) {
  const { classes, words } = knowledge.relatedOverview(company);
  return (
    <div class="related">
      <RelatedList
        heading={t('relatedClasses')}
        items={classes}
        onWeight={(code, weight) => onChange(withClass(company, code, weight))}
        onReset={(code) => onChange(withoutClass(company, code))}
        adder={{
          label: t('relatedAddClass'),
          hint: t('relatedAddClassHint'),
          search: (typed) =>
            knowledge.searchClasses(typed).map(({ code, name, made }) => ({
              name: code,
              shown: `${name} (${code})`,
              more: made,
            })),
        }}
      />
      <RelatedList
        heading={t('relatedWords')}
        items={words}
        onWeight={(word, weight) => onChange(withWord(company, word, weight))}
        onReset={(word) => onChange(withoutWord(company, word))}
        adder={{ label: t('relatedAddWord'), hint: t('relatedAddWordHint') }}
      />
      <LearningPart company={company} onChange={onChange} knowledge={knowledge} />
      <PreviewPart company={company} knowledge={knowledge} />
      {catalogue.value && (
        <CataloguePart company={company} onChange={onChange} knowledge={knowledge} />
      )}
      <ModelPart company={company} onChange={onChange} knowledge={knowledge} />
    </div>
  );
}
