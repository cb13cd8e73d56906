import { CHIP_FIELDS, type ChipField, type Company } from '../model/company';
import type { EditStamp } from '../model/edit-stamps';
import { edited } from '../model/edited';
import { internalEntry } from '../model/internal-phrases';
import type { Interview, TakenPhrase } from '../model/interview';
import { rewrittenPhrases } from '../model/rewritten-phrases';
import { sameValue } from '../model/same-value';
import { rewordedTaken } from '../model/taken-span';
import type { OsekkaiDatabase } from './database';
import { RecordGone } from './store-errors';
import { checkFound, checkToWrite, examineAll } from './stored-record';
import { inTransaction, type Transaction } from './transaction';

/** What taking phrases did: the links, phrases of the profile and marks of 社内限り that are new. */
export interface Taking {
  readonly interviewId: string;
  readonly linked: readonly TakenPhrase[];
  readonly added: readonly TakenPhrase[];
  readonly marked: readonly string[];
}

/**
 * Takes phrases of an interview's notes into the company's profile, with their link, in one write.
 * What comes from an internal interview is internal in the profile too; a phrase that the profile has
 * already only gets its link. Throws RecordGone, StoredRecordDamaged.
 */
export function takePhrases(
  database: OsekkaiDatabase,
  interviewId: string,
  phrases: readonly TakenPhrase[],
  { at, by }: EditStamp,
): Promise<Taking> {
  return withBoth(database, interviewId, { at, by }, (company, interview) => {
    const added = phrases.filter(({ field, phrase }) => !company[field].includes(phrase));
    const linked = phrases.filter((one) => !interview.taken.some((known) => sameValue(known, one)));
    const marks = added.map(({ field, phrase }) => internalEntry(field, phrase));
    const marked =
      interview.disclosure === 'internal'
        ? [...new Set(marks)].filter((mark) => !company.internal.includes(mark))
        : [];
    return {
      company: {
        ...added.reduce(withPhrase, company),
        internal: [...company.internal, ...marked],
      },
      interview: { ...interview, taken: [...interview.taken, ...linked] },
      answer: { interviewId, linked, added, marked },
    };
  });
}

/** Takes a taking back: what it added leaves the profile, and its links the interview. */
export function untakePhrases(
  database: OsekkaiDatabase,
  { interviewId, linked, added, marked }: Taking,
  stamp: EditStamp,
): Promise<void> {
  return withBoth(database, interviewId, stamp, (company, interview) => {
    return {
      company: {
        ...added.reduce(withoutPhrase, company),
        internal: company.internal.filter((one) => !marked.includes(one)),
      },
      interview: {
        ...interview,
        taken: interview.taken.filter((one) => !linked.some((link) => sameValue(link, one))),
      },
      answer: undefined,
    };
  });
}

/**
 * Changes a company's profile to what `partOf` makes of what then stands there, notes who changed
 * what, and keeps the links of the phrases that were rewritten: all in one write. Throws RecordGone,
 * StoredRecordDamaged.
 */
export function changeProfile(
  database: OsekkaiDatabase,
  id: string,
  partOf: (known: Company) => Partial<Company>,
  { at, by }: EditStamp,
): Promise<Company> {
  return inTransaction(database, ['companies', 'interviews'], 'readwrite', async (transaction) => {
    const companies = transaction.objectStore('companies');
    const known = checkFound('companies', await companies.get(id));
    if (!known) throw new RecordGone();
    const changed = edited(known, { ...known, ...partOf(known) }, at, by);
    const kept = checkToWrite('companies', changed);
    await companies.put(kept);
    const rewordings = rewordingsOf(known, kept);
    if (rewordings.length > 0) await reword(transaction, id, rewordings, { at, by });
    return kept;
  });
}

interface Rewording {
  readonly field: ChipField;
  readonly from: string;
  readonly to: string;
}

function rewordingsOf(before: Company, after: Company): Rewording[] {
  return CHIP_FIELDS.flatMap((field) =>
    rewrittenPhrases(before[field], after[field]).map((one) => ({ field, ...one })),
  );
}

/** An interview that cannot be read stays as it is: it must not keep the profile from being written. */
async function reword(
  transaction: Transaction<'companies' | 'interviews', 'readwrite'>,
  companyId: string,
  rewordings: readonly Rewording[],
  { at, by }: EditStamp,
): Promise<void> {
  const store = transaction.objectStore('interviews');
  const values = await store.index('companyId').getAll(companyId);
  for (const interview of examineAll('interviews', values).records) {
    const taken = interview.taken.map((one) => {
      const to = rewordings.find(({ field, from }) => field === one.field && from === one.phrase);
      return to ? rewordedTaken(one, to.to) : one;
    });
    if (sameValue(taken, interview.taken)) continue;
    const reworded = edited(interview, { ...interview, taken }, at, by);
    await store.put(checkToWrite('interviews', reworded));
  }
}

interface Changed<T> {
  readonly company: Company;
  readonly interview: Interview;
  readonly answer: T;
}

function withBoth<T>(
  database: OsekkaiDatabase,
  interviewId: string,
  { at, by }: EditStamp,
  change: (company: Company, interview: Interview) => Changed<T>,
): Promise<T> {
  return inTransaction(database, ['companies', 'interviews'], 'readwrite', async (transaction) => {
    const { company, interview } = await found(transaction, interviewId);
    const next = change(company, interview);
    const kept = edited(company, next.company, at, by);
    await transaction.objectStore('companies').put(checkToWrite('companies', kept));
    const linked = edited(interview, next.interview, at, by);
    await transaction.objectStore('interviews').put(checkToWrite('interviews', linked));
    return next.answer;
  });
}

async function found(
  transaction: Transaction<'companies' | 'interviews', 'readwrite'>,
  interviewId: string,
) {
  const interviews = transaction.objectStore('interviews');
  const interview = checkFound('interviews', await interviews.get(interviewId));
  if (!interview) throw new RecordGone();
  const companies = transaction.objectStore('companies');
  const company = checkFound('companies', await companies.get(interview.companyId));
  if (!company) throw new RecordGone();
  return { company, interview };
}

function withPhrase(company: Company, { field, phrase }: TakenPhrase): Company {
  const known = company[field];
  return known.includes(phrase) ? company : { ...company, [field]: [...known, phrase] };
}

function withoutPhrase(company: Company, { field, phrase }: TakenPhrase): Company {
  return { ...company, [field]: company[field].filter((one) => one !== phrase) };
}
