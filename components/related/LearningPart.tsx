import { useEffect, useState } from 'preact/hooks';
import type { Taste } from '../../lib/fit/learning';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import { candidatesOf } from '../../lib/store/candidates';
import { report } from '../shell/failures';
import { t } from '../shell/language';
import { database, workspace } from '../shell/workspace';
import { DECLINE_PHRASES } from '../shortlist/decline-reasons';
import type { Knowledge } from './knowledge';

interface Props {
  readonly company: Company;
  readonly onChange: (part: Partial<Company>) => Promise<boolean>;
  readonly knowledge: Knowledge;
}

const SHOWN = 10;

/** What the coordinator's verdicts taught, with a switch, and the words to avoid they suggest. */
export function LearningPart({ company, onChange, knowledge }: Props) {
  const candidates = useCandidates(company.id);
  const judged = knowledge.judgedFor(company.id, candidates);
  const tastes = company.learnsFromVerdicts ? knowledge.tastesFor(company, judged) : [];
  const noise = [
    ...new Set([
      ...knowledge.suggestedNoise(company, candidates),
      ...knowledge.declineWords(company, candidates, DECLINE_PHRASES),
    ]),
  ].filter((word) => !company.noiseWords.includes(word));
  return (
    <section class="related-part" aria-label={t('learningHeading')}>
      <h4>{t('learningHeading')}</h4>
      <label class="switch-line">
        <input
          type="checkbox"
          checked={company.learnsFromVerdicts}
          onChange={(event) => onChange({ learnsFromVerdicts: event.currentTarget.checked })}
        />
        {t('learningSwitch')}
      </label>
      {judged.length === 0 && <p class="muted">{t('learningNone')}</p>}
      {tastes.length > 0 && (
        <>
          <p class="muted">{t('learningCount', judged.length)}</p>
          <Tastes label={t('learningLikes')} tastes={tastes.filter(({ change }) => change > 0)} />
          <Tastes
            label={t('learningDislikes')}
            tastes={tastes.filter(({ change }) => change < 0)}
          />
          <p class="hint">{t('learningUndo')}</p>
        </>
      )}
      {noise.length > 0 && (
        <p class="noise-suggestions">
          {t('noiseSuggest')}
          {noise.map((word) => (
            <button
              key={word}
              type="button"
              class="button"
              onClick={() => onChange({ noiseWords: [...company.noiseWords, word] })}
            >
              + {word}
            </button>
          ))}
        </p>
      )}
    </section>
  );

  function Tastes(props: { readonly label: string; readonly tastes: readonly Taste[] }) {
    if (props.tastes.length === 0) return null;
    return (
      <p>
        <b>{props.label}</b>{' '}
        {props.tastes.slice(0, SHOWN).map(({ kind, name }) => (
          <span class="tag" key={`${kind}${name}`}>
            {kind === 'word' ? name : knowledge.shownClass(name)}
          </span>
        ))}
      </p>
    );
  }
}

/** The company's candidates and judged listings, read again after every change of the store. */
function useCandidates(companyId: string): readonly Candidate[] {
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const version = workspace.candidates.value;
  useEffect(() => {
    let current = true;
    database()
      .then((db) => candidatesOf(db, companyId))
      .then((found) => current && setCandidates(found.candidates), report);
    return () => {
      current = false;
    };
  }, [companyId, version]);
  return candidates;
}
