import type { Sighting } from '../../model/open-patent';

const DAY = /^\s*(\d{4})\D(\d{1,2})\D(\d{1,2})/;

/**
 * The day a record was last listed or updated, else the day it was filed, as the number yyyymmdd;
 * 0 where it tells none. Days are written 2023/7/19.
 */
export function recordDay({ listedOn, updatedOn, filedOn }: Sighting): number {
  return Math.max(dayNumber(listedOn), dayNumber(updatedOn)) || dayNumber(filedOn);
}

function dayNumber(day: string | undefined): number {
  const found = DAY.exec(day?.normalize('NFKC') ?? '');
  return found ? Number(found[1]) * 10_000 + Number(found[2]) * 100 + Number(found[3]) : 0;
}
