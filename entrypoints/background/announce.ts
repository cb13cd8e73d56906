import { browser } from 'wxt/browser';
import { STORE_CHANGED } from '../../lib/protocol/notice';

/** Tells every open surface that the store has changed. Nobody listening is not an error. */
export const announce = {
  /** Popup and workbench. */
  async toSurfaces(): Promise<void> {
    await browser.runtime.sendMessage(STORE_CHANGED).catch(() => {});
  },

  /** The databases' pages: the only tabs whose addresses our host permissions let us see. */
  async toPages(): Promise<void> {
    const { host_permissions: databases = [] } = browser.runtime.getManifest() as {
      host_permissions?: string[];
    };
    const tabs = await browser.tabs.query({ url: databases });
    await Promise.all(
      tabs.map(
        ({ id }) => id !== undefined && browser.tabs.sendMessage(id, STORE_CHANGED).catch(() => {}),
      ),
    );
  },
};
