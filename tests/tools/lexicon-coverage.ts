// What companies say that the lexicon does not know, commonest first, and subclasses few entries reach.
//   npm run lexicon:coverage -- [FILE.jsonl …]     company lines; the demonstration's companies without
import { readFileSync } from 'node:fs';
import { entriesIn } from '../../lib/fit/lexicon/labels';
import { ENTRIES, SUBCLASSES } from '../../lib/fit/lexicon/lexicon';
import { profilePhrases, wantedPart } from '../../lib/fit/profile-phrases';
import type { Company } from '../../lib/model/company';
import { companyFromLine, companyLineSchema } from '../../lib/model/company-line';
import { grams } from '../../lib/text/grams';
import { normalise } from '../../lib/text/normalise';
import { DEMO_COMPANIES } from '../demo/companies';

const START = '2026-01-01T00:00:00Z';
const MOST = 40;
/** A subclass that fewer entries than this name is hard to get to from what companies say. */
const FEW = 2;

const companies = process.argv.length > 2 ? process.argv.slice(2).flatMap(companiesIn) : demo();
const phrases = companies.flatMap((company) => profilePhrases(company));
const unknown = new Map<string, number>();
let covered = 0;
for (const { phrase } of phrases) {
  const wanted = wantedPart(phrase);
  if (entriesIn(wanted).length > 0) covered += 1;
  else unknown.set(wanted, (unknown.get(wanted) ?? 0) + 1);
}
console.log(`${companies.length} companies, ${phrases.length} phrases, ${covered} with an entry`);
console.log(`\nwithout any entry (${unknown.size}):`);
for (const [phrase, count] of commonest(unknown)) console.log(`  ${count} × ${phrase}`);

const reach = new Map(SUBCLASSES.map(({ code }) => [code, 0]));
for (const [, entries] of ENTRIES) {
  for (const code of entries.flatMap(({ classes }) => Object.keys(classes))) {
    reach.set(code, (reach.get(code) ?? 0) + 1);
  }
}
const hidden = SUBCLASSES.filter(({ code }) => (reach.get(code) ?? 0) < FEW);
console.log(`\nsubclasses that fewer than ${FEW} entries name (${hidden.length}):`);
console.log(hidden.map(({ code, name }) => `${code} ${name}`).join(', '));
console.log('\nentries by kind:');
for (const [kind, entries] of ENTRIES) console.log(`  ${kind} ${entries.length}`);

function companiesIn(file: string): Company[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => companyFromLine(companyLineSchema.parse(JSON.parse(line)), undefined, START));
}

function demo(): Company[] {
  return DEMO_COMPANIES.map((one) =>
    companyFromLine(companyLineSchema.parse(one), undefined, START),
  );
}

/** Most often said first; of equal ones those that say more. */
function commonest(counts: ReadonlyMap<string, number>): [string, number][] {
  const size = (phrase: string) => grams(normalise(phrase)).length;
  return [...counts].sort((a, b) => b[1] - a[1] || size(b[0]) - size(a[0])).slice(0, MOST);
}
