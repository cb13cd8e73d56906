import { profileLabel } from '../company/profile-label';
import { language, type MessageKey, t } from '../shell/language';
import { STAGES, VERDICTS } from '../shortlist/stage-words';

const FIELDS: Readonly<Record<string, MessageKey>> = {
  name: 'mergeFieldName',
  background: 'mergeFieldBackground',
  businessFlow: 'mergeFieldBusinessFlow',
  institutes: 'mergeFieldInstitutes',
  banks: 'mergeFieldBanks',
  combinations: 'mergeFieldCombinations',
  constraints: 'mergeFieldConstraints',
  tags: 'mergeFieldTags',
  archivedAt: 'mergeFieldArchivedAt',
  nextVisitOn: 'mergeFieldNextVisitOn',
  relatedClasses: 'mergeFieldRelatedClasses',
  relatedWords: 'mergeFieldRelatedWords',
  learnsFromVerdicts: 'mergeFieldLearns',
  sourceUrls: 'mergeFieldSourceUrls',
  stage: 'mergeFieldStage',
  verdict: 'mergeFieldVerdict',
  memo: 'mergeFieldMemo',
  ideas: 'mergeFieldIdeas',
  nextAction: 'mergeFieldNextAction',
  people: 'mergeFieldPeople',
  fileNames: 'mergeFieldFileNames',
  declinedReason: 'mergeFieldDeclinedReason',
  heldOn: 'mergeFieldHeldOn',
  attendees: 'mergeFieldAttendees',
  notes: 'mergeFieldNotes',
  source: 'mergeFieldSource',
  disclosure: 'mergeFieldDisclosure',
};

/** Values that stand for a word of the interface, by field. */
const VALUES: Readonly<Record<string, ReadonlyMap<string, MessageKey>>> = {
  stage: new Map<string, MessageKey>([...STAGES, ['unlisted', 'mergeUnlisted']]),
  verdict: new Map<string, MessageKey>(VERDICTS),
  disclosure: new Map<string, MessageKey>([
    ['internal', 'mergeInternal'],
    ['shareable', 'mergeShareable'],
  ]),
  licenceWishes: new Map<string, MessageKey>([
    ['assignment', 'wishAssignment'],
    ['nonExclusive', 'wishNonExclusive'],
    ['exclusive', 'wishExclusive'],
  ]),
};

/** The name of a record's field as people know it; the key of a field that has none yet. */
export function fieldWords(field: string): string {
  const label = profileLabel(field);
  const key = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  return label === field && key ? t(key) : label;
}

/** A value in lines that can be compared: one a phrase, one a person; one line for any text. */
export function valueLines(field: string, value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map((one) => lineOf(field, one)).filter((line) => line !== '');
}

function lineOf(field: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return t(value ? 'mergeYes' : 'mergeNo');
  if (typeof value === 'object') return partsOf(value).join(' / ');
  const text = String(value);
  const word = Object.hasOwn(VALUES, field) ? VALUES[field]?.get(text) : undefined;
  if (word) return t(word);
  return field === 'archivedAt' ? momentWords(text) : text;
}

function partsOf(value: object): string[] {
  return Object.values(value)
    .filter((part) => part !== null && part !== '')
    .map((part) => (typeof part === 'boolean' ? t(part ? 'mergeYes' : 'mergeNo') : String(part)));
}

/** A moment as it is written where the user is. */
export function momentWords(at: string): string {
  return new Date(at).toLocaleString(language.value, { dateStyle: 'medium', timeStyle: 'short' });
}
