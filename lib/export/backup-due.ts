import { localDay } from './local-day';

/** Days without a backup after which the user is reminded. */
export const REMIND_AFTER_DAYS = 7;

/**
 * Is it time for the day's backup? `lastAt` and `now` are ISO times; the days are those of
 * `timeZone`, the computer's own when left out.
 */
export function isBackupDue(lastAt: string | undefined, now: string, timeZone?: string): boolean {
  return lastAt === undefined || localDay(lastAt, timeZone) !== localDay(now, timeZone);
}

/** Calendar days from the last backup until now; never negative. */
export function backupAge(lastAt: string, now: string, timeZone?: string): number {
  const [last, today] = [lastAt, now].map((at) => Date.parse(localDay(at, timeZone)));
  return Math.max(0, Math.round(((today ?? 0) - (last ?? 0)) / 86_400_000));
}
