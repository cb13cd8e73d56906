import { useRef, useState } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import { changeCompany } from './company-actions';

/** How far what was entered has come: `kept` with the time it reached the store. */
export type Keeping =
  | { readonly state: 'untouched' | 'saving' | 'failed' }
  | { readonly state: 'kept'; readonly at: Date };

/**
 * A profile under work: shown with what was just entered, before the store has it. What the store
 * refused goes along with the next change.
 */
export function useKeptProfile(company: Company) {
  const [keeping, setKeeping] = useState<Keeping>({ state: 'untouched' });
  const [unsaved, setUnsaved] = useState<Partial<Company>>({});
  const latest = useRef(unsaved);
  const hold = (part: Partial<Company>) => {
    latest.current = part;
    setUnsaved(part);
  };

  const change = async (part: Partial<Company>): Promise<boolean> => {
    const sent = { ...latest.current, ...part };
    hold(sent);
    setKeeping({ state: 'saving' });
    const kept = await changeCompany(company.id, sent);
    if (!kept) {
      setKeeping({ state: 'failed' });
      return false;
    }
    const rest = withoutKept(latest.current, sent);
    hold(rest);
    if (Object.keys(rest).length === 0) setKeeping({ state: 'kept', at: new Date() });
    return true;
  };
  return { profile: { ...company, ...unsaved }, keeping, change };
}

/** What was entered again while `sent` was on its way. */
function withoutKept(held: Partial<Company>, sent: Partial<Company>): Partial<Company> {
  return Object.fromEntries(
    Object.entries(held).filter(([key, value]) => sent[key as keyof Company] !== value),
  );
}
