import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../shell/focus-soon';
import { type MessageKey, t } from '../shell/language';
import type { Knowledge } from './knowledge';
import { NEED_REWRITE_FOCUS, NeedRewrite } from './NeedRewrite';
import { needLacks } from './need-lacks';
import { useKnowledge } from './use-knowledge';
import './related.css';

const QUESTIONS: readonly MessageKey[] = [
  'needPrompt1',
  'needPrompt2',
  'needPrompt3',
  'needPrompt4',
];

interface Props {
  readonly needs: readonly string[];
  /** The need whose chip was taken up to be rewritten; null before that. */
  readonly inHand: { readonly need: string } | null;
  readonly onChange: (needs: string[]) => Promise<boolean>;
}

/** Under the profile's needs: those that leave a part open, and the way to say one in function words. */
export function NeedPrompt(props: Props) {
  const knowledge = useKnowledge();
  return (
    <div class="need-prompt">
      {knowledge && <Rewriting {...props} knowledge={knowledge} />}
      <details>
        <summary>{t('needPromptHeading')}</summary>
        <p class="hint">{t('needPromptLead')}</p>
        <ul class="questions">
          {QUESTIONS.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

const NEEDS_INPUT = '[data-field="needs"] .chips-field input';

function Rewriting({
  needs,
  inHand,
  onChange,
  knowledge,
}: Props & { readonly knowledge: Knowledge }) {
  // By its place: a chip that is rewritten in the field above meanwhile is the same need.
  const [openAt, setOpenAt] = useState(-1);
  useEffect(() => {
    if (inHand !== null) setOpenAt(needs.indexOf(inHand.need));
  }, [inHand]);
  useEffect(() => setOpenAt((at) => (at < needs.length ? at : -1)), [needs.length]);
  const open = needs[openAt];
  const close = () => {
    setOpenAt(-1);
    focusSoon(NEEDS_INPUT);
  };
  return (
    <>
      <ul class="need-lacks">
        {needs.map((need, at) => {
          const lacks = needLacks(need, knowledge);
          if (lacks.length === 0 || at === openAt) return null;
          return (
            <li key={need} class="row">
              <span>
                {t('notesNeedQuoted', need)}{' '}
                <span class="hint">{t('notesNeedLacks', lacks.join(t('listSeparator')))}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('needRewriteOf', need)}
                onClick={() => {
                  setOpenAt(at);
                  focusSoon(...NEED_REWRITE_FOCUS);
                }}
              >
                {t('needRewrite')}
              </button>
            </li>
          );
        })}
      </ul>
      {open !== undefined && (
        <NeedRewrite
          key={openAt}
          need={open}
          knowledge={knowledge}
          doing={t('needRewriteDone')}
          onDone={async (said) => {
            const next = needs.map((one, at) => (at === openAt ? said : one));
            if (await onChange([...new Set(next)])) close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
