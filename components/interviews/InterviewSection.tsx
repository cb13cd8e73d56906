import { useState } from 'preact/hooks';
import { fileName } from '../../lib/export/file-name';
import { hearingSheet } from '../../lib/export/hearing-sheet';
import { localDay } from '../../lib/export/local-day';
import { sharedProfile } from '../../lib/export/shared-profile';
import type { Company } from '../../lib/model/company';
import { changeCompany } from '../company/company-actions';
import { ShownCompany } from '../company/ShownCompany';
import { tellVisitCleared } from '../company/visit-cleared';
import { useKnowledge } from '../related/use-knowledge';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { saveAndTell } from '../shell/save-file';
import { workspace } from '../shell/workspace';
import { HearingForm } from './HearingForm';
import { InterviewEditor } from './InterviewEditor';
import { InterviewList } from './InterviewList';
import {
  addInterview,
  deleteInterview,
  noteInterview,
  openInterviewId,
  take,
} from './interview-actions';
import { printPaper } from './print-paper';
import { putAnswers, putPhrase } from './put-into-profile';
import { useInterviews } from './use-interviews';
import { useSoughtFocus } from './use-sought-focus';
import './interviews.css';

/** 面談記録 of the workbench, for the company whose shortlist is shown. */
export function InterviewSection() {
  const company = workspace.companies.value.find(({ id }) => id === workspace.shownCompanyId.value);
  if (!company) return <p class="empty">{t('shortlistNoCompany')}</p>;
  return (
    <div class="interview-section">
      <div class="row">
        <ShownCompany />
      </div>
      <Interviews key={company.id} company={company} />
    </div>
  );
}

function Interviews({ company }: { readonly company: Company }) {
  const interviews = useInterviews(company.id);
  const knowledge = useKnowledge();
  const [isHearing, setIsHearing] = useState(false);
  useSoughtFocus(interviews);
  const openId = openInterviewId.value;
  const open = interviews?.find(({ id }) => id === openId) ?? interviews?.[0];
  if (!interviews) return <p class="loading">{t('pageLoading')}</p>;
  const show = (id: string) => {
    setIsHearing(false);
    openInterviewId.value = id;
  };
  return (
    <div class="interviews">
      <div class="interview-side">
        <Doings
          company={company}
          onNew={() => {
            setIsHearing(false);
            addInterview(company.id, { notes: '', source: t('visitSourceVisit') });
          }}
          onHearing={() => {
            setIsHearing(true);
            focusSoon('.hearing-form textarea');
          }}
        />
        <InterviewList
          interviews={interviews}
          openId={isHearing ? null : (open?.id ?? null)}
          onOpen={show}
        />
      </div>
      {isHearing ? (
        <HearingForm
          company={company}
          onDone={async (notes, answers) => {
            if (!(await addInterview(company.id, { notes, source: t('visitHearing') })))
              return false;
            setIsHearing(false);
            await putAnswers(company, answers);
            return true;
          }}
          onClose={() => {
            setIsHearing(false);
            focusSoon('.interview-editor textarea', '.interview-side .button.primary');
          }}
        />
      ) : (
        open && (
          <InterviewEditor
            key={open.id}
            interview={open}
            company={company}
            interviews={interviews}
            knowledge={knowledge}
            onChange={(part) => noteInterview(open.id, part)}
            onTake={(phrases) => take(open.id, phrases)}
            onPut={(field, phrase) => putPhrase(company, open.disclosure, field, phrase)}
            onNextVisit={async (nextVisitOn) => {
              const kept = await changeCompany(company.id, { nextVisitOn });
              if (kept && !nextVisitOn) tellVisitCleared(company);
            }}
            onDelete={() => deleteInterview(open)}
          />
        )
      )}
    </div>
  );
}

interface DoingsProps {
  readonly company: Company;
  readonly onNew: () => void;
  readonly onHearing: () => void;
}

function Doings({ company, onNew, onHearing }: DoingsProps) {
  const day = localDay(new Date());
  const sheet = () => hearingSheet(sharedProfile(company), day);
  return (
    <>
      <p class="row">
        <button type="button" class="button primary" onClick={onNew}>
          {t('visitNew')}
        </button>
        <button type="button" class="button" onClick={onHearing}>
          {t('visitHearingType')}
        </button>
      </p>
      <p class="row">
        <button type="button" class="button" onClick={() => printPaper(sheet())}>
          {t('visitHearingPrint')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            const name = fileName(t('visitHearing'), company.name, day, 'html');
            saveAndTell(name, sheet(), 'text/html;charset=utf-8');
          }}
        >
          {t('visitHearingSave')}
        </button>
      </p>
      <p class="hint">
        {t('visitHearingLead')}{' '}
        <button
          type="button"
          class="button quiet"
          onClick={() => printPaper(hearingSheet(null, day))}
        >
          {t('visitHearingBlank')}
        </button>
      </p>
      {company.nextVisitOn && <p>{t('visitNextOn', company.nextVisitOn)}</p>}
    </>
  );
}
