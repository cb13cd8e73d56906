import type { Candidate, Stage, Verdict } from '../../lib/model/candidate';
import { patentNumber } from '../../lib/model/open-patent';
import {
  type CandidateNote,
  changeCandidate,
  removeCandidate,
  restoreCandidate,
} from '../../lib/store/candidates';
import { cautionText } from '../fit/CautionList';
import { FitBars, fitBarsLabel, scoreText } from '../fit/FitBars';
import { MemoField } from '../fit/MemoField';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { write } from '../shell/workspace';
import { STAGES, VERDICTS } from './stage-words';

/** One candidate: what it is, how well it fits, how far it has come, and a memo. */
export function CandidateRow({ candidate }: { readonly candidate: Candidate }) {
  const { patent, fit } = candidate;
  const change = (note: CandidateNote) =>
    write((db) => changeCandidate(db, candidate.id, note, new Date().toISOString()));

  return (
    <li class="candidate-row">
      <div class="candidate-fit" title={fitBarsLabel(fit?.need ?? null, fit?.capability ?? null)}>
        <b>{scoreText(fit?.overall ?? null)}</b>
        <FitBars need={fit?.need ?? null} capability={fit?.capability ?? null} />
        <span class="sr-only">{fitBarsLabel(fit?.need ?? null, fit?.capability ?? null)}</span>
      </div>
      <div class="candidate-body">
        {patent.url ? (
          <a href={patent.url} target="_blank" rel="noreferrer">
            {patent.title}
          </a>
        ) : (
          <span>{patent.title}</span>
        )}
        <p class="muted">
          {patentNumber(patent.id)}
          {patent.registrant && ` ・ ${patent.registrant}`}
        </p>
        {fit && fit.cautions.length > 0 && (
          <p class="caution">{fit.cautions.map(cautionText).join(' ')}</p>
        )}
        <div class="row">
          <label>
            <span class="sr-only">{t('candidateStage', patent.title)}</span>
            <select
              class="field"
              value={candidate.stage}
              onChange={(event) => change({ stage: event.currentTarget.value as Stage })}
            >
              {STAGES.map(([stage, key]) => (
                <option key={stage} value={stage}>
                  {t(key)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="sr-only">{t('candidateVerdict', patent.title)}</span>
            <select
              class="field"
              value={candidate.verdict}
              onChange={(event) => change({ verdict: event.currentTarget.value as Verdict })}
            >
              {VERDICTS.map(([verdict, key]) => (
                <option key={verdict} value={verdict}>
                  {t(key)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="button quiet push"
            aria-label={t('candidateRemoveOne', patent.title)}
            onClick={() => remove(candidate)}
          >
            {t('candidateRemove')}
          </button>
        </div>
        <MemoField
          memo={candidate.memo}
          onSave={async (memo) => {
            if (!(await change({ memo }))) throw new Error('The memo was not kept');
          }}
        />
      </div>
    </li>
  );
}

async function remove(candidate: Candidate): Promise<void> {
  const removed = await write((db) => removeCandidate(db, candidate.id));
  if (!removed) return;
  toast(t('candidateRemoved', candidate.patent.title), () => {
    write((db) => restoreCandidate(db, removed));
  });
}
