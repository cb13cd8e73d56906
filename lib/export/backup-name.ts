/**
 * What backup files are called: `osekkai-backup-2026-11-23-k3x9.json`, in letters that every system
 * takes. The id tells whose they are, where two browser profiles write to one folder. Files from
 * before there was one have none: nobody can tell whose they are, so that they are left alone.
 */
const NAME = /^osekkai-backup-(\d{4}-\d{2}-\d{2})-([0-9a-z]+)\.json$/;

/** How many backups stay: the last of so many days, weeks (from Monday) and months. */
export interface KeptBackups {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

const KEPT_BACKUPS: KeptBackups = { days: 7, weeks: 4, months: 12 };

/**
 * The name of the backup of a calendar day (`localDay`): a second one of the day replaces the first.
 * `installation` is made of digits and small letters.
 */
export function backupName(day: string, installation: string): string {
  return `osekkai-backup-${day}-${installation}.json`;
}

/** The day of an installation's backup; undefined for any other file, which is none of its business. */
export function backupDay(name: string, installation: string): string | undefined {
  const [, day, whose] = NAME.exec(name) ?? [];
  return day && whose === installation && isDay(day) ? day : undefined;
}

/**
 * Which of the files in a folder an installation may take away. Days, weeks and months count that
 * have a backup, so that nothing is thrown away for having been on holiday. Other files are never
 * named. Pass no names of empty files: what holds nothing must not push out what holds something.
 */
export function backupsToRemove(
  names: readonly string[],
  installation: string,
  { days, weeks, months }: KeptBackups = KEPT_BACKUPS,
): string[] {
  const newestFirst = names
    .map((name) => backupDay(name, installation))
    .filter((day) => day !== undefined)
    .sort()
    .reverse();
  const kept = new Set([
    ...newestOfEach(newestFirst, (day) => day, days),
    ...newestOfEach(newestFirst, mondayOf, weeks),
    ...newestOfEach(newestFirst, (day) => day.slice(0, 7), months),
  ]);
  return [...new Set(newestFirst)]
    .filter((day) => !kept.has(day))
    .map((day) => backupName(day, installation));
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
