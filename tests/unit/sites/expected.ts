import type { PatentFieldKey } from '../../../lib/model/patent-field';
import { detailUrl } from '../../pages/html';
import type { MadeUpRecord } from '../../pages/made-up-records';

/** What a reader should tell of a record whose page shows all it has. */
export function wholeSighting(record: MadeUpRecord): Record<string, unknown> {
  const { number, title, fields } = record;
  return { id: `plidb:${number}`, title, url: detailUrl(number), ...fields };
}

/** What a reader should tell of a row that shows number, title and the fields in `shows`. */
export function rowSighting(
  { number, title, fields }: MadeUpRecord,
  shows: readonly PatentFieldKey[],
  hasTitle: boolean,
): Record<string, unknown> {
  const told = Object.fromEntries(
    Object.entries(fields).filter(([key]) => shows.some((one) => one === key)),
  );
  return { id: `plidb:${number}`, ...(hasTitle && { title }), url: detailUrl(number), ...told };
}
