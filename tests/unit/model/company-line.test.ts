import { expect, test } from 'vitest';
import { companySchema } from '../../../lib/model/company';
import { companyFromLine, companyLineSchema } from '../../../lib/model/company-line';
import { MORNING, madeUpCompany, NOON } from './made-up-records';

const line = (fields: object) =>
  companyLineSchema.parse({ id: 'made-up-1', name: '架空精機', ...fields });

test('a line may fill every field of the profile', () => {
  const ours = {
    createdAt: true,
    updatedAt: true,
    sample: true,
    archivedAt: true,
    edits: true,
    joinedIds: true,
  } as const;
  expect(Object.keys(companyLineSchema.shape)).toEqual(
    expect.arrayContaining(Object.keys(companySchema.omit(ours).shape)),
  );
});

test('an unknown company is made of it, with both sources', () => {
  const urls = { source_url: 'https://a.example', other_urls: ['https://b.example'] };
  const company = companyFromLine(
    line({ needs: ['錆を防ぐ'], employees: null, ...urls }),
    undefined,
    NOON,
  );
  expect(company).toEqual(
    companySchema.parse({
      id: 'made-up-1',
      name: '架空精機',
      needs: ['錆を防ぐ'],
      sourceUrls: ['https://a.example', 'https://b.example'],
      createdAt: NOON,
      updatedAt: NOON,
    }),
  );
});

test('a field it fills replaces the known one; what it lacks or leaves empty stays', () => {
  const known = madeUpCompany({ employees: 9, processes: ['溶接'], noiseWords: ['医薬'] });
  const said = line({
    needs: ['錆を防ぐ'],
    strengths: [],
    employees: null,
    location: '',
    processes: [''],
  });
  expect(companyFromLine(said, known, NOON)).toEqual({
    ...known,
    name: '架空精機',
    needs: ['錆を防ぐ'],
    updatedAt: NOON,
  });
});

test('a line that says nothing new leaves the company and its time alone', () => {
  const known = companyFromLine(line({ needs: ['錆を防ぐ'] }), undefined, MORNING);
  expect(companyFromLine(line({ needs: ['錆を防ぐ'] }), known, NOON)).toBe(known);
});

test('a line that marks one phrase leaves the marks set here', () => {
  const known = madeUpCompany({ internal: ['needs:部品を軽くしたい'] });
  const line = { id: known.id, name: known.name, internal: ['location'] };
  expect(companyFromLine(line, known, NOON).internal).toEqual([
    'needs:部品を軽くしたい',
    'location',
  ]);
});
