import type { Caution } from '../../lib/model/fit';
import type { Facet } from '../../lib/model/ranking';
import { type MessageKey, t } from '../shell/language';
import { CAUTION_WORDS } from '../shortlist/caution-words';

const FACET_NAMES: Readonly<Record<Facet, MessageKey>> = {
  technicalField: 'catalogueFacetTechnicalField',
  function: 'catalogueFacetFunction',
  registrant: 'catalogueFacetRegistrant',
  registrantKind: 'catalogueFacetRegistrantKind',
  offer: 'catalogueFacetOffer',
  licensedBefore: 'catalogueFacetLicensedBefore',
  section: 'catalogueFacetSection',
  ipcClass: 'catalogueFacetIpcClass',
  year: 'catalogueFacetYear',
  publication: 'catalogueFacetPublication',
  caution: 'catalogueFacetCaution',
  standing: 'catalogueFacetStanding',
  source: 'catalogueFacetSource',
};

const VALUE_WORDS: Partial<Record<Facet, Readonly<Record<string, MessageKey>>>> = {
  offer: {
    licence: 'catalogueOfferLicence',
    assignment: 'catalogueOfferAssignment',
    both: 'catalogueOfferBoth',
    none: 'catalogueOfferNone',
    unknown: 'catalogueUnknown',
  },
  licensedBefore: { yes: 'catalogueYes', no: 'catalogueNo' },
  publication: { published: 'cataloguePublished', unpublished: 'catalogueUnpublished' },
  caution: CAUTION_WORDS satisfies Readonly<Record<Caution, MessageKey>>,
  standing: {
    new: 'catalogueNew',
    changed: 'catalogueChanged',
    withdrawn: 'catalogueWithdrawn',
    unchanged: 'catalogueUnchanged',
  },
};

/** The name of a facet: 技術分野. */
export function facetName(facet: Facet): string {
  return t(FACET_NAMES[facet]);
}

/**
 * A value of a facet as people read it; `fieldName` gives an IPC section or class its plain name.
 * The source's own words stay as they are.
 */
export function facetValueWords(
  facet: Facet,
  value: string,
  fieldName: (code: string) => string,
): string {
  if (facet === 'section' || facet === 'ipcClass') return codeWords(value, fieldName);
  if (facet === 'year' && /^\d+$/.test(value)) return t('catalogueYearOf', value);
  const key = VALUE_WORDS[facet]?.[value];
  return key ? t(key) : value;
}

/** 「B65 運搬・包装」; the code alone where it has no name. */
export function codeWords(code: string, fieldName: (code: string) => string): string {
  const name = fieldName(code);
  return name === '' || name === code ? code : `${code} ${name}`;
}
