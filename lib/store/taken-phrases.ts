import type { Company } from '../model/company';
import { edited } from '../model/edited';
import { internalEntry } from '../model/internal-phrases';
import type { Interview, TakenPhrase } from '../model/interview';
import { sameValue } from '../model/same-value';
import type { OsekkaiDatabase } from './database';
import type { Deleting } from './deletions';
import { RecordGone } from './store-errors';
import { checkFound, checkToWrite } from './stored-record';
import { inTransaction, type Transaction } from './transaction';

/** What taking phrases did: the links that are new, and the phrases that the profile did not have. */
export interface Taking {
  readonly interviewId: string;
  readonly linked: readonly TakenPhrase[];
  readonly added: readonly TakenPhrase[];
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
  { at, by }: Deleting,
): Promise<Taking> {
  return withBoth(database, interviewId, { at, by }, (company, interview) => {
    const added = phrases.filter(({ field, phrase }) => !company[field].includes(phrase));
    const linked = phrases.filter((one) => !interview.taken.some((known) => sameValue(known, one)));
    const marks =
      interview.disclosure === 'internal'
        ? added.map(({ field, phrase }) => internalEntry(field, phrase))
        : [];
    return {
      company: {
        ...added.reduce(withPhrase, company),
        internal: [...new Set([...company.internal, ...marks])],
      },
      interview: { ...interview, taken: [...interview.taken, ...linked] },
      answer: { interviewId, linked, added },
    };
  });
}

/** Takes a taking back: what it added leaves the profile, and its links the interview. */
export function untakePhrases(
  database: OsekkaiDatabase,
  { interviewId, linked, added }: Taking,
  stamp: Deleting,
): Promise<void> {
  return withBoth(database, interviewId, stamp, (company, interview) => {
    const marks = new Set(added.map(({ field, phrase }) => internalEntry(field, phrase)));
    return {
      company: {
        ...added.reduce(withoutPhrase, company),
        internal: company.internal.filter((one) => !marks.has(one)),
      },
      interview: {
        ...interview,
        taken: interview.taken.filter((one) => !linked.some((link) => sameValue(link, one))),
      },
      answer: undefined,
    };
  });
}

interface Changed<T> {
  readonly company: Company;
  readonly interview: Interview;
  readonly answer: T;
}

function withBoth<T>(
  database: OsekkaiDatabase,
  interviewId: string,
  { at, by }: Deleting,
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
