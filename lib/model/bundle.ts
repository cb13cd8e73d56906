import { z } from 'zod';
import { candidateSchema } from './candidate';
import { companySchema } from './company';
import { openPatentSchema } from './open-patent';
import { settingsSchema } from './settings';

export const BUNDLE_FORMAT = 'osekkai-bundle';
export const BUNDLE_VERSION = 1;

/** 引き継ぎファイル: everything, or one company, in one file. */
export const bundleSchema = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  exportedAt: z.iso.datetime(),
  companies: z.array(companySchema),
  candidates: z.array(candidateSchema),
  patents: z.array(openPatentSchema),
  /** Left out of a bundle of chosen companies. */
  settings: settingsSchema.optional(),
});
export type Bundle = z.infer<typeof bundleSchema>;
