import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The databases whose pages are read. Permissions are asked for these hosts and no others. */
const DATABASES = ['https://plidb.inpit.go.jp/*', 'http://plidb.inpit.go.jp/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    // The polyfill asks for `document`, which the catalogue's worker has not; both browsers preload by themselves.
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ja',
    host_permissions: DATABASES,
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'osekkai@osekkai.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
