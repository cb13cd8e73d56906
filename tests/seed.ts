import fc from 'fast-check';
import { inject } from 'vitest';

// A landing is not refused for a rare case that was there before it: `npm run fuzz` looks for those.
fc.configureGlobal({ seed: inject('seed') });
