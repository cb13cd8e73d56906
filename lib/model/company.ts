import { z } from 'zod';
import { editsSchema } from './edits';
import { relatedClassSchema, relatedWordSchema } from './related';

const text = z.string().optional();
const chips = z.array(z.string().min(1)).default([]);

/**
 * A company's profile. The sections are those of INPIT's 窓口支援事例: 企業情報, 企業概要,
 * 自社の強み, 一押し商品, 関係, これから, 制約. `employees` is a head count.
 */
export const companySchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(200),
  corporateNumber: text,
  location: text,
  url: text,
  founded: text,
  industry: text,
  employees: z.number().int().nonnegative().nullish(),
  capital: text,

  business: text,
  /** 沿革, 商流・業務フロー. */
  background: text,
  businessFlow: text,

  strengths: chips,
  processes: chips,
  equipment: chips,
  materials: chips,
  certifications: chips,
  intellectualProperty: chips,
  skills: chips,

  /** 加工方法 × 材料: what the coordinator said of a pair, over what the phrases tell by themselves. */
  combinations: z
    .array(z.object({ process: z.string().min(1), material: z.string().min(1), does: z.boolean() }))
    .default([]),

  products: chips,

  customers: chips,
  partners: chips,
  /** 大学・公設試, 金融機関. */
  institutes: chips,
  banks: chips,

  needs: chips,
  markets: chips,

  noiseWords: chips,
  /** 資金・期間: what the company can spend, and by when. */
  constraints: text,
  licenceWishes: z.array(z.enum(['assignment', 'nonExclusive', 'exclusive'])).default([]),

  /** 関連分類, 関連語: only what was added to or changed of the lexicon's proposals. */
  relatedClasses: z.array(relatedClassSchema).default([]),
  relatedWords: z.array(relatedWordSchema).default([]),
  /** Whether the verdicts on listings may change this company's order. */
  learnsFromVerdicts: z.boolean().default(true),

  /** The coordinator's own marks. */
  tags: chips,
  /** When it was put away; absent while it is worked with. */
  archivedAt: z.iso.datetime().optional(),
  /** 次回訪問日: a calendar day. */
  nextVisitOn: z.iso.date().optional(),
  /**
   * 社内限り: what must not leave the office, a field's key (`needs`) or one of its phrases
   * (`needs:表面を抗菌にしたい`). Everything else may be handed to the company and to others.
   */
  internal: z.array(z.string().min(1)).default([]),
  /** Ids under which other coordinators keep this company: their records were joined with this one. */
  joinedIds: z.array(z.string().min(1).max(100)).default([]),
  edits: editsSchema,
  /** Where the profile's facts were found. */
  sourceUrls: z.array(z.string().min(1)).default([]),
  /** Set on the company that the first-run page offers; shown as 「見本」 everywhere. */
  sample: z.literal(true).optional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Company = z.infer<typeof companySchema>;

/** The text fields of the profile, in its order. */
export const TEXT_FIELDS = [
  'corporateNumber',
  'location',
  'url',
  'founded',
  'industry',
  'capital',
  'business',
  'background',
  'businessFlow',
] as const satisfies readonly (keyof Company)[];

/** The lists of phrases, in the order of the profile. */
export const LIST_FIELDS = [
  'strengths',
  'processes',
  'equipment',
  'materials',
  'certifications',
  'intellectualProperty',
  'skills',
  'products',
  'customers',
  'partners',
  'institutes',
  'banks',
  'needs',
  'markets',
  'noiseWords',
  'tags',
] as const satisfies readonly (keyof Company)[];
export type ListField = (typeof LIST_FIELDS)[number];

/** Those that the fit reads. */
export type ChipField = Exclude<ListField, 'institutes' | 'banks' | 'tags'>;
export const CHIP_FIELDS = LIST_FIELDS.filter(
  (field): field is ChipField => field !== 'institutes' && field !== 'banks' && field !== 'tags',
);
