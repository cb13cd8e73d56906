import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Interview } from '../../lib/model/interview';
import { focusSoon } from '../shell/focus-soon';

interface Sought {
  readonly id: string;
  readonly state: keyof typeof PLACES;
}

const PLACES = {
  there: ['.interview-editor textarea'],
  gone: ['.interview-list [aria-current="true"]', '.interview-side .button.primary'],
} as const;

const sought = signal<Sought | null>(null);
const forget = () => {
  sought.value = null;
};

/** Asks for the focus on an interview that was made or brought back, or beside one that was deleted. */
export function seekFocus(id: string, state: Sought['state']): void {
  sought.value = { id, state };
}

/** Gives it once the interviews were read again: before that, another one's notes would get it. */
export function useSoughtFocus(interviews: readonly Interview[] | undefined): void {
  useEffect(() => {
    forget();
    return forget;
  }, []);
  useEffect(() => {
    const { value } = sought;
    if (!value || !interviews) return;
    const isThere = interviews.some(({ id }) => id === value.id);
    if (isThere !== (value.state === 'there')) return;
    forget();
    focusSoon(...PLACES[value.state]);
  }, [interviews, sought.value]);
}
