import { useEffect } from 'preact/hooks';
import type { Interview } from '../../lib/model/interview';
import type { InterviewChange } from './interview-actions';

/** The proposals of an interview that were passed over, as `field:phrase`. */
export function usePassedOver(interview: Interview, onChange: InterviewChange) {
  const { id, passedOver } = interview;
  useEffect(() => {
    bring(id, onChange);
  }, [id]);
  return {
    passedOver,
    passOver: (key: string) => onChange((now) => ({ passedOver: joined(now.passedOver, [key]) })),
    takeUp: (key: string) =>
      onChange((now) => ({ passedOver: now.passedOver.filter((one) => one !== key) })),
  };
}

/** They were once remembered by the browser alone, where a successor never saw them. */
async function bring(id: string, onChange: InterviewChange): Promise<void> {
  const key = `osekkai/passed-over/${id}`;
  const before = remembered(key);
  if (before.length === 0) return;
  if (await onChange((now) => ({ passedOver: joined(now.passedOver, before) }))) {
    localStorage.removeItem(key);
  }
}

const joined = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

function remembered(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.map(String).filter((one) => one !== '') : [];
  } catch {
    return [];
  }
}
