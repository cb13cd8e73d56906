// Writes docs/bundle.schema.json from the bundle's own schema; with --check it writes nothing and
// fails where the file is not what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bundleSchema } from '../../lib/model/bundle';
import { ROOT } from './machine.mjs';

const FILE = join(ROOT, 'docs/bundle.schema.json');

/** What a bundle may look like to be read: fields that have a default may be absent. */
const schema = `${JSON.stringify(
  {
    title: 'Osekkai bundle (引き継ぎファイル)',
    description: 'Generated from lib/model/bundle.ts by `npm run bundle-schema`; do not edit.',
    ...z.toJSONSchema(bundleSchema, { io: 'input' }),
  },
  null,
  2,
)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, schema);
  console.log(`Wrote ${FILE}`);
} else if (readFileSync(FILE, 'utf8') === schema) {
  console.log('docs/bundle.schema.json is current');
} else {
  console.error('docs/bundle.schema.json is stale: run `npm run bundle-schema` and commit it');
  process.exitCode = 1;
}
