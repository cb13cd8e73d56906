import { z } from 'zod';
import { savedSearchSchema } from './arrival';
import { candidateSchema } from './candidate';
import { companySchema } from './company';
import { deletionSchema } from './deletion';
import { interviewSchema } from './interview';
import { openPatentSchema } from './open-patent';
import { settingsSchema } from './settings';

export const BUNDLE_FORMAT = 'osekkai-bundle';
export const BUNDLE_VERSION = 3;

/** 引き継ぎファイル: everything, or one company, in one file. */
export const bundleSchema = z.object({
  format: z.literal(BUNDLE_FORMAT),
  /** Older versions are read as they are: 1 knew no interviews and no deletions, 2 no searches. */
  version: z.literal([1, 2, BUNDLE_VERSION]),
  exportedAt: z.iso.datetime(),
  companies: z.array(companySchema),
  candidates: z.array(candidateSchema),
  patents: z.array(openPatentSchema),
  interviews: z.array(interviewSchema).optional(),
  deletions: z.array(deletionSchema).optional(),
  /** Left out of a bundle of chosen companies unless they are for one of them. */
  searches: z.array(savedSearchSchema).optional(),
  /** Left out of a bundle of chosen companies. */
  settings: settingsSchema.optional(),
});
export type Bundle = z.infer<typeof bundleSchema>;
