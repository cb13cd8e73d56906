import { useMemo, useRef, useState } from 'preact/hooks';
import { fileName } from '../../lib/export/file-name';
import type { CandidateNote } from '../../lib/export/fresh-candidates';
import { type HandedOrder, inHandedOrder } from '../../lib/export/handed-order';
import { type HandOverOptions, handedOver } from '../../lib/export/handed-over';
import type { HandedOver } from '../../lib/export/proposal';
import { proposalPage } from '../../lib/export/proposal-page';
import type { Candidate } from '../../lib/model/candidate';
import type { Company } from '../../lib/model/company';
import type { ExportTemplate } from '../../lib/model/export-template';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { inLanguage, language, t } from '../shell/language';
import { PaperPreview } from '../shell/PaperPreview';
import { CandidateChoice, isOffered } from './CandidateChoice';
import { HandOverFiles } from './HandOverFiles';
import { Ideas } from './Ideas';
import { TemplateChoice } from './TemplateChoice';
import type { KnownNow } from './use-known-now';
import { VersionChoice } from './VersionChoice';

interface Props {
  readonly company: Company;
  /** Every company known here, whose names and secrets the papers must not tell. */
  readonly companies: readonly Company[];
  readonly candidates: readonly Candidate[];
  /** What to know of candidates before they are handed over, by id. */
  readonly notes: ReadonlyMap<string, readonly CandidateNote[]>;
  /** Whether the candidates are as they are known now. */
  readonly knownNow: KnownNow['state'];
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
  const { company, companies, template, day, notes, knownNow } = props;
  const [order, setOrder] = useState<HandedOrder>('fit');
  const candidates = useMemo(
    () => inHandedOrder(props.candidates, order),
    [props.candidates, order],
  );
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
    () => madeOf(company, chosen, { ...version, template, day, companies }),
    [company, companies, candidates, chosenIds, version, template, day],
  );
  const kind = t(version.version === 'company' ? 'handFileCompany' : 'handFileOffice');
  return (
    <section class="hand-over" aria-label={t('handHeading')}>
      <div class="paper-choices">
        <CandidateChoice
          candidates={candidates}
          chosen={chosen.map(({ id }) => id)}
          notes={notes}
          order={order}
          onChoose={setChosenIds}
          onOrder={setOrder}
        />
        {knownNow !== 'known' && (
          <p class="hint" role="status">
            {t(knownNow === 'asking' ? 'handAsking' : 'handAsSaved')}
          </p>
        )}
        {language.value === 'en' && <p class="hint">{t('handInJapanese')}</p>}
        <VersionChoice chosen={version} onChange={setVersion} />
        <TemplateChoice
          company={company}
          companies={companies}
          template={template}
          saved={props.saved}
          onChange={props.onTemplate}
          onKeep={props.onKeep}
          onDelete={props.onDelete}
          onError={props.onError}
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
          // A paper made before the answer would tell what was saved.
          handed={knownNow === 'asking' ? undefined : made.handed}
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
