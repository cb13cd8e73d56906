// Every check of the project, one after the other; `npm test`. Installs what is missing first and
// ends with a line "N passed, N failed". Names of stages as arguments run only those.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureChromium,
  ensureFirefox,
  ensureJapaneseFont,
  ensurePackages,
  ROOT,
} from './tools/machine.mjs';

const RESULTS = join(ROOT, 'test-results');

const STAGES = [
  check('format and lint', ['biome', 'ci', '--error-on-warnings', '.']),
  check('types', ['tsc', '--noEmit', '-p', '.']),
  check('rooms', [
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'lib',
    'components',
    'entrypoints',
  ]),
  check('dead code', ['knip']),
  check('bundle schema is current', ['tsx', 'tests/tools/bundle-schema.ts', '--check']),
  check('build for Chrome', ['wxt', 'build']),
  check('build for Firefox', ['wxt', 'build', '-b', 'firefox']),
  check('build for Chrome, e2e', ['wxt', 'build', '--mode', 'e2e']),
  check('build for Firefox, e2e', ['wxt', 'build', '-b', 'firefox', '--mode', 'e2e']),
  check('Mozilla’s linter', [
    'addons-linter',
    '.output/firefox-mv3',

    '--output',
    'text',
  ]),
  tests(
    'unit',
    [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    countVitest,
  ),
  tests('e2e', ['playwright', 'test'], countPlaywright),
];

const wanted = process.argv.slice(2);
ensurePackages();
ensureJapaneseFont();
process.env.OSEKKAI_CHROMIUM = ensureChromium();
const firefox = ensureFirefox();
if (firefox) process.env.OSEKKAI_FIREFOX = firefox;
else console.log('No Firefox here and none can be installed: its tests are skipped.');
npx(['wxt', 'prepare']);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
for (const stage of STAGES) {
  if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
  console.log(`\n── ${stage.name}`);
  const counts = stage.run();
  for (const key of Object.keys(total)) total[key] += counts[key];
}
console.log(`\n${total.skipped} skipped, each with its reason above`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** A stage that passes or fails as one. */
function check(name, command) {
  return {
    name,
    run: () => (npx(command) ? { passed: 1, failed: 0, skipped: 0 } : failure(name)),
  };
}

/** A stage of many tests, counted from the runner's own report. */
function tests(name, command, count) {
  return {
    name,
    run: () => {
      const fine = npx(command);
      const counts = count();
      // A runner that failed without a failed test (it crashed, a file did not load) has failed.
      return fine || counts.failed > 0 ? counts : { ...counts, failed: 1 };
    },
  };
}

function countVitest() {
  const report = readReport('unit.json');
  if (!report) return failure('unit: no report');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright() {
  const report = readReport('e2e.json');
  if (!report) return failure('e2e: no report');
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function readReport(name) {
  const file = join(RESULTS, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function failure(name) {
  console.log(`FAILED: ${name}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

function npx(command) {
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
