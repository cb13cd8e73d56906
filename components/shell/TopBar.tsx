import type { ComponentChildren } from 'preact';
import { changeSettings } from '../../lib/store/settings';
import { language, t } from './language';
import { workspace, write } from './workspace';

/** The name, the language, and whatever a surface adds. */
export function TopBar({ children }: { readonly children?: ComponentChildren }) {
  return (
    <header class="top-bar">
      <img src="/icon/48.png" width={24} height={24} alt="" />
      <h1>Osekkai</h1>
      <span class="grow" />
      {children}
      <button
        type="button"
        class="button quiet"
        lang={language.value === 'ja' ? 'en' : 'ja'}
        onClick={() =>
          write((db) => changeSettings(db, { language: language.value === 'ja' ? 'en' : 'ja' }))
        }
      >
        {language.value === 'ja' ? 'English' : '日本語'}
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
