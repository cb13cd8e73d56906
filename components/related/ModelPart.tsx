import { useId, useState } from 'preact/hooks';
import type { ModelAnswer } from '../../lib/fit/model-answer';
import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { askDeviceModel, hasDeviceModel } from './device-model';
import type { Knowledge } from './knowledge';
import { ProposalChoice, type Proposals } from './ProposalChoice';
import { withProposals } from './related-changes';

interface Props {
  readonly company: Company;
  readonly onChange: (part: Partial<Company>) => Promise<boolean>;
  readonly knowledge: Knowledge;
}

/**
 * A language model's proposals, only where the user wants them: a prompt to copy, an answer to paste,
 * a choice of what to take. The model on the device is asked at a press of its button.
 */
export function ModelPart({ company, onChange, knowledge }: Props) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [answer, setAnswer] = useState<ModelAnswer | null>(null);
  const prompt = knowledge.modelPrompt(company);

  const read = (text: string) => {
    const found = knowledge.readModelAnswer(text);
    const isEmpty = found.classes.length + found.words.length === 0;
    setAnswer(isEmpty ? null : found);
    setSaid(isEmpty ? t('modelNothing') : '');
  };
  const ask = async () => {
    setSaid(t('modelAsking'));
    try {
      const text = await askDeviceModel(prompt);
      setPasted(text);
      read(text);
    } catch {
      setSaid(t('modelFailed'));
    }
  };
  const add = async (chosen: Proposals) => {
    const kept = await onChange(withProposals(company, chosen));
    if (!kept) return;
    setAnswer(null);
    setPasted('');
    setSaid(t('modelAdded', chosen.classes.length + chosen.words.length));
  };

  return (
    <details class="related-part">
      <summary>{t('modelHeading')}</summary>
      <p class="hint">{t('modelLead')}</p>
      <div class="row wrap">
        <button
          type="button"
          class="button"
          onClick={() =>
            navigator.clipboard.writeText(prompt).then(
              () => setSaid(t('modelCopied')),
              () => setSaid(t('modelShow')),
            )
          }
        >
          {t('modelCopy')}
        </button>
        {hasDeviceModel() && (
          <button type="button" class="button" onClick={ask}>
            {t('modelAskDevice')}
          </button>
        )}
      </div>
      <details>
        <summary>{t('modelShow')}</summary>
        <pre class="prompt">{prompt}</pre>
      </details>
      <label for={id}>{t('modelPaste')}</label>
      <textarea
        id={id}
        class="field"
        rows={4}
        value={pasted}
        onInput={(event) => setPasted(event.currentTarget.value)}
      />
      <div class="row wrap">
        <button
          type="button"
          class="button"
          disabled={pasted.trim() === ''}
          onClick={() => read(pasted)}
        >
          {t('modelRead')}
        </button>
      </div>
      <p class={said === '' ? 'sr-only' : 'hint'} role="status">
        {said}
      </p>
      {answer && (
        <>
          {answer.leftOut.length > 0 && (
            <p class="hint">{t('modelLeftOut', answer.leftOut.join('、'))}</p>
          )}
          <ProposalChoice
            key={pasted}
            proposals={answer}
            shownClass={knowledge.shownClass}
            onAdd={add}
          />
        </>
      )}
    </details>
  );
}
