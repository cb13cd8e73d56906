import type { Sighting } from '../../model/open-patent';

const DATE = /^(\d{4})[/\-.年](\d{1,2})[/\-.月](\d{1,2})/;

/** The later of a day (yyyy-mm-dd) and the record's own: when it was updated, or else listed. */
export function newestDay(day: string | null, { updatedOn, listedOn }: Sighting): string | null {
  const match = DATE.exec(updatedOn ?? listedOn ?? '');
  if (!match) return day;
  const [, year, month = '', date = ''] = match;
  const own = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return day !== null && day >= own ? day : own;
}
