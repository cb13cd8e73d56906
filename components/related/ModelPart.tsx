import { useId, useState } from 'preact/hooks';
import type { ModelAnswer } from '../../lib/fit/model-answer';
import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';
import { askDeviceModel, hasDeviceModel } from './device-model';
import type { Knowledge } from './knowledge';

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
  const add = async (chosen: ModelAnswer) => {
    const kept = await onChange({
      relatedClasses: [
        ...company.relatedClasses.filter(
          ({ code }) => !chosen.classes.some((one) => one.code === code),
        ),
        ...chosen.classes,
      ],
      relatedWords: [
        ...company.relatedWords.filter(
          ({ word }) => !chosen.words.some((one) => one.word === word),
        ),
        ...chosen.words,
      ],
    });
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
        <Choice key={pasted} answer={answer} shownClass={knowledge.shownClass} onAdd={add} />
      )}
    </details>
  );
}

interface ChoiceProps {
  readonly answer: ModelAnswer;
  readonly shownClass: (code: string) => string;
  readonly onAdd: (chosen: ModelAnswer) => void;
}

/** What was read, as chips to leave out one by one, before anything is added. */
function Choice({ answer, shownClass, onAdd }: ChoiceProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string) => {
    const next = new Set(left);
    if (!next.delete(name)) next.add(name);
    setLeft(next);
  };
  const items = [
    ...answer.classes.map(({ code }) => ({ name: code, shown: shownClass(code) })),
    ...answer.words.map(({ word }) => ({ name: word, shown: word })),
  ];
  return (
    <div class="model-choice">
      <p>{t('modelPreview')}</p>
      <ul class="chips">
        {items.map(({ name, shown }) => (
          <li key={name}>
            <label class="chip">
              <input type="checkbox" checked={!left.has(name)} onChange={() => toggle(name)} />
              {shown}
            </label>
          </li>
        ))}
      </ul>
      {answer.leftOut.length > 0 && (
        <p class="hint">{t('modelLeftOut', answer.leftOut.join('、'))}</p>
      )}
      <button
        type="button"
        class="button primary"
        onClick={() =>
          onAdd({
            classes: answer.classes.filter(({ code }) => !left.has(code)),
            words: answer.words.filter(({ word }) => !left.has(word)),
            leftOut: [],
          })
        }
      >
        {t('modelAdd')}
      </button>
    </div>
  );
}
