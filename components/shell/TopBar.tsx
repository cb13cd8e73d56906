import type { ComponentChildren } from 'preact';
import { changeSettings } from '../../lib/store/settings';
import { language, t } from './language';
import { workspace, write } from './workspace';

/** The name, the language, and whatever a surface adds. */
export function TopBar({ children }: { readonly children?: ComponentChildren }) {
  const other = language.value === 'ja' ? 'en' : 'ja';
  return (
    <header class="top-bar">
      <img src="/icon/48.png" width={28} height={28} alt="" />
      <h1>{t('appName')}</h1>
      <span class="grow" />
      {children}
      <button
        type="button"
        class="button quiet"
        lang={other}
        onClick={() => write((db) => changeSettings(db, { language: other }))}
      >
        {other === 'en' ? 'English' : '日本語'}
      </button>
    </header>
  );
}

/** Sites on which the extension was switched off, with a switch to bring it back. */
export function SitesOff() {
  const { hostsOff } = workspace.settings.value;
  if (hostsOff.length === 0) return null;
  return (
    <div class="caution sites-off">
      {hostsOff.map((host) => (
        <p key={host} class="row">
          <span class="grow">{t('siteOff', host)}</span>
          <button
            type="button"
            class="button"
            onClick={() =>
              write((db) =>
                changeSettings(db, { hostsOff: hostsOff.filter((one) => one !== host) }),
              )
            }
          >
            {t('siteOn')}
          </button>
        </p>
      ))}
    </div>
  );
}
