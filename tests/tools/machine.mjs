// What the two commands need of a machine that has only Node and git: packages, a Chromium that
// can load an unpacked extension, a Firefox, Japanese glyphs. Plain Node, for it runs first.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Installs the packages of the lock file where they are missing or older than it. */
export function ensurePackages() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const wanted = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  // Not `npm ci`: it refuses a lock file without the native packages of platforms that a registry
  // mirror does not carry, although none of them is needed here.
  run('npm', ['install', '--no-audit', '--no-fund']);
}

/**
 * A Chromium that loads unpacked extensions: OSEKKAI_CHROMIUM, Debian's, or Playwright's own.
 * Branded Chrome is passed over: it ignores --load-extension since version 137.
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (isDebianRoot()) aptInstall('chromium');
  else run('npx', ['playwright', 'install', 'chromium']);
  const installed = findChromium();
  if (!installed)
    throw new Error('No Chromium was found or could be installed. Set OSEKKAI_CHROMIUM to one.');
  return installed;
}

/** A Firefox, or null where there is none and none can be installed. */
export function ensureFirefox() {
  const found = findFirefox();
  if (found || !isDebianRoot()) return found;
  aptInstall('firefox-esr');
  return findFirefox();
}

/** Japanese glyphs, so that pictures of the tests can be read. Best effort. */
export function ensureJapaneseFont() {
  if (process.platform !== 'linux') return;
  const fonts = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  if (!fonts.stdout?.trim() && isDebianRoot()) aptInstall('fonts-noto-cjk');
}

function findChromium() {
  return (
    process.env.OSEKKAI_CHROMIUM ??
    onPath('chromium') ??
    onPath('chromium-browser') ??
    playwrightChromium()
  );
}

function findFirefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return (
    process.env.OSEKKAI_FIREFOX ??
    onPath('firefox-esr') ??
    onPath('firefox') ??
    (existsSync(mac) ? mac : null)
  );
}

function playwrightChromium() {
  const caches = {
    linux: join(homedir(), '.cache/ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(homedir(), 'AppData/Local/ms-playwright'),
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[process.platform];
  if (!cache || !existsSync(cache)) return null;
  const binary = /^(chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/;
  for (const name of readdirSync(cache)
    .filter((one) => /^chromium-\d+$/.test(one))
    .sort()
    .reverse()) {
    const file = readdirSync(join(cache, name), { recursive: true })
      .map((one) => join(cache, name, String(one)))
      .find((one) => binary.test(one.split(/[\\/]/).at(-1) ?? '') && statSync(one).isFile());
    if (file) return file;
  }
  return null;
}

function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folder = (process.env.PATH ?? '')
    .split(delimiter)
    .find((one) => one && existsSync(join(one, file)));
  return folder ? join(folder, file) : null;
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(release);
}

function aptInstall(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-q', name], { stdio: 'inherit', env });
}

/** Runs a command of the project's in its root, showing what it prints; throws where it fails. */
export function run(command, args, env = process.env) {
  execFileSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
}
