import { z } from 'zod';
import { type ListFieldKey, PATENT_FIELDS, type TextFieldKey } from './patent-field';

/** Databases that records come from; the first half of a record's id. */
export const sourceSchema = z.enum(['plidb', 'jplatpat']);
export type Source = z.infer<typeof sourceSchema>;

/** `source:number`, for example `plidb:L2016001200`. */
export const patentIdSchema = z.templateLiteral([sourceSchema, ':', z.string().min(1).max(200)]);
export type PatentId = z.infer<typeof patentIdSchema>;

const text = z.string().min(1).optional();
const list = z.array(z.string().min(1)).optional();

const fieldShape = Object.fromEntries(
  PATENT_FIELDS.map(({ key, many }) => [key, many ? list : text]),
) as Record<TextFieldKey, typeof text> & Record<ListFieldKey, typeof list>;

/**
 * What one look at a record told: a row of a list, a detail page, a line of a CSV. Everything
 * past the id is optional (a list may show a number alone; an unpublished application carries
 * only seven items). Values are kept as the source wrote them: `2023/7/19`, `可`, `指定無`.
 */
export const sightingSchema = z.object({
  id: patentIdSchema,
  title: text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The right's state as J-PlatPat writes it: 「特許 消滅 年金不納による特許権の消滅」. */
  legalStatus: text,
  ...fieldShape,
  /** What stood in columns of a file that no layout knows, by their headings. */
  more: z.record(z.string(), z.string()).optional(),
});
export type Sighting = z.infer<typeof sightingSchema>;

/** How much of a record has been seen: a row of a list, or its own page. */
export const depthSchema = z.enum(['row', 'record']);
export type Depth = z.infer<typeof depthSchema>;

/** Where a look at a record came from: a page, a layout of a file, a hand-over. */
export const originSchema = z.enum(['page', 'plidb-bulk', 'jplatpat-export', 'bundle']);
export type Origin = z.infer<typeof originSchema>;

/** What a newer look replaced: the values before it, by field. */
export const patentChangeSchema = z.object({
  at: z.iso.datetime(),
  by: originSchema,
  before: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type PatentChange = z.infer<typeof patentChangeSchema>;

/** One record of a database, joined from all its sightings. Times are ISO 8601 in UTC. */
export const openPatentSchema = z.object({
  ...sightingSchema.shape,
  title: z.string().min(1),
  depth: depthSchema,
  firstSeenAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  /** When an import brought it into the catalogue, last changed it, and no longer held it. */
  enteredAt: z.iso.datetime().optional(),
  changedAt: z.iso.datetime().optional(),
  withdrawnAt: z.iso.datetime().optional(),
  /** Newest first. */
  history: z.array(patentChangeSchema).optional(),
});
export type OpenPatent = z.infer<typeof openPatentSchema>;
