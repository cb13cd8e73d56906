import type { Candidate } from '../../lib/model/candidate';
import { TextField } from '../company/TextField';
import { t } from '../shell/language';

interface Props {
  readonly candidates: readonly Candidate[];
  readonly onIdeas: (candidateId: string, ideas: string) => Promise<boolean>;
}

/** 製品のアイデア of each chosen candidate: the coordinator's words for the company. */
export function Ideas({ candidates, onIdeas }: Props) {
  if (candidates.length === 0) return null;
  const written = candidates.filter(({ ideas }) => ideas !== '').length;
  return (
    <details class="hand-ideas">
      <summary>{t('handIdeas', written, candidates.length)}</summary>
      <p class="hint">{t('handIdeasHint')}</p>
      {candidates.map(({ id, patent, ideas }) => (
        <TextField
          key={id}
          kind="text"
          label={patent.title}
          draftKey={`${id}/ideas`}
          value={ideas}
          onChange={(words) => onIdeas(id, words)}
        />
      ))}
    </details>
  );
}
