import { changeSettings } from '../../lib/store/settings';
import { TextField } from '../company/TextField';
import { t } from '../shell/language';
import { workspace, write } from '../shell/workspace';

/** Who works here: written beside every edit, so that the next coordinator knows whom to ask. */
export function CoordinatorName() {
  return (
    <TextField
      kind="line"
      label={t('coordinatorName')}
      hint={t('coordinatorNameHint')}
      draftKey="settings/coordinator"
      value={workspace.settings.value.coordinator}
      onChange={async (typed) =>
        (await write((db) => changeSettings(db, { coordinator: typed.trim() }))) !== undefined
      }
    />
  );
}
