import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rankCatalogue } from '../../../lib/catalogue/rank';
import { companyQuery } from '../../../lib/fit/company-query';
import { scorePatent } from '../../../lib/fit/score';
import { wholeIndex } from '../../bench/whole-index';
import { companyLines, DEMO_COMPANIES } from '../../demo/companies';
import { PLATER, RECORDS } from '../fit/made-up';

describe('a catalogue in a company’s order', () => {
  const { segments, ground } = wholeIndex(RECORDS);
  const query = companyQuery(PLATER, ground);
  const ranked = rankCatalogue(query, segments, RECORDS);

  test('holds every record once, the best first, with its own scores', () => {
    expect(new Set(ranked.map(({ patent }) => patent.id)).size).toBe(RECORDS.length);
    const scores = ranked.map(({ overall }) => overall ?? -1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(ranked[0]?.patent.title).toBe('抗菌性めっき皮膜及びその形成方法');
    const { patent, overall } = ranked[3] ?? { patent: {}, overall: 0 };
    expect(scorePatent(query, patent as (typeof RECORDS)[0]).overall).toBeCloseTo(overall ?? 0, 9);
  });

  test('is cut where asked', () => {
    expect(rankCatalogue(query, segments, RECORDS, 3)).toEqual(ranked.slice(0, 3));
  });
});

describe('npm run rank', () => {
  const folder = mkdtempSync(join(tmpdir(), 'osekkai-rank-'));
  const at = (name: string) => join(folder, name);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/rank.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString();
  const usual = () => ['--companies', at('companies.jsonl'), '--catalogue', at('a.csv')];
  const lines = (name: string) =>
    readFileSync(at(name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  beforeAll(() => {
    writeFileSync(at('companies.jsonl'), companyLines());
    const rows = RECORDS.map(
      ({ title, purpose, outline }, number) =>
        `L${number},特願2099-${number},${[title, purpose, outline].map((one) => `"${one}"`).join(',')}`,
    );
    writeFileSync(
      at('a.csv'),
      ['開放特許情報番号,出願番号,タイトル,目的,技術概要', ...rows].join('\r\n'),
    );
  });

  test('writes the best of each company', () => {
    run(...usual(), '--top', '4', '--out', at('out.jsonl'));
    const out = lines('out.jsonl');
    expect(out).toHaveLength(4 * DEMO_COMPANIES.length);
    expect(Object.keys(out[0])).toEqual([
      ...[
        'company',
        'rank',
        'patent',
        'application',
        'overall',
        'need',
        'capability',
        'confidence',
      ],
    ]);
    expect(out[0]).toMatchObject({ company: DEMO_COMPANIES[0].id, rank: 1 });
    expect(out[0].application).toMatch(/^特願2099-\d+$/);
  });

  test('scores pairs, without parts, and after verdicts', () => {
    const company = DEMO_COMPANIES[0].id;
    const pairs = [3, 7, 9].map((number) => ({ company, patent: `特願2099-${number}` }));
    writeFileSync(at('pairs.jsonl'), pairs.map((pair) => JSON.stringify(pair)).join('\n'));
    const verdicts = pairs.map((pair, place) => ({
      ...pair,
      verdict: ['有望', 'ノイズ', 'ノイズ'][place],
    }));
    writeFileSync(at('verdicts.jsonl'), verdicts.map((one) => JSON.stringify(one)).join('\n'));
    const asked = [...usual(), '--pairs', at('pairs.jsonl')];
    run(...asked, '--out', at('pairs-out.jsonl'));
    run(...asked, '--without', 'classes,related,lexicon', '--out', at('bare.jsonl'));
    run(...asked, '--verdicts', at('verdicts.jsonl'), '--out', at('learned.jsonl'));
    const scoreOf = (name: string) => {
      const found = lines(name);
      expect(found).toHaveLength(3);
      return Object.fromEntries(found.map(({ application, overall }) => [application, overall]));
    };
    const [plain, bare, learned] = ['pairs-out.jsonl', 'bare.jsonl', 'learned.jsonl'].map(scoreOf);
    expect(bare).not.toEqual(plain);
    expect(learned?.['特願2099-3']).toBeGreaterThan(plain?.['特願2099-3']);
  });

  test('says what is wrong with its input', () => {
    writeFileSync(at('other.csv'), '名前,値段\nりんご,100\n');
    expect(() => run('--companies', at('companies.jsonl'))).toThrow(/--catalogue/);
    expect(() =>
      run('--companies', at('companies.jsonl'), '--catalogue', at('other.csv'), '--out', at('x')),
    ).toThrow(/headings of no known layout/);
    expect(() => run(...usual(), '--out', at('x'), '--without', 'magic')).toThrow(/magic/);
  });
});
