import { useMemo, useRef, useState } from 'preact/hooks';
import { fileName } from '../../lib/export/file-name';
import { type HandOverOptions, handedOver } from '../../lib/export/handed-over';
import type { HandedOver } from '../../lib/export/proposal';
import { proposalPage } from '../../lib/export/proposal-page';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import type { ExportTemplate } from '../../lib/model/export-template';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { inLanguage, t } from '../shell/language';
import { PaperPreview } from '../shell/PaperPreview';
import { CandidateChoice, isOffered } from './CandidateChoice';
import { HandOverFiles } from './HandOverFiles';
import { Ideas } from './Ideas';
import { TemplateChoice } from './TemplateChoice';
import { VersionChoice } from './VersionChoice';

interface Props {
  readonly company: Company;
  readonly candidates: readonly Candidate[];
  readonly template: ExportTemplate;
  readonly saved: readonly ExportTemplate[];
  /** The user's own calendar day. */
  readonly day: string;
  readonly onTemplate: (template: ExportTemplate) => void;
  readonly onKeep: (template: ExportTemplate) => void;
  readonly onDelete: (template: ExportTemplate) => void;
  /** Keeps the ideas for one candidate; says whether they were kept. */
  readonly onIdeas: (candidateId: string, ideas: string) => Promise<boolean>;
  readonly onSave: (name: string, content: string | ArrayBuffer, type: string) => void;
  readonly onError: (error: unknown) => void;
}

/** 企業へ渡す: which candidates, in which version and form, beside the paper as it will be. */
export function HandOver(props: Props) {
  const { company, candidates, template, day } = props;
  const [chosenIds, setChosenIds] = useState<readonly string[]>(() =>
    candidates.filter(isOffered).map(({ id }) => id),
  );
  const [version, setVersion] = useState<Pick<HandOverOptions, 'version' | 'scores'>>({
    version: 'company',
    scores: 'leftOut',
  });
  const frame = useRef<HTMLIFrameElement>(null);
  const chosen = candidates.filter(({ id }) => chosenIds.includes(id));
  const made = useMemo(
    () => madeOf(company, chosen, { ...version, template, day }),
    [company, candidates, chosenIds, version, template, day],
  );
  const kind = t(version.version === 'company' ? 'handFileCompany' : 'handFileOffice');
  return (
    <section class="hand-over" aria-label={t('handHeading')}>
      <div class="paper-choices">
        <CandidateChoice
          candidates={candidates}
          chosen={chosen.map(({ id }) => id)}
          onChoose={setChosenIds}
        />
        <VersionChoice chosen={version} onChange={setVersion} />
        <TemplateChoice
          template={template}
          saved={props.saved}
          onChange={props.onTemplate}
          onKeep={props.onKeep}
          onDelete={props.onDelete}
          onSaveFile={(name, text) =>
            props.onSave(
              fileName(t('handTemplateFile'), name, day, 'json'),
              text,
              'application/json',
            )
          }
        />
        <Ideas candidates={chosen} onIdeas={props.onIdeas} />
        <HandOverFiles
          handed={made.handed}
          nameOf={(extension) => fileName(kind, company.name, day, extension)}
          onPrint={() => frame.current?.contentWindow?.print()}
          onSave={props.onSave}
          onError={props.onError}
        />
      </div>
      <Preview made={made} frame={frame} />
    </section>
  );
}

type Made =
  | { readonly handed: HandedOver; readonly refused?: never }
  | { readonly handed?: never; readonly refused: UserFacingError | null };

/** The hand-over, or why there is none: nothing chosen, or words in it that must not leave. */
function madeOf(
  company: Company,
  candidates: readonly Candidate[],
  options: HandOverOptions,
): Made {
  if (candidates.length === 0) return { refused: null };
  try {
    return { handed: handedOver(company, candidates, options) };
  } catch (error) {
    if (error instanceof UserFacingError) return { refused: error };
    throw error;
  }
}

interface PreviewProps {
  readonly made: Made;
  readonly frame: { readonly current: HTMLIFrameElement | null };
}

function Preview({ made: { handed, refused }, frame }: PreviewProps) {
  if (handed) {
    return <PaperPreview title={t('handPreview')} html={proposalPage(handed)} frame={frame} />;
  }
  if (!refused) return <p class="empty">{t('handNothingChosen')}</p>;
  return (
    <p class="error" role="alert">
      {inLanguage(refused.words)}
    </p>
  );
}
