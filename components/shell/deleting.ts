import type { Deleting } from '../../lib/store/deletions';
import { workspace } from './workspace';

/** Who deletes now: the name the user gave, empty before that. */
export function deleting(): Deleting {
  return { at: new Date().toISOString(), by: workspace.settings.value.coordinator };
}
