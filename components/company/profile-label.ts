import { type MessageKey, t } from '../shell/language';
import { PROFILE_SECTIONS } from './profile-sections';

const LABELS: ReadonlyMap<string, MessageKey> = new Map([
  ['name', 'profileName'],
  ...PROFILE_SECTIONS.flatMap(({ fields }) =>
    fields.map(({ field, label }) => [field, label] as const),
  ),
]);

/** The name of a profile field as the editor shows it, without what it adds in brackets. */
export function profileLabel(field: string): string {
  const label = LABELS.get(field);
  return label
    ? t(label)
        .replace(/[（(].*$/, '')
        .trim()
    : field;
}
