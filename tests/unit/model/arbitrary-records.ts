// Any record that the schemas allow, with the texts that files and tables stumble over.
import fc from 'fast-check';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from '../../../lib/model/bundle';
import {
  type Candidate,
  candidateId,
  stageSchema,
  verdictSchema,
} from '../../../lib/model/candidate';
import { CHIP_FIELDS, type Company } from '../../../lib/model/company';
import { exportTemplateSchema } from '../../../lib/model/export-template';
import { basisSchema, cautionSchema, type Fit, type Match } from '../../../lib/model/fit';
import type { Interview } from '../../../lib/model/interview';
import type { Depth, OpenPatent, Sighting } from '../../../lib/model/open-patent';
import { PATENT_FIELDS } from '../../../lib/model/patent-field';
import { patentId } from '../../../lib/model/patent-number';
import type { Settings } from '../../../lib/model/settings';

const TRAPS = [
  '=1+1',
  ' ＝HYPERLINK("x")',
  '-5',
  '@cmd',
  '\t=1',
  '"quoted", "twice"',
  'a\r\nb\nc\rd',
  '\uFEFFmark',
  '__proto__',
  '\uD800',
  '…',
  '𠮷野家と髙島',
  "'apostrophe",
  ' ',
];

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(...TRAPS),
);
const someText = anyText.map((text) => text || '空');
const anyName = anyText.map((text) => text.trim() || '架空商店');
const anyTime = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const chips = fc.array(someText, { maxLength: 3 });
const score = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value || 0);

const anyEdits = fc.dictionary(
  fc.constantFrom('name', 'needs', 'memo', 'stage'),
  fc.record({ at: anyTime, by: anyText }),
  { maxKeys: 2 },
);

/** Few numbers, so that two of them meet the same record. */
const anyPatentId = fc.integer({ min: 1, max: 9 }).map((n) => patentId('plidb', `L209900000${n}`));
const anyCompanyId = fc.constantFrom('a', 'b', 'c', '企業/1', '__proto__');
const anyDepth: fc.Arbitrary<Depth> = fc.constantFrom('row', 'record');

function optional<T>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) {
  return fc.record(shape, { requiredKeys: [] });
}

const patentFields = optional(
  Object.fromEntries(
    PATENT_FIELDS.map(({ key, many }) => [
      key,
      many ? fc.array(someText, { maxLength: 3 }) : someText,
    ]),
  ),
) as fc.Arbitrary<Partial<Sighting>>;

const anySighting: fc.Arbitrary<Sighting> = fc
  .record({
    id: anyPatentId,
    seen: optional({ title: someText, url: fc.webUrl() }),
    fields: patentFields,
  })
  .map(({ id, seen, fields }) => ({ ...fields, ...seen, id }));

export const anyLook = fc.record({ sighting: anySighting, depth: anyDepth });

export const anyPatent: fc.Arbitrary<OpenPatent> = fc
  .record({ ...lookParts(), title: someText, times: fc.tuple(anyTime, anyTime) })
  .map(({ sighting, depth, title, times }) => {
    const [firstSeenAt = '', seenAt = ''] = [...times].sort();
    return { ...sighting, title, depth, firstSeenAt, seenAt };
  });

function lookParts() {
  return { sighting: anySighting, depth: anyDepth };
}

export const anyCompany: fc.Arbitrary<Company> = fc
  .record({
    id: anyCompanyId,
    name: anyName,
    lists: fc.record(Object.fromEntries(CHIP_FIELDS.map((field) => [field, chips]))),
    texts: optional({
      location: anyText,
      business: anyText,
      url: anyText,
      corporateNumber: anyText,
    }),
    employees: fc.option(fc.nat(), { nil: null }),
    combinations: fc.subarray([{ process: 'めっき', material: '銅', does: true }]),
    licenceWishes: fc.subarray(['assignment', 'nonExclusive', 'exclusive'] as const),
    relatedClasses: fc.subarray([{ code: 'B65D', weight: 4, source: 'user' as const }]),
    relatedWords: fc.subarray([{ word: '蓋体', weight: 0, source: 'model' as const }]),
    learnsFromVerdicts: fc.boolean(),
    tags: chips,
    internal: chips,
    joinedIds: fc.subarray(['x', 'y']),
    institutes: chips,
    banks: chips,
    edits: anyEdits,
    sourceUrls: chips,
    times: fc.record({ createdAt: anyTime, updatedAt: anyTime }),
  })
  .map(
    ({ lists, texts, times, ...company }) =>
      ({ ...company, ...lists, ...texts, ...times }) as Company,
  );

