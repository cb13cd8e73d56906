import { z } from 'zod';
import { exportTemplateSchema } from './export-template';

/** The coordinator's choices. Every field has a default, so that `{}` is a valid beginning. */
export const settingsSchema = z.object({
  /** Who edits here: written beside every edit. Empty until the user gives it. */
  coordinator: z.string().max(100).default(''),
  language: z.enum(['ja', 'en']).default('ja'),
  activeCompanyIds: z.array(z.string()).default([]),
  /** Rows whose best fit is below this (0–100) are dimmed when dimming is on. */
  threshold: z.number().min(0).max(100).default(30),
  dimming: z.boolean().default(false),
  /** Hosts on which the extension is switched off. */
  hostsOff: z.array(z.string()).default([]),
  /** 様式: how lists and proposal sheets for companies look, by name. */
  exportTemplates: z.array(exportTemplateSchema).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;
