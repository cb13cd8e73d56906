import { useEffect, useMemo, useState } from 'preact/hooks';
import { sharedCompany } from '../../lib/export/shared-company';
import type { SheetField } from '../../lib/export/sheet-blocks';
import type { Company } from '../../lib/model/company';

export type FieldsByCompany = ReadonlyMap<string, readonly SheetField[]>;

/**
 * The fields of technology of the given companies by their ids, asked for once each, one after the
 * other: each is a ranking of the whole catalogue. What is asked about is the shared part of a
 * profile alone, since the answer is printed; it is asked again when that part changes. Those not
 * answered yet are missing; a failure is told and is taken for no fields, since the rest of the sheet
 * does not need them.
 */
export function useSheetFields(
  companies: readonly Company[],
  fieldsOf: (shared: Company) => Promise<readonly SheetField[]>,
  onError: (error: unknown) => void,
): FieldsByCompany {
  const [known, setKnown] = useState<ReadonlyMap<string, readonly SheetField[]>>(new Map());
  const asked = useMemo(
    () =>
      companies.map((company) => {
        const shared = sharedCompany(company);
        return { shared, key: JSON.stringify(shared) };
      }),
    [companies],
  );
  const next = asked.find(({ key }) => !known.has(key));
  useEffect(() => {
    if (next === undefined) return;
    let isGone = false;
    const keep = (fields: readonly SheetField[]) => {
      if (!isGone) setKnown((before) => new Map(before).set(next.key, fields));
    };
    fieldsOf(next.shared).then(keep, (error) => {
      onError(error);
      keep([]);
    });
    return () => {
      isGone = true;
    };
  }, [next?.key]);
  return useMemo(
    () =>
      new Map(
        asked.flatMap(({ shared, key }) => {
          const fields = known.get(key);
          return fields ? [[shared.id, fields] as const] : [];
        }),
      ),
    [asked, known],
  );
}