const anyFit = fc.record({
  overall: fc.option(score),
  need: fc.option(score),
  capability: fc.option(score),
  basis: fc.constantFrom(...basisSchema.options),
  provisional: fc.boolean(),
  confidence: fc.constantFrom(0, 0.4, 1),
  unanswered: fc.array(anyText, { maxLength: 2 }),
  compared: fc.nat(),
  merits: fc.subarray(['licensedBefore' as const]),
  evidence: fc.array(
    fc.record({
      part: fc.constantFrom('exact' as const, 'related' as const, 'class' as const),
      axis: fc.constantFrom('need' as const, 'capability' as const),
      field: fc.constantFrom(...CHIP_FIELDS),
      phrase: anyText,
      coverage: fc.constantFrom(0, 0.25, 1),
      share: score,
      matches: fc.constant<Match[]>([]),
    }),
    { maxLength: 2 },
  ),
  cautions: fc.subarray([...cautionSchema.options]),
});

export const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    companyId: anyCompanyId,
    patent: anyPatent,
    fit: fc.option(anyFit, { nil: undefined }),
    stage: fc.constantFrom(...stageSchema.options),
    verdict: fc.constantFrom(...verdictSchema.options),
    memo: anyText,
    ideas: anyText,
    people: fc.array(
      fc.record({ name: someText, side: fc.constant('bank' as const), contact: anyText }),
      { maxLength: 2 },
    ),
    fileNames: chips,
    edits: anyEdits,
    history: fc.array(
      fc.record({
        at: anyTime,
        what: fc.constant('memo' as const),
        from: anyText,
        to: anyText,
        by: anyText,
      }),
      { maxLength: 2 },
    ),
    createdAt: anyTime,
    updatedAt: anyTime,
  })
  .map(({ fit, ...candidate }) => {
    const { companyId, patent } = candidate;
    const patentId = patent.id;
    const whole = { ...candidate, id: candidateId(companyId, patentId), patentId };
    return fit ? { ...whole, fit: { ...fit, companyId, patentId } satisfies Fit } : whole;
  });

const anySettings: fc.Arbitrary<Settings> = fc.record({
  coordinator: anyText,
  language: fc.constantFrom('ja', 'en'),
  activeCompanyIds: fc.uniqueArray(anyCompanyId),
  threshold: fc.integer({ min: 0, max: 100 }),
  dimming: fc.boolean(),
  hostsOff: fc.array(anyText, { maxLength: 2 }),
  exportTemplates: fc.array(
    fc.constantFrom('list', '様式').map((name) => exportTemplateSchema.parse({ name })),
    { maxLength: 2 },
  ),
});

const anyInterview: fc.Arbitrary<Interview> = fc.record({
  id: someText,
  companyId: anyCompanyId,
  heldOn: anyTime.map((time) => time.slice(0, 10)),
  attendees: fc.array(fc.record({ name: someText, role: anyText }), { maxLength: 2 }),
  notes: anyText,
  source: anyText,
  disclosure: fc.constantFrom('internal' as const, 'shareable' as const),
  taken: fc.array(
    fc.record({
      field: fc.constantFrom(...CHIP_FIELDS),
      phrase: someText,
      start: fc.nat(),
      end: fc.nat(),
    }),
    { maxLength: 2 },
  ),
  passedOver: chips,
  edits: anyEdits,
  createdAt: anyTime,
  updatedAt: anyTime,
});

const anyDeletion = fc.record({ id: someText, at: anyTime, by: anyText });

const byId = { selector: ({ id }: { id: string }) => id, maxLength: 5 };

export const anyBundle: fc.Arbitrary<Bundle> = fc.record({
  format: fc.constant(BUNDLE_FORMAT),
  version: fc.constant(BUNDLE_VERSION),
  exportedAt: anyTime,
  companies: fc.uniqueArray(anyCompany, byId),
  candidates: fc.uniqueArray(anyCandidate, byId),
  patents: fc.uniqueArray(anyPatent, byId),
  interviews: fc.uniqueArray(anyInterview, byId),
  deletions: fc.uniqueArray(anyDeletion, byId),
  settings: anySettings,
}) as fc.Arbitrary<Bundle>;
