import type { JSX } from 'preact';
import { PLIDB_ADDRESS } from '../../lib/export/database-address';
import { addSampleCompany, createCompany } from '../company/company-actions';
import { type MessageKey, t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { PictureOfCompany, PictureOfList, PictureOfShortlist } from './pictures';

interface Props {
  readonly onEdit: (companyId: string) => void;
  /** The page is to stay although there is a company now. */
  readonly onStay: () => void;
  readonly onClose: () => void;
}

/** The first-run page: three steps, and a sample company to try them with. */
export function Welcome({ onEdit, onStay, onClose }: Props) {
  const hasActive = workspace.settings.value.activeCompanyIds.length > 0;
  const hasCandidates = workspace.candidates.value.length > 0;
  const create = async () => {
    const id = await createCompany();
    if (id) onEdit(id);
  };
  const trySample = async () => {
    onStay();
    await addSampleCompany();
  };
  return (
    <section class="welcome" aria-labelledby="welcome-heading">
      <div class="row">
        <h2 id="welcome-heading" class="grow" tabIndex={-1}>
          {t('welcomeHeading')}
        </h2>
        <button type="button" class="button quiet" onClick={onClose}>
          {t('welcomeClose')}
        </button>
      </div>
      <p>{t('welcomeLead')}</p>
      <ol>
        <Step
          number={1}
          heading="welcomeStep1"
          text="welcomeStep1Text"
          picture={<PictureOfCompany />}
          isDone={hasActive}
        >
          <button type="button" class={`button ${hasActive ? '' : 'primary'}`} onClick={create}>
            {t('welcomeCreate')}
          </button>
          <button type="button" class="button" onClick={trySample}>
            {t('welcomeSample')}
          </button>
        </Step>
        <Step
          number={2}
          heading="welcomeStep2"
          text="welcomeStep2Text"
          picture={<PictureOfList />}
          isDone={hasCandidates}
        >
          <a
            class={`button ${hasActive && !hasCandidates ? 'primary' : ''}`}
            href={PLIDB_ADDRESS}
            target="_blank"
            rel="noreferrer"
          >
            {t('openDatabase')}
          </a>
        </Step>
        <Step
          number={3}
          heading="welcomeStep3"
          text="welcomeStep3Text"
          picture={<PictureOfShortlist />}
          isDone={false}
        />
      </ol>
      <p class="muted">{t('welcomePrivacy')}</p>
    </section>
  );
}

interface StepProps {
  readonly number: number;
  readonly heading: MessageKey;
  readonly text: MessageKey;
  readonly picture: JSX.Element;
  readonly isDone: boolean;
  readonly children?: JSX.Element | JSX.Element[];
}

function Step({ number, heading, text, picture, isDone, children }: StepProps) {
  return (
    <li class={isDone ? 'done-step' : ''}>
      {picture}
      <div class="row">
        <span class="step" aria-hidden="true">
          {isDone ? '✓' : number}
        </span>
        <h3>
          {t(heading)} {isDone && <span class="tag">{t('welcomeStepDone')}</span>}
        </h3>
      </div>
      <p>{t(text)}</p>
      {children && <div class="row">{children}</div>}
    </li>
  );
}
