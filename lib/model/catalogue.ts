import { z } from 'zod';

/** How the files write their records: INPIT's monthly bulk CSV, J-PlatPat's export of search hits. */
export const layoutNameSchema = z.enum(['plidb-bulk', 'jplatpat-export']);
export type LayoutName = z.infer<typeof layoutNameSchema>;

/** Records of one block. More make a page's few records slow to read, fewer an import slow to write. */
export const BLOCK = 64;

const count = z.number().int().nonnegative();

/** One file that was taken in, and what it did. Times are ISO 8601 in UTC. */
export const catalogueImportSchema = z.object({
  at: z.iso.datetime(),
  layout: layoutNameSchema,
  fileName: z.string(),
  /** The newest 最新更新日 or 開放特許情報登録日 of its records, as yyyy-mm-dd; null where they have none. */
  newestOn: z.string().nullable(),
  records: count,
  added: count,
  changed: count,
  same: count,
  withdrawn: count,
  /** Lines that repeat a number the same file had before; they are joined with the first. */
  repeated: count,
  unreadable: count,
});
export type CatalogueImport = z.infer<typeof catalogueImportSchema>;

/**
 * 目録: which generation of blocks and pieces is in force. An import writes the next generation
 * beside it and puts it in force with one write.
 */
export const catalogueSchema = z.object({
  generation: z.number().int().positive(),
  size: count,
  /** Which tokeniser cut the texts of the index, and a hash of the texts themselves. */
  tokeniser: z.number().int(),
  corpus: z.string(),
  /** Newest first. */
  imports: z.array(catalogueImportSchema),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
