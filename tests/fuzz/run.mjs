// The property tests with other cases every round, until one fails or the minutes are over: `npm run
// fuzz -- 30`. Says with which seed a failure comes again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensurePackages, ROOT } from '../tools/machine.mjs';

const minutes = Number(process.argv[2] ?? 10);
const until = Date.now() + minutes * 60_000;
const unit = join(ROOT, 'tests/unit');

ensurePackages();
process.env.OSEKKAI_CHROMIUM = ensureChromium();
const files = readdirSync(unit, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => join(unit, name))
  .filter((file) => readFileSync(file, 'utf8').includes('fc.assert'));

let rounds = 0;
do {
  const seed = String(randomInt(2 ** 31));
  const { status } = spawnSync(
    'npx',
    ['--no-install', 'vitest', 'run', '--reporter=dot', ...files],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, OSEKKAI_SEED: seed },
      shell: process.platform === 'win32',
    },
  );
  rounds += 1;
  if (status !== 0) {
    console.log(`A property failed. Again: OSEKKAI_SEED=${seed} npx vitest run <file>`);
    process.exit(1);
  }
} while (Date.now() < until);
console.log(`${rounds} rounds, no failure`);
