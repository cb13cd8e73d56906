import type { Company, ListField } from '../../lib/model/company';
import type { MessageKey } from '../shell/language';
import { corporateNumberProblem, type Problem, urlProblem } from './field-problems';

/** Fields of one line of text. */
export type LineField = 'corporateNumber' | 'location' | 'url' | 'founded' | 'capital';

interface Shown {
  readonly label: MessageKey;
  readonly hint?: MessageKey;
}

export type ProfileField = Shown &
  (
    | { readonly kind: 'line'; readonly field: LineField; readonly problemOf?: Problem }
    | { readonly kind: 'industry'; readonly field: 'industry' }
    | { readonly kind: 'number'; readonly field: 'employees' }
    | { readonly kind: 'date'; readonly field: 'nextVisitOn' }
    | {
        readonly kind: 'text';
        readonly field: 'business' | 'background' | 'businessFlow' | 'constraints';
      }
    | { readonly kind: 'chips'; readonly field: ListField }
    | { readonly kind: 'wishes'; readonly field: 'licenceWishes' }
  );

export interface ProfileSection {
  readonly id: string;
  readonly heading: MessageKey;
  readonly fields: readonly ProfileField[];
}

const chips = (field: ListField, label: MessageKey, hint: MessageKey): ProfileField => ({
  kind: 'chips',
  field,
  label,
  hint,
});

/** The profile by the sections of INPIT's 窓口支援事例; what the fit weighs most comes first. */
export const PROFILE_SECTIONS: readonly ProfileSection[] = [
  {
    id: 'future',
    heading: 'sectionFuture',
    fields: [
      chips('needs', 'profileNeeds', 'profileNeedsHint'),
      chips('markets', 'profileMarkets', 'profileMarketsHint'),
    ],
  },
  {
    id: 'strengths',
    heading: 'sectionStrengths',
    fields: [
      chips('strengths', 'profileStrengths', 'profileStrengthsHint'),
      chips('processes', 'profileProcesses', 'profileProcessesHint'),
      chips('equipment', 'profileEquipment', 'profileEquipmentHint'),
      chips('materials', 'profileMaterials', 'profileMaterialsHint'),
      chips('certifications', 'profileCertifications', 'profileCertificationsHint'),
      chips(
        'intellectualProperty',
        'profileIntellectualProperty',
        'profileIntellectualPropertyHint',
      ),
      chips('skills', 'profileSkills', 'profileSkillsHint'),
    ],
  },
  {
    id: 'products',
    heading: 'sectionProducts',
    fields: [chips('products', 'profileProducts', 'profileProductsHint')],
  },
  {
    id: 'summary',
    heading: 'sectionSummary',
    fields: [
      { kind: 'text', field: 'business', label: 'profileBusiness', hint: 'profileBusinessHint' },
      { kind: 'text', field: 'background', label: 'profileBackground' },
      {
        kind: 'text',
        field: 'businessFlow',
        label: 'profileBusinessFlow',
        hint: 'profileBusinessFlowHint',
      },
    ],
  },
  {
    id: 'relations',
    heading: 'sectionRelations',
    fields: [
      chips('customers', 'profileCustomers', 'profileCustomersHint'),
      chips('partners', 'profilePartners', 'profilePartnersHint'),
      chips('institutes', 'profileInstitutes', 'profileInstitutesHint'),
      chips('banks', 'profileBanks', 'profileBanksHint'),
    ],
  },
  {
    id: 'limits',
    heading: 'sectionLimits',
    fields: [
      chips('noiseWords', 'profileNoiseWords', 'profileNoiseWordsHint'),
      {
        kind: 'wishes',
        field: 'licenceWishes',
        label: 'profileLicenceWishes',
        hint: 'profileLicenceWishesHint',
      },
      {
        kind: 'text',
        field: 'constraints',
        label: 'profileConstraints',
        hint: 'profileConstraintsHint',
      },
    ],
  },
  {
    id: 'company',
    heading: 'sectionCompany',
    fields: [
      chips('tags', 'profileTags', 'profileTagsHint'),
      { kind: 'date', field: 'nextVisitOn', label: 'profileNextVisit' },
      { kind: 'industry', field: 'industry', label: 'profileIndustry' },
      { kind: 'line', field: 'location', label: 'profileLocation' },
      { kind: 'number', field: 'employees', label: 'profileEmployees' },
      {
        kind: 'line',
        field: 'corporateNumber',
        label: 'profileCorporateNumber',
        problemOf: corporateNumberProblem,
      },
      { kind: 'line', field: 'url', label: 'profileUrl', problemOf: urlProblem },
      { kind: 'line', field: 'founded', label: 'profileFounded' },
      { kind: 'line', field: 'capital', label: 'profileCapital' },
    ],
  },
];

/** What the fit cannot do without and the profile has none of. */
export function missingForFit(company: Company): MessageKey[] {
  const canDo = [company.strengths, company.processes, company.products].flat();
  return [
    ...(company.needs.length === 0 ? (['companyNoNeeds'] as const) : []),
    ...(canDo.length === 0 ? (['companyNoStrengths'] as const) : []),
  ];
}
