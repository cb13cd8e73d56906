import type { HearingAnswers } from '../../lib/export/hearing-questions';
import { cellPhrases } from '../../lib/model/cell-phrases';
import type { Company } from '../../lib/model/company';
import { internalEntry } from '../../lib/model/internal-phrases';
import type { Interview } from '../../lib/model/interview';
import { changeCompany } from '../company/company-actions';
import { t } from '../shell/language';
import { toast } from '../shell/toasts';
import { workspace } from '../shell/workspace';

/** The lists that notes propose nothing for, and that keep no link to a note. */
export const UNLINKED_FIELDS = ['institutes', 'banks'] as const;
export type UnlinkedField = (typeof UNLINKED_FIELDS)[number];

type Addition = Pick<Company, UnlinkedField | 'constraints' | 'licenceWishes' | 'internal'>;

const NOTHING: Addition = {
  institutes: [],
  banks: [],
  constraints: '',
  licenceWishes: [],
  internal: [],
};

/** Puts a phrase of a note into a list that keeps no link; a toast says so and undoes it. */
export async function putPhrase(
  company: Company,
  disclosure: Interview['disclosure'],
  field: UnlinkedField,
  phrase: string,
): Promise<void> {
  const internal = disclosure === 'internal' ? [internalEntry(field, phrase)] : [];
  await put(company, { ...NOTHING, [field]: [phrase], internal }, t('visitPut', phrase));
}

/** Puts what no proposal is made of from a hearing's answers into the profile, internal like its record. */
export async function putAnswers(company: Company, answers: HearingAnswers): Promise<void> {
  const lists = {
    institutes: cellPhrases(answers.institutes ?? '', 'institutes'),
    banks: cellPhrases(answers.banks ?? '', 'banks'),
  };
  const constraints = answers.constraints?.trim() ?? '';
  const internal = [
    ...UNLINKED_FIELDS.flatMap((field) => lists[field].map((one) => internalEntry(field, one))),
    ...(constraints === '' ? [] : ['constraints']),
  ];
  const licenceWishes = [...(answers.licenceWishes ?? [])];
  const count = lists.institutes.length + lists.banks.length + licenceWishes.length;
  if (count === 0 && constraints === '') return;
  await put(company, { ...lists, constraints, licenceWishes, internal }, t('visitPutAnswers'));
}

async function put(company: Company, asked: Addition, words: string): Promise<void> {
  const added = newIn(company, asked);
  const part = {
    institutes: [...company.institutes, ...added.institutes],
    banks: [...company.banks, ...added.banks],
    constraints: [company.constraints, added.constraints].filter(Boolean).join('\n'),
    licenceWishes: [...company.licenceWishes, ...added.licenceWishes],
    internal: [...company.internal, ...added.internal],
  };
  if (!(await changeCompany(company.id, part))) return;
  toast(words, () => {
    const now = workspace.companies.value.find(({ id }) => id === company.id);
    if (now) changeCompany(now.id, without(now, added, company.constraints, part.constraints));
  });
}

/** Only what the profile does not have: the rest stays as it was, its marks too. */
function newIn(company: Company, asked: Addition): Addition {
  const added = {
    institutes: asked.institutes.filter((one) => !company.institutes.includes(one)),
    banks: asked.banks.filter((one) => !company.banks.includes(one)),
    constraints: company.constraints?.includes(asked.constraints ?? '') ? '' : asked.constraints,
    licenceWishes: asked.licenceWishes.filter((one) => !company.licenceWishes.includes(one)),
  };
  const isNew = (entry: string) =>
    entry === 'constraints'
      ? added.constraints !== ''
      : UNLINKED_FIELDS.some((field) =>
          added[field].some((one) => internalEntry(field, one) === entry),
        );
  const internal = asked.internal.filter((one) => isNew(one) && !company.internal.includes(one));
  return { ...added, internal };
}

function without(
  now: Company,
  added: Addition,
  constraintsBefore: string | undefined,
  constraintsAfter: string,
): Partial<Company> {
  return {
    institutes: now.institutes.filter((one) => !added.institutes.includes(one)),
    banks: now.banks.filter((one) => !added.banks.includes(one)),
    licenceWishes: now.licenceWishes.filter((one) => !added.licenceWishes.includes(one)),
    internal: now.internal.filter((one) => !added.internal.includes(one)),
    // What was typed there since is not taken away.
    ...(now.constraints === constraintsAfter && { constraints: constraintsBefore ?? '' }),
  };
}
