import type { Census } from '../../lib/catalogue/import/take-in';
import { t } from '../shell/language';
import { numberText } from './ImportProgress';
import { layoutWords } from './layout-words';

interface Props {
  readonly census: Census;
  /** By file, where they are known. */
  readonly encodings?: ReadonlyMap<string, string>;
}

const COUNTS = [
  ['records', 'importColumnRecords'],
  ['added', 'importColumnAdded'],
  ['changed', 'importColumnChanged'],
  ['same', 'importColumnSame'],
  ['repeated', 'importColumnRepeated'],
  ['unreadable', 'importColumnUnreadable'],
] as const;

/** Files and what they bring, a row each; what is missing from them last. */
export function CensusTable({ census, encodings }: Props) {
  return (
    <div class="table-wrap">
      <table class="census">
        <thead>
          <tr>
            <th scope="col">{t('importColumnFile')}</th>
            {COUNTS.map(([key, words]) => (
              <th key={key} scope="col">
                {t(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {census.files.map((file) => (
            <tr key={file.fileName}>
              <th scope="row">
                {file.fileName}
                <span class="muted">
                  {[layoutWords(file.layout), encodings?.get(file.fileName), file.newestOn]
                    .filter(Boolean)
                    .join(' ・ ')}
                </span>
              </th>
              {COUNTS.map(([key]) => (
                <td key={key}>{numberText(file[key])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {census.withdrawn > 0 && <p>{t('importWithdrawn', numberText(census.withdrawn))}</p>}
      <p>{t('importAfter', numberText(census.size))}</p>
    </div>
  );
}
