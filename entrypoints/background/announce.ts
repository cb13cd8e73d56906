import { browser } from 'wxt/browser';
import type { Notice } from '../../lib/protocol/messages';

const NOTICE: Notice = { type: 'store.changed' };

/** Tells every open surface that the store has changed. Nobody listening is not an error. */
export const announce = {
  /** Popup and workbench. */
  async toSurfaces(): Promise<void> {
    await browser.runtime.sendMessage(NOTICE).catch(() => {});
  },

  /** The databases' pages: the only tabs whose addresses our host permissions let us see. */
  async toPages(): Promise<void> {
    const { host_permissions: databases = [] } = browser.runtime.getManifest() as {
      host_permissions?: string[];
    };
    const tabs = await browser.tabs.query({ url: databases });
    await Promise.all(
      tabs.map(
        ({ id }) => id !== undefined && browser.tabs.sendMessage(id, NOTICE).catch(() => {}),
      ),
    );
  },
};
