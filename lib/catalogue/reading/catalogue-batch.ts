import type { LayoutName } from '../../model/catalogue';
import type { UnreadableLine } from '../../model/catalogue-file';
import type { CatalogueLine } from './catalogue-line';
import type { SkippedFile } from './skipped-file';

/** A stretch of a catalogue file, as it is read. All lines are of one file. */
export interface CatalogueBatch {
  /** The CSV's name; that of a zip's entry with its folders. */
  readonly file: string;
  readonly layout: LayoutName;
  readonly lines: readonly CatalogueLine[];
  readonly unreadable: readonly UnreadableLine[];
  /** Files of a zip that were passed over since the batch before. */
  readonly skipped: readonly SkippedFile[];
  /** How many bytes of the whole source have been read so far. */
  readonly bytes: number;
}
