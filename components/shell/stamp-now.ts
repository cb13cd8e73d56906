import type { EditStamp } from '../../lib/model/edit-stamps';
import { workspace } from './workspace';

/** Who edits or deletes now, and when: the name the user gave, empty before that. */
export function stampNow(): EditStamp {
  return { at: new Date().toISOString(), by: workspace.settings.value.coordinator };
}
