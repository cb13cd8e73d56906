import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Where property tests begin: the same cases in every run, unless OSEKKAI_SEED says otherwise. */
const seed = Number(process.env.OSEKKAI_SEED ?? 1);

declare module 'vitest' {
  interface ProvidedContext {
    seed: number;
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/seed.ts'],
          provide: { seed },
          // Property tests on a machine that builds at the same time.
          testTimeout: 30_000,
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/store/**'],
        },
      },
      {
        // What is in the dependency list is not bundled anew, with a reload, in the middle of a run.
        optimizeDeps: { include: ['idb', 'zod', 'fast-check'] },
        test: {
          name: 'store',
          setupFiles: ['tests/seed.ts'],
          provide: { seed },
          // Property tests write to a real database, on a machine that may do other things beside.
          testTimeout: 120_000,
          include: ['tests/unit/store/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.OSEKKAI_CHROMIUM ?? '/usr/bin/chromium',
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
