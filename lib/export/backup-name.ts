/** What backup files are called: `osekkai-backup-2026-11-23.json`; letters that every system takes. */
const NAME = /^osekkai-backup-(\d{4}-\d{2}-\d{2})\.json$/;

/** How many backups stay: the last of so many days, weeks (from Monday) and months. */
export interface KeptBackups {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

export const KEPT_BACKUPS: KeptBackups = { days: 7, weeks: 4, months: 12 };

/** The name of the backup of a calendar day (`localDay`): a second one of the day replaces the first. */
export function backupName(day: string): string {
  return `osekkai-backup-${day}.json`;
}

/** The day of a backup; undefined for any other file, which is none of our business. */
export function backupDay(name: string): string | undefined {
  const day = NAME.exec(name)?.[1];
  return day && isDay(day) ? day : undefined;
}

/**
 * Which of the files in a folder may go. Days, weeks and months count that have a backup, so that
 * nothing is thrown away for having been on holiday. Other files are never named.
 */
export function backupsToRemove(
  names: readonly string[],
  { days, weeks, months }: KeptBackups = KEPT_BACKUPS,
): string[] {
  const newestFirst = names
    .map(backupDay)
    .filter((day) => day !== undefined)
    .sort()
    .reverse();
  const kept = new Set([
    ...newestOfEach(newestFirst, (day) => day, days),
    ...newestOfEach(newestFirst, mondayOf, weeks),
    ...newestOfEach(newestFirst, (day) => day.slice(0, 7), months),
  ]);
  return [...new Set(newestFirst)].filter((day) => !kept.has(day)).map(backupName);
}

function newestOfEach(
  newestFirst: readonly string[],
  spanOf: (day: string) => string,
  count: number,
): string[] {
  const newest = new Map<string, string>();
  for (const day of newestFirst) {
    const span = spanOf(day);
    if (!newest.has(span)) newest.set(span, day);
  }
  return [...newest.values()].slice(0, count);
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** 2026-02-30 would be read as the second of March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
