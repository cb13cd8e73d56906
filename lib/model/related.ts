import { z } from 'zod';

/**
 * Where a related class or word comes from, besides the lexicon: the user, a language model that
 * the user asked, or the catalogue's best records.
 */
export const relatedSourceSchema = z.enum(['user', 'model', 'catalogue']);
export type RelatedSource = z.infer<typeof relatedSourceSchema>;

/** 1 weak … 5 the very field; 0 switches a proposal off. */
const weight = z.number().min(0).max(5);

/** An IPC subclass that has to do with a company (B65D). */
export const relatedClassSchema = z.object({
  code: z.string().regex(/^[A-H]\d{2}[A-Z]$/),
  weight,
  source: relatedSourceSchema,
});
export type RelatedClass = z.infer<typeof relatedClassSchema>;

/** A word that patents for a company would use. */
export const relatedWordSchema = z.object({
  word: z.string().trim().min(2).max(50),
  weight,
  source: relatedSourceSchema,
});
export type RelatedWord = z.infer<typeof relatedWordSchema>;
