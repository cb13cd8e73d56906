import { useEffect, useState } from 'preact/hooks';
import type { BestRecord } from '../../lib/catalogue/catalogue-desk';
import type { Company } from '../../lib/model/company';
import type { OpenPatent } from '../../lib/model/open-patent';
import { latestPatents } from '../../lib/store/patents';
import { catalogueClient } from '../catalogue/catalogue-client';
import { catalogue } from '../catalogue/catalogue-state';
import { numberText } from '../catalogue/ImportProgress';
import { scoreText } from '../fit/FitBars';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { database } from '../shell/workspace';
import type { Knowledge } from './knowledge';

interface Props {
  readonly company: Company;
  readonly knowledge: Knowledge;
}

/** More than these are not scored at every letter that is typed. */
const MOST_PATENTS = 500;
const TOP = 5;
/** The whole catalogue is asked when the typing rests. */
const REST_MS = 400;

/** What the profile brings to the top, as it is being written: of the catalogue, or of pages seen. */
export function PreviewPart(props: Props) {
  return catalogue.value ? <FromCatalogue {...props} /> : <FromPages {...props} />;
}

function FromCatalogue({ company }: Props) {
  const [best, setBest] = useState<readonly BestRecord[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const resting = setTimeout(() => {
      catalogueClient.best(company, TOP).then((found) => isCurrent && setBest(found), report);
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(resting);
    };
  }, [company, catalogue.value?.generation]);
  const lead = t('previewCatalogue', numberText(catalogue.value?.size ?? 0));
  return <Preview lead={lead} best={best} />;
}

function FromPages({ company, knowledge }: Props) {
  const patents = usePatents();
  const best = knowledge
    .topOf(company, patents, TOP)
    .map(({ patent, overall }) => ({ patentId: patent.id, title: patent.title, overall }));
  const lead = patents.length === 0 ? t('previewNone') : t('previewLead', patents.length);
  return <Preview lead={lead} best={best} />;
}

function Preview({ lead, best }: { readonly lead: string; readonly best: readonly BestRecord[] }) {
  return (
    <section class="related-part preview" aria-label={t('previewHeading')}>
      <h4>{t('previewHeading')}</h4>
      <p class="muted">{lead}</p>
      <ol>
        {best.map(({ patentId, title, overall }) => (
          <li key={patentId}>
            <b class="preview-score">{scoreText(overall)}</b>
            <span>{title}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function usePatents(): readonly OpenPatent[] {
  const [patents, setPatents] = useState<readonly OpenPatent[]>([]);
  useEffect(() => {
    let current = true;
    database()
      .then((db) => latestPatents(db, MOST_PATENTS))
      .then(
        (found) => current && setPatents(found),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, []);
  return patents;
}
