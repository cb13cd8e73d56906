import type { Survey } from '../../lib/catalogue/catalogue-desk';
import type { Catalogue } from '../../lib/model/catalogue';
import { t } from '../shell/language';
import { numberText } from './ImportProgress';

/** More records gone than this part of the catalogue, and the file is likely a part of the database. */
const MANY_GONE = 0.2;
const MEGABYTE = 1e6;

/** What a coordinator should know before taking the files in. */
export function importWarnings({ census, storage }: Survey, catalogue: Catalogue | null): string[] {
  const words: string[] = [];
  for (const { layout, newestOn, fileName } of census.files) {
    const known = catalogue?.imports.find((one) => one.layout === layout)?.newestOn;
    if (newestOn && known && newestOn < known) {
      words.push(t('importOlder', fileName, newestOn, known));
    }
  }
  if (catalogue && census.withdrawn > catalogue.size * MANY_GONE) {
    words.push(t('importManyGone', numberText(census.withdrawn)));
  }
  if (storage && storage.needed > storage.free) {
    const [needed, free] = [storage.needed, storage.free].map((bytes) =>
      numberText(Math.round(bytes / MEGABYTE)),
    );
    words.push(t('importStorage', needed ?? '', free ?? ''));
  }
  return words;
}
