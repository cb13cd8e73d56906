import type { CompanyTable } from '../../lib/export/company-table-file';
import {
  COLUMN_FIELDS,
  type ColumnField,
  type ColumnMapping,
} from '../../lib/model/column-mapping';
import { t } from '../shell/language';
import { columnLabel } from './column-label';

interface Props {
  readonly table: CompanyTable;
  readonly mapping: ColumnMapping;
  readonly isRemembered: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

const SAMPLES = 3;

/** Which column fills which field, beside the first rows of the file. */
export function ColumnChoice(props: Props) {
  const { table, mapping, isRemembered, onChange } = props;
  const hasName = mapping.includes('name');
  const choose = (column: number, field: ColumnField | undefined) =>
    onChange(table.headings.map((_, at) => (at === column ? field : mapping[at])));
  return (
    <section class="preview import-columns" aria-label={t('sheetImportMapping', table.rows.length)}>
      <h4>{t('sheetImportMapping', table.rows.length)}</h4>
      <p class="hint">{t(isRemembered ? 'sheetImportRemembered' : 'sheetImportMappingHint')}</p>
      <div class="import-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('sheetImportColumn')}</th>
              <th scope="col">{t('sheetImportField')}</th>
              <th scope="col" colSpan={SAMPLES}>
                {t('sheetImportSample')}
              </th>
            </tr>
          </thead>
          <tbody>
            {table.headings.map((heading, column) => (
              <ColumnRow
                key={column}
                name={heading || t('sheetImportUnnamed', column + 1)}
                field={mapping[column]}
                samples={table.rows.slice(0, SAMPLES).map(({ cells }) => cells[column] ?? '')}
                onChoose={(field) => choose(column, field)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!hasName && <p role="status">{t('sheetImportNameMissing')}</p>}
      <p class="row">
        <button type="button" class="button primary" disabled={!hasName} onClick={props.onNext}>
          {t('sheetImportNext')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('sheetImportCancel')}
        </button>
      </p>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly field: ColumnField | undefined;
  readonly samples: readonly string[];
  readonly onChoose: (field: ColumnField | undefined) => void;
}

function ColumnRow({ name, field, samples, onChoose }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select
          aria-label={t('sheetImportFieldOf', name)}
          value={field ?? ''}
          onChange={({ currentTarget }) =>
            onChoose(COLUMN_FIELDS.find((one) => one === currentTarget.value))
          }
        >
          <option value="">{t('sheetImportSkipColumn')}</option>
          {COLUMN_FIELDS.map((one) => (
            <option key={one} value={one}>
              {columnLabel(one)}
            </option>
          ))}
        </select>
      </td>
      {Array.from({ length: SAMPLES }, (_, at) => (
        <td key={at} class="import-sample">
          {samples[at]}
        </td>
      ))}
    </tr>
  );
}
