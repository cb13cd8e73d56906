import type { ChipField, Company } from '../../lib/model/company';
import type { MessageKey } from '../shell/language';

/** Fields of one line of text. */
export type LineField =
  | 'name'
  | 'corporateNumber'
  | 'location'
  | 'url'
  | 'industry'
  | 'founded'
  | 'capital';

export type ProfileField =
  | { readonly kind: 'line'; readonly field: LineField; readonly label: MessageKey }
  | { readonly kind: 'number'; readonly field: 'employees'; readonly label: MessageKey }
  | { readonly kind: 'text'; readonly field: 'business'; readonly label: MessageKey }
  | {
      readonly kind: 'chips';
      readonly field: ChipField;
      readonly label: MessageKey;
      readonly hint?: MessageKey;
    }
  | { readonly kind: 'wishes'; readonly field: 'licenceWishes'; readonly label: MessageKey };

export interface ProfileSection {
  readonly heading: MessageKey;
  readonly fields: readonly ProfileField[];
}

const line = (field: LineField, label: MessageKey): ProfileField => ({
  kind: 'line',
  field,
  label,
});
const chips = (field: ChipField, label: MessageKey, hint?: MessageKey): ProfileField => ({
  kind: 'chips',
  field,
  label,
  ...(hint && { hint }),
});

/** The profile by the sections of INPIT's 窓口支援事例; what the fit weighs most comes first. */
export const PROFILE_SECTIONS: readonly ProfileSection[] = [
  {
    heading: 'sectionFuture',
    fields: [
      chips('needs', 'profileNeeds', 'profileNeedsHint'),
      chips('markets', 'profileMarkets', 'profileMarketsHint'),
    ],
  },
  {
    heading: 'sectionStrengths',
    fields: [
      chips('strengths', 'profileStrengths', 'profileStrengthsHint'),
      chips('processes', 'profileProcesses', 'profileProcessesHint'),
      chips('equipment', 'profileEquipment'),
      chips('materials', 'profileMaterials'),
      chips('certifications', 'profileCertifications'),
      chips('intellectualProperty', 'profileIntellectualProperty'),
      chips('skills', 'profileSkills'),
    ],
  },
  { heading: 'sectionProducts', fields: [chips('products', 'profileProducts')] },
  {
    heading: 'sectionRelations',
    fields: [chips('customers', 'profileCustomers'), chips('partners', 'profilePartners')],
  },
  {
    heading: 'sectionLimits',
    fields: [
      chips('noiseWords', 'profileNoiseWords', 'profileNoiseWordsHint'),
      { kind: 'wishes', field: 'licenceWishes', label: 'profileLicenceWishes' },
    ],
  },
  {
    heading: 'sectionCompany',
    fields: [
      { kind: 'text', field: 'business', label: 'profileBusiness' },
      line('industry', 'profileIndustry'),
      line('location', 'profileLocation'),
      { kind: 'number', field: 'employees', label: 'profileEmployees' },
      line('corporateNumber', 'profileCorporateNumber'),
      line('url', 'profileUrl'),
      line('founded', 'profileFounded'),
      line('capital', 'profileCapital'),
    ],
  },
];

/** How much of what the fit uses is filled in. */
export function filledFields(company: Company): number {
  return (['needs', 'strengths', 'processes', 'products'] as const).filter(
    (field) => company[field].length > 0,
  ).length;
}
