import type { Conflict, ConflictChoice } from './conflicts-of';
import { type EditedRecord, isFieldEdited } from './edit-stamps';
import { isEmptyValue } from './is-empty-value';
import { joinedValue } from './joined-value';

/**
 * What to offer for a field of a record that was made on both sides, where the later edit would lose
 * something; undefined where it loses nothing, or nobody can say. What stands as it was when the
 * record was made gives way to what was worked on. Where the two were joined as one just now
 * (`isJoinedNow`), neither side knew of the other: an empty field gives way, and lists are put together.
 */
export function proposedChoice<Kind extends EditedRecord>(
  mine: Kind,
  theirs: Kind,
  { field, taken, ...sides }: Conflict,
  isJoinedNow: boolean,
): ConflictChoice | undefined {
  if (mine.createdAt === theirs.createdAt) return undefined;
  const isEdited = { mine: isFieldEdited(mine, field), theirs: isFieldEdited(theirs, field) };
  const isSilent = (side: 'mine' | 'theirs') =>
    isEmptyValue(sides[side].value) && (isJoinedNow || !isEdited[side]);
  const [earlier, later] =
    taken === 'mine' ? (['theirs', 'mine'] as const) : (['mine', 'theirs'] as const);
  if (isSilent(earlier)) return undefined;
  if (isSilent(later)) return earlier;
  const { value } = sides.mine;
  const isList = Array.isArray(value);
  if (isJoinedNow && isList && joinedValue(field, value, sides.theirs.value)) return 'both';
  const worked = earlier === 'mine' ? mine : theirs;
  // Of a record of the first version nobody knows which of its fields were edited.
  return Object.hasOwn(worked.edits, field) && isEdited[earlier] && !isEdited[later]
    ? earlier
    : undefined;
}
