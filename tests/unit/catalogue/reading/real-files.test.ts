import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readAll, source } from './made-up';

const EXPORTS = '../shared/data/jplatpat';
const hasFiles = existsSync(EXPORTS);
if (!hasFiles) console.log(`skipped: real exports are not on this machine (${EXPORTS})`);

test.skipIf(!hasFiles)('J-PlatPat’s own exports are read to the last row', async () => {
  for (const name of readdirSync(EXPORTS)) {
    const bytes = readFileSync(join(EXPORTS, name));
    const { data } = Papa.parse<Record<string, string>>(bytes.toString().replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    const { records, unreadable, layouts } = await readAll(source(new Uint8Array(bytes), { name }));
    expect(layouts).toEqual(['jplatpat-export']);
    expect(unreadable).toEqual([]);
    expect(records.map(({ title }) => title)).toEqual(data.map((row) => row.発明の名称?.trim()));
  }
});
