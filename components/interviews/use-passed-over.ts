import { useState } from 'preact/hooks';

/** The proposals of an interview that were passed over, by key, remembered on this machine. */
export function usePassedOver(interviewId: string) {
  const key = `osekkai/passed-over/${interviewId}`;
  const [passedOver, setPassedOver] = useState(() => remembered(key));
  const keep = (change: (now: readonly string[]) => readonly string[]) =>
    setPassedOver((now) => {
      const next = change(now);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // Without localStorage they are proposed again with the next page.
      }
      return next;
    });
  return {
    passedOver,
    passOver: (proposal: string) => keep((now) => [...now, proposal]),
    takeUp: (proposal: string) => keep((now) => now.filter((one) => one !== proposal)),
  };
}

function remembered(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}
