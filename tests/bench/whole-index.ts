import { catalogueIndex } from '../../lib/catalogue/catalogue-index';
import { catalogueGround } from '../../lib/fit/catalogue-ground';
import type { Ground } from '../../lib/fit/ground';
import type { PatentIndex } from '../../lib/fit/patent-index';
import type { Sighting } from '../../lib/model/open-patent';

/** Records indexed and made a ground of in memory, as an import does on the disk. */
export function wholeIndex(records: readonly Sighting[]): {
  readonly segments: readonly PatentIndex[];
  readonly ground: Ground;
} {
  const { segments, ground: stored } = catalogueIndex(records);
  const ground = catalogueGround(stored);
  if (!ground) throw new Error('made by another tokeniser');
  return { segments, ground };
}

/** The same for so few that they are one segment. */
export function oneSegment(records: readonly Sighting[]): {
  readonly index: PatentIndex;
  readonly ground: Ground;
} {
  const { segments, ground } = wholeIndex(records);
  const [index, more] = segments;
  if (!index || more) throw new Error(`${segments.length} segments`);
  return { index, ground };
}
