// `npm start`: installs what is missing, builds the extension, and opens a browser with it on the
// demonstration database. Without a display it runs headless, prints what it annotated and where
// the pictures are, and ends.
import { ensureChromium, ensureJapaneseFont, ensurePackages, run } from '../tools/machine.mjs';

ensurePackages();
ensureJapaneseFont();
process.env.OSEKKAI_CHROMIUM = ensureChromium();
run('npx', ['--no-install', 'wxt', 'build', '--mode', 'e2e']);
run('npx', ['--no-install', 'tsx', 'tests/demo/demo.ts']);
