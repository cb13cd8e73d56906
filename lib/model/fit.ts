import { z } from 'zod';
import { patentIdSchema } from './open-patent';

/** What the fit of a record rests on: its title alone, its own page, or the local catalogue. */
export const basisSchema = z.enum(['title', 'record', 'catalogue']);
export type Basis = z.infer<typeof basisSchema>;

/** Need: does it answer what the company wants? Capability: can the company make it? */
export const axisSchema = z.enum(['need', 'capability']);
export type Axis = z.infer<typeof axisSchema>;

const score = z.number().min(0).max(100);

/** Half-open range of UTF-16 code units in a text: `text.slice(start, end)`. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Span = z.infer<typeof spanSchema>;

/** Where in the record a word stands: a field of the record and the span in its text. */
export const placeSchema = spanSchema.extend({
  field: z.string(),
  index: z.number().int().nonnegative().optional(),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * One matched word: the same word in the phrase and in the record, and its share in points. `word`
 * is empty for the single letters that match beside longer words (その他): they have no places.
 */
export const matchSchema = z.object({
  word: z.string(),
  share: z.number().nonnegative(),
  spans: z.array(spanSchema),
  places: z.array(placeSchema),
});
export type Match = z.infer<typeof matchSchema>;

/**
 * What a reason rests on: the phrase's own words in the record, a related word, a related class,
 * what the verdicts on other records say, or a word to avoid.
 */
const evidencePartSchema = z.enum(['exact', 'related', 'class', 'verdicts', 'noise']);

/**
 * One reason: a phrase of the profile, how much of it the record answers (`coverage`, 0–1), and
 * the matched words. `share` is in points of the axis score; the shares of one axis add up to it.
 * A noise word's evidence has a negative share.
 */
export const evidenceSchema = z.object({
  axis: axisSchema,
  /** Fits saved before related words and classes were known rest on exact words. */
  part: evidencePartSchema.default('exact'),
  field: z.string(),
  phrase: z.string(),
  coverage: z.number().min(0).max(1),
  share: z.number(),
  matches: z.array(matchSchema),
  /** The IPC subclass of a class's evidence, and whether the record names it or its words suggest it. */
  classCode: z.string().optional(),
  predicted: z.boolean().optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A fact the coordinator must know before calling. Never part of the score. */
export const cautionSchema = z.enum([
  'licenceRefused',
  'assignmentOnly',
  'nothingOffered',
  'unpublished',
  'titleOnly',
  'noiseWord',
  'termsClash',
  'lapsed',
  'foreignField',
  'largeScale',
  'longUnchanged',
]);
export type Caution = z.infer<typeof cautionSchema>;

/**
 * Company × open patent. Scores are 0–100, unrounded; an axis is null where the profile has no
 * phrase for it, and `overall` is null where neither axis can be scored: unknown is not low.
 * `provisional` until a catalogue exists.
 */
export const fitSchema = z.object({
  companyId: z.string(),
  patentId: patentIdSchema,
  overall: score.nullable(),
  need: score.nullable(),
  capability: score.nullable(),
  basis: basisSchema,
  /** How much the numbers rest on, 0–1: a full profile and a whole record, or two words and a title. */
  confidence: z.number().min(0).max(1).default(0.5),
  /** Needs of the profile that nothing in the record answers, as they are written there. */
  unanswered: z.array(z.string()).default([]),
  /** Better than this part of all records compared, 0–1; absent where there was nothing to compare. */
  betterThan: z.number().min(0).max(1).optional(),
  /** How many records were compared. */
  compared: z.number().int().nonnegative().default(0),
  /** Good signs: the record was licensed before. */
  merits: z.array(z.enum(['licensedBefore'])).default([]),
  provisional: z.boolean(),
  evidence: z.array(evidenceSchema),
  cautions: z.array(cautionSchema),
});
export type Fit = z.infer<typeof fitSchema>;
