import { useEffect, useRef, useState } from 'preact/hooks';
import { draftOf, dropDraft, keepDraft } from '../shell/drafts';
import { fine, type Problem } from './field-problems';

interface SelfKept {
  readonly value: string;
  /** Under which words are safe that are not in the store: no other field has the same. */
  readonly draftKey: string;
  readonly problemOf?: Problem;
  /** Keeps what was typed; says whether it was kept. */
  readonly onChange: (value: string) => Promise<boolean>;
}

const PAUSE_MS = 300;

/** What is typed, and its way into the store. */
export function useSelfKeeping({ value, draftKey, problemOf = fine, onChange }: SelfKept) {
  const [typed, setTyped] = useState(() => draftOf(draftKey) ?? value);
  const [failed, setFailed] = useState(false);
  const latest = useRef({ typed, kept: value, onChange, problemOf });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  Object.assign(latest.current, { onChange, problemOf });

  const keep = async () => {
    clearTimeout(timer.current);
    const { typed: words, kept, ...now } = latest.current;
    if (words === kept || now.problemOf(words) !== null) return;
    latest.current.kept = words;
    const wasKept = await now.onChange(words);
    if (wasKept) dropDraft(draftKey, words);
    // Not the same as before: at the next chance it is tried again.
    else latest.current.kept = kept;
    setFailed(!wasKept);
  };
  useEffect(() => {
    // A draft that was left behind is taken up where typing stopped.
    keep();
    return () => {
      keep();
    };
  }, []);
  useEffect(() => {
    // Changed elsewhere: shown here, unless something unsaved is being typed.
    if (latest.current.typed !== latest.current.kept) return;
    Object.assign(latest.current, { typed: value, kept: value });
    setTyped(value);
  }, [value]);

  const onInput = (words: string) => {
    latest.current.typed = words;
    setTyped(words);
    keepDraft(draftKey, words);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, PAUSE_MS);
  };
  return { typed, failed, onInput, keep };
}
