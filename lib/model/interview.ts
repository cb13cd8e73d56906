import { z } from 'zod';
import { CHIP_FIELDS } from './company';
import { editsSchema } from './edits';

/** 社内限り, or 共有可: may what was said here be handed to the company and others? */
export const disclosureSchema = z.enum(['internal', 'shareable']);

/** A phrase of the profile that was taken from a note, and where it stands there (UTF-16 units). */
export const takenPhraseSchema = z.object({
  field: z.enum(CHIP_FIELDS),
  phrase: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** As the note says it, where the profile says it in other words. */
  words: z.string().min(1).optional(),
});
export type TakenPhrase = z.infer<typeof takenPhraseSchema>;

/** 面談記録: a dated note with who was there, and what of it went into the profile. */
export const interviewSchema = z.object({
  id: z.string().min(1),
  companyId: z.string().min(1),
  /** A calendar day: 2026-11-23. */
  heldOn: z.iso.date(),
  attendees: z.array(z.object({ name: z.string().min(1), role: z.string() })).default([]),
  notes: z.string().max(100_000).default(''),
  /** 出典: a visit, a call, a paper. */
  source: z.string().default(''),
  disclosure: disclosureSchema.default('internal'),
  taken: z.array(takenPhraseSchema).default([]),
  /** Proposals that were passed over, as `field:phrase`: they are not made again. */
  passedOver: z.array(z.string().min(1)).default([]),
  edits: editsSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Interview = z.infer<typeof interviewSchema>;
