import { addSampleCompany, createCompany } from '../company/company-actions';
import { type MessageKey, t } from '../shell/language';

interface Props {
  readonly onEdit: (companyId: string) => void;
  readonly onClose: () => void;
}

const STEPS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['welcomeStep1', 'welcomeStep1Text'],
  ['welcomeStep2', 'welcomeStep2Text'],
  ['welcomeStep3', 'welcomeStep3Text'],
];

/** The first-run page: three steps, and a sample company to try them with. */
export function Welcome({ onEdit, onClose }: Props) {
  const start = async (add: () => Promise<string | undefined>) => {
    const id = await add();
    if (id) onEdit(id);
  };
  return (
    <section class="welcome" aria-label={t('welcomeHeading')}>
      <h2>{t('welcomeHeading')}</h2>
      <p>{t('welcomeLead')}</p>
      <ol>
        {STEPS.map(([heading, text], index) => (
          <li key={heading}>
            <span class="step" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{t(heading)}</h3>
              <p>{t(text)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p class="row">
        <button type="button" class="button primary" onClick={() => start(createCompany)}>
          {t('welcomeCreate')}
        </button>
        <button type="button" class="button" onClick={() => start(addSampleCompany)}>
          {t('welcomeSample')}
        </button>
        <a class="button" href="https://plidb.inpit.go.jp/" target="_blank" rel="noreferrer">
          {t('openDatabase')}
        </a>
        <button type="button" class="button quiet" onClick={onClose}>
          {t('welcomeClose')}
        </button>
      </p>
      <p class="muted">{t('welcomePrivacy')}</p>
    </section>
  );
}
