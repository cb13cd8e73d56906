import { z } from 'zod';
import { editsSchema } from './edits';
import { fitSchema } from './fit';
import { openPatentSchema, type PatentId, patentIdSchema } from './open-patent';

/** 有望 / 参考 / ノイズ / 未評価: the coordinator's word on a listing, kept through re-scoring. */
export const verdictSchema = z.enum(['promising', 'reference', 'noise', 'unrated']);
export type Verdict = z.infer<typeof verdictSchema>;

/** The way of a candidate that comes to something; 保留 and 見送り are aside. */
export const WAY = [
  'candidate',
  'introduced',
  'meeting',
  'terms',
  'contract',
  'prototype',
  'product',
] as const;

/**
 * 候補 → 企業へ紹介 → 面談 → 秘密保持・条件調整 → 契約 → 試作 → 製品化; aside: 保留, 見送り.
 * `unlisted` is a listing that was judged or annotated but is not on the shortlist.
 */
export const stageSchema = z.enum(['unlisted', ...WAY, 'onHold', 'declined']);
export type Stage = z.infer<typeof stageSchema>;

/** What a coordinator changes on a candidate, each change with an entry in its history. */
export const NOTED_FIELDS = [
  'stage',
  'verdict',
  'memo',
  'ideas',
  'nextAction',
  'people',
  'fileNames',
  'declinedReason',
] as const;

export const candidateChangeSchema = z.object({
  at: z.iso.datetime(),
  what: z.enum(NOTED_FIELDS),
  from: z.string(),
  to: z.string(),
  /** The name the user gave; empty before it was asked for. */
  by: z.string().default(''),
});
export type CandidateChange = z.infer<typeof candidateChangeSchema>;

/** Somebody around a candidate, and whose side they are on. */
export const involvedPersonSchema = z.object({
  name: z.string().min(1),
  side: z.enum(['company', 'patentee', 'registrant', 'bank', 'university', 'other']),
  contact: z.string().default(''),
});
export type InvolvedPerson = z.infer<typeof involvedPersonSchema>;

/** What has to be done next, and until which day (2026-11-23). */
export const nextActionSchema = z.object({
  what: z.string().min(1).max(500),
  dueOn: z.iso.date().nullable(),
});
export type NextAction = z.infer<typeof nextActionSchema>;

/** An open patent on a company's shortlist, with the fit and the record as they were when saved. */
export const candidateSchema = z.object({
  id: z.string().min(1),
  companyId: z.string().min(1),
  patentId: patentIdSchema,
  stage: stageSchema,
  verdict: verdictSchema,
  /** For the office alone. */
  memo: z.string(),
  /** 製品のアイデア: what the company could make of it, written to be handed to the company. */
  ideas: z.string().default(''),
  nextAction: nextActionSchema.optional(),
  people: z.array(involvedPersonSchema).default([]),
  /** Names of files kept elsewhere: agreements, drawings. */
  fileNames: z.array(z.string().min(1)).default([]),
  /** Why it was turned down (見送り). */
  declinedReason: z.string().optional(),
  /** The fit when saved; absent where nothing could be scored (a listing without a title). */
  fit: fitSchema.optional(),
  patent: openPatentSchema,
  history: z.array(candidateChangeSchema),
  edits: editsSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** One company and one record have at most one candidate: its id says both. */
export function candidateId(companyId: string, patentId: PatentId): string {
  return `${companyId}/${patentId}`;
}
