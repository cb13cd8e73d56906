import { z } from 'zod';

/** The columns a list for a company can have, in the order they stand in unless chosen otherwise. */
export const LIST_COLUMNS = [
  'title',
  'number',
  'summary',
  'reasons',
  'ideas',
  'licence',
  'assignment',
  'terms',
  'cautions',
  'registrant',
  'patentee',
  'applicant',
  'technicalFields',
  'functions',
  'appliedProducts',
  'applicationNumber',
  'publicationNumber',
  'registrationNumber',
  'overall',
  'need',
  'capability',
  'url',
  'readOn',
] as const;
const listColumnSchema = z.enum(LIST_COLUMNS);
export type ListColumn = z.infer<typeof listColumnSchema>;

/** The sections of a proposal sheet, in the order of the page. */
export const PROPOSAL_SECTIONS = [
  'summary',
  'reasons',
  'ideas',
  'terms',
  'cautions',
  'record',
] as const;
const proposalSectionSchema = z.enum(PROPOSAL_SECTIONS);
export type ProposalSection = z.infer<typeof proposalSectionSchema>;

const text = z.string().max(5000);

/**
 * What a hand-over looks like: the columns of its list in their order, the sections of its proposal
 * sheets, and the texts around them. `sender` is who hands it over, as the user wrote it.
 */
export const exportTemplateSchema = z.object({
  name: z.string().trim().min(1).max(100),
  title: z.string().max(200).default('開放特許のご提案'),
  intro: text.default(
    '貴社の強みと「これから」に合いそうな開放特許を選びました。製品づくりの手がかりとしてご覧ください。',
  ),
  closing: text.default(
    'ご関心のあるものがありましたら、担当者までお知らせください。権利者への問い合わせや条件の確認をお手伝いします。',
  ),
  sender: text.default(''),
  columns: z
    .array(listColumnSchema)
    .min(1)
    .default([
      'title',
      'number',
      'summary',
      'reasons',
      'ideas',
      'licence',
      'cautions',
      'registrant',
      'url',
    ]),
  sections: z.array(proposalSectionSchema).default([...PROPOSAL_SECTIONS]),
});
export type ExportTemplate = z.infer<typeof exportTemplateSchema>;
