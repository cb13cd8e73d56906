import { useEffect, useState } from 'preact/hooks';
import type { SheetField } from '../../lib/export/sheet-page';

export type FieldsByCompany = ReadonlyMap<string, readonly SheetField[]>;

/**
 * The fields of technology of the given companies, asked for once each, one after the other: each is
 * a ranking of the whole catalogue. Those not answered yet are missing; a failure is told and is
 * taken for no fields, since the rest of the sheet does not need them.
 */
export function useSheetFields(
  ids: readonly string[],
  fieldsOf: (companyId: string) => Promise<readonly SheetField[]>,
  onError: (error: unknown) => void,
): FieldsByCompany {
  const [known, setKnown] = useState<FieldsByCompany>(new Map());
  const next = ids.find((id) => !known.has(id));
  useEffect(() => {
    if (next === undefined) return;
    let isGone = false;
    const keep = (fields: readonly SheetField[]) => {
      if (!isGone) setKnown((before) => new Map(before).set(next, fields));
    };
    fieldsOf(next).then(keep, (error) => {
      onError(error);
      keep([]);
    });
    return () => {
      isGone = true;
    };
  }, [next]);
  return known;
}
