import { useEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '../../lib/export/local-day';
import type { Verdict } from '../../lib/model/candidate';
import type { Fit } from '../../lib/model/fit';
import type { PatentId } from '../../lib/model/open-patent';
import { patentNumber } from '../../lib/model/patent-number';
import type { FitAnswer } from '../../lib/protocol/messages';
import { t } from '../shell/language';
import { CautionList } from './CautionList';
import { confidenceKey } from './confidence-level';
import { EvidenceList } from './EvidenceList';
import { FitBars, scoreText } from './FitBars';
import { MemoField } from './MemoField';
import { OtherCompanies } from './OtherCompanies';
import type { PanelActions } from './panel-actions';
import { VerdictChoice } from './VerdictChoice';

interface Props {
  readonly patentId: PatentId;
  /** Changes whenever the store did: the panel asks again. */
  readonly version: unknown;
  readonly preferredCompanyId: string | null;
  readonly actions: PanelActions;
}

/** Everything about one record: per company the reasons, the cautions, and what to do with it. */
export function FitPanel({ patentId, version, preferredCompanyId, actions }: Props) {
  const [answer, setAnswer] = useState<FitAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const [chosenId, setChosenId] = useState(preferredCompanyId);
  const panel = useRef<HTMLElement>(null);

  useEffect(() => panel.current?.focus(), []);
  useEffect(() => {
    let current = true;
    actions.explain(patentId).then(
      (next) => current && setAnswer(next),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [patentId, version]);

  const fit = answer?.fits.find((one) => one.companyId === chosenId) ?? answer?.fits[0];
  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-label={t('panelLabel')}
      tabIndex={-1}
      {...(import.meta.env.MODE === 'e2e' && { 'data-testid': 'fit-panel' })}
    >
      <header>
        <div>
          <h2>{answer?.patent.title ?? patentNumber(patentId)}</h2>
          <p class="muted">
            {patentNumber(patentId)}
            {answer?.patent.registrant && ` ・ ${answer.patent.registrant}`}
          </p>
        </div>
        <button
          type="button"
          class="button quiet close"
          aria-label={t('panelClose')}
          onClick={actions.closePanel}
        >
          ×
        </button>
      </header>
      {failed && <p class="error">{t('panelFailed')}</p>}
      {!failed && !answer && <p class="muted">{t('panelLoading')}</p>}
      {answer && fit && (
        <>
          <CompanyTabs answer={answer} chosenId={fit.companyId} onChoose={setChosenId} />
          <FitSummary fit={fit} catalogue={answer.catalogue} />
          <CautionList fit={fit} />
          <EvidenceList axis="need" fit={fit} patent={answer.patent} />
          <EvidenceList axis="capability" fit={fit} patent={answer.patent} />
        </>
      )}
      {answer && (
        <OtherCompanies patentId={patentId} version={version} companiesFor={actions.companiesFor} />
      )}
      {answer && (
        <CandidateSection
          key={fit?.companyId ?? ''}
          answer={answer}
          companyId={fit?.companyId ?? answer.companies[0]?.id ?? ''}
          actions={actions}
        />
      )}
    </section>
  );
}

function CompanyTabs(props: {
  readonly answer: FitAnswer;
  readonly chosenId: string;
  readonly onChoose: (companyId: string) => void;
}) {
  const { answer, chosenId, onChoose } = props;
  if (answer.fits.length < 2) return null;
  return (
    <fieldset class="company-tabs">
      <legend class="sr-only">{t('panelCompanies')}</legend>
      {answer.fits.map((fit) => (
        <button
          type="button"
          key={fit.companyId}
          class="company-tab"
          aria-pressed={fit.companyId === chosenId}
          onClick={() => onChoose(fit.companyId)}
        >
          <b>{scoreText(fit.overall)}</b> {nameOf(answer, fit.companyId)}
        </button>
      ))}
    </fieldset>
  );
}

function FitSummary({ fit, catalogue }: { readonly fit: Fit } & Pick<FitAnswer, 'catalogue'>) {
  return (
    <div class="summary">
      <p class="overall">
        <span class="muted">{t('fitOverall')}</span> <b>{scoreText(fit.overall)}</b>
        <span class="muted"> / 100</span>
      </p>
      <FitBars need={fit.need} capability={fit.capability} />
      <Confidence fit={fit} />
      <p class="muted basis">
        {tailText(fit)} {BASIS_WORDS[fit.basis] && t(BASIS_WORDS[fit.basis])}{' '}
        {fit.provisional && t('fitProvisional')}
        {catalogue &&
          t('fitCatalogueFrom', catalogue.newestOn ?? localDay(new Date(catalogue.importedAt)))}
      </p>
    </div>
  );
}

const BASIS_WORDS = {
  title: 'basisTitleOnly',
  record: 'basisRecord',
  catalogue: 'basisCatalogue',
} as const;

/** Fewer records than these say nothing of how rare a fit is. */
const ENOUGH_RECORDS = 60;

/** In per cent; a sample of some thousand tells no finer. */
const LEAST_TOP = 0.1;

function tailText({ betterThan, compared, provisional }: Fit): string {
  if (betterThan === undefined || compared < ENOUGH_RECORDS) return '';
  const top = Math.max(LEAST_TOP, 100 / compared, 100 * (1 - betterThan));
  const key = provisional ? 'fitTailProvisional' : 'fitTail';
  return t(key, compared.toLocaleString(), top < 1 ? top.toFixed(1) : top.toFixed(0));
}

function Confidence({ fit }: { readonly fit: Fit }) {
  return (
    <p class="confidence muted" title={t('confidenceHint')}>
      {t('confidence')}: <b>{t(confidenceKey(fit.confidence))}</b>
    </p>
  );
}

function CandidateSection(props: {
  readonly answer: FitAnswer;
  readonly companyId: string;
  readonly actions: PanelActions;
}) {
  const { answer, actions } = props;
  const [companyId, setCompanyId] = useState(props.companyId);
  const { id: patentId, url } = answer.patent;
  const candidate = answer.candidates.find((one) => one.companyId === companyId);
  const isSaved = candidate !== undefined && candidate.stage !== 'unlisted';
  if (answer.companies.length === 0) return <p class="muted">{t('panelNoCompanies')}</p>;

  return (
    <section class="candidate">
      <label class="for-company">
        <span>{t('panelForCompany')}</span>
        <select
          class="field"
          value={companyId}
          onChange={(event) => setCompanyId(event.currentTarget.value)}
        >
          {answer.companies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <VerdictChoice
        verdict={candidate?.verdict ?? 'unrated'}
        onChoose={(verdict: Verdict) => actions.judge(companyId, patentId, verdict)}
      />
      <MemoField
        key={companyId}
        memo={candidate?.memo ?? ''}
        onSave={(memo) => actions.annotate(companyId, patentId, memo)}
      />
      <div class="panel-actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={isSaved}
          onClick={() => isSaved || actions.save(companyId, [patentId])}
          {...(import.meta.env.MODE === 'e2e' && {
            'data-testid': 'save-candidate',
            'data-company': companyId,
          })}
        >
          {t(isSaved ? 'candidateSaved' : 'candidateSave')}
        </button>
        {url && (
          <a class="button" href={url} target="_blank" rel="noreferrer">
            {t('panelOpenRecord')}
          </a>
        )}
      </div>
    </section>
  );
}

function nameOf(answer: FitAnswer, companyId: string): string {
  return answer.companies.find(({ id }) => id === companyId)?.name ?? companyId;
}
