import { useEffect, useState } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import type { OpenPatent } from '../../lib/model/open-patent';
import { latestPatents } from '../../lib/store/patents';
import { scoreText } from '../fit/FitBars';
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

/** What the profile brings to the top, as it is being written. */
export function PreviewPart({ company, knowledge }: Props) {
  const patents = usePatents();
  const top = knowledge.topOf(company, patents, TOP);
  return (
    <section class="related-part preview" aria-label={t('previewHeading')}>
      <h4>{t('previewHeading')}</h4>
      {patents.length === 0 ? (
        <p class="muted">{t('previewNone')}</p>
      ) : (
        <p class="muted">{t('previewLead', patents.length)}</p>
      )}
      <ol>
        {top.map(({ patent, overall }) => (
          <li key={patent.id}>
            <b class="preview-score">{scoreText(overall)}</b>
            <span>{patent.title}</span>
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
