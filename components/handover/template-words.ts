import type { ListColumn, ProposalSection } from '../../lib/model/export-template';
import type { MessageKey } from '../shell/language';

export const COLUMN_WORDS: Readonly<Record<ListColumn, MessageKey>> = {
  title: 'handColumnTitle',
  number: 'handColumnNumber',
  summary: 'handColumnSummary',
  reasons: 'handColumnReasons',
  ideas: 'handColumnIdeas',
  licence: 'handColumnLicence',
  assignment: 'handColumnAssignment',
  terms: 'handColumnTerms',
  cautions: 'handColumnCautions',
  registrant: 'handColumnRegistrant',
  patentee: 'handColumnPatentee',
  applicant: 'handColumnApplicant',
  technicalFields: 'handColumnTechnicalFields',
  functions: 'handColumnFunctions',
  appliedProducts: 'handColumnAppliedProducts',
  applicationNumber: 'handColumnApplicationNumber',
  publicationNumber: 'handColumnPublicationNumber',
  registrationNumber: 'handColumnRegistrationNumber',
  overall: 'handColumnOverall',
  need: 'handColumnNeed',
  capability: 'handColumnCapability',
  url: 'handColumnUrl',
  readOn: 'handColumnReadOn',
};

export const SECTION_WORDS: Readonly<Record<ProposalSection, MessageKey>> = {
  summary: 'handSectionSummary',
  reasons: 'handSectionReasons',
  ideas: 'handSectionIdeas',
  terms: 'handSectionTerms',
  cautions: 'handSectionCautions',
  record: 'handSectionRecord',
};
