import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../../lib/export/local-day';

const LOOK_MS = 60_000;

/** The user's calendar day (2026-11-23), also after a midnight through which the page stays open. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(localDay(new Date())), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}
