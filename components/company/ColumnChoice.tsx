import {
  COLUMN_FIELDS,
  type ColumnField,
  type KnownHeadings,
} from '../../lib/model/column-mapping';
import { ROWS_ABOVE, type TableRow } from '../../lib/model/company-table';
import { t } from '../shell/language';
import { type ChosenTable, headingChosen, sheetChosen } from './import-step';
import { profileLabel } from './profile-label';

interface Props {
  readonly chosen: ChosenTable;
  readonly knownHeadings: () => KnownHeadings;
  readonly onChange: (chosen: ChosenTable) => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

const SAMPLES = 3;

/** Which sheet, under which headings, and which column fills which field, beside the first rows. */
export function ColumnChoice(props: Props) {
  const { chosen, onChange } = props;
  const { table, mapping, isRemembered } = chosen;
  const hasName = mapping.includes('name');
  const choose = (column: number, field: ColumnField | undefined) =>
    onChange({
      ...chosen,
      mapping: table.headings.map((_, at) => (at === column ? field : mapping[at])),
    });
  return (
    <section class="preview import-columns" aria-label={t('sheetImportMapping', table.rows.length)}>
      <h4>{t('sheetImportMapping', table.rows.length)}</h4>
      <OddQuotes lines={chosen.file.oddQuotes} />
      <TableChoice {...props} />
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

const MOST_LINES = 10;

function OddQuotes({ lines }: { readonly lines: readonly number[] }) {
  if (lines.length === 0) return null;
  const told = lines.slice(0, MOST_LINES).join(t('listSeparator'));
  return <p role="alert">{t('sheetImportOddQuotes', told, lines.length)}</p>;
}

function TableChoice({ chosen, knownHeadings, onChange }: Props) {
  const { file, sheetAt, headingLine } = chosen;
  const rows = file.sheets[sheetAt]?.rows ?? [];
  return (
    <div class="row import-place">
      {file.sheets.length > 1 && (
        <label>
          {t('sheetImportSheet')}{' '}
          <select
            class="import-sheet"
            value={sheetAt}
            onChange={({ currentTarget }) =>
              onChange(sheetChosen(file, Number(currentTarget.value), knownHeadings()))
            }
          >
            {file.sheets.map(({ name, rows: { length } }, at) => (
              <option key={at} value={at}>
                {t('sheetImportSheetOne', name, length)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('sheetImportHeadingRow')}{' '}
        <select
          class="import-heading-row"
          value={headingLine ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(headingChosen(chosen, value === '' ? null : Number(value), knownHeadings()))
          }
        >
          <option value="">{t('sheetImportNoHeadings')}</option>
          {rows.slice(0, ROWS_ABOVE).map((row) => (
            <option key={row.line} value={row.line}>
              {t('sheetImportHeadingRowOne', row.line, shortened(row))}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const LONGEST = 30;

function shortened({ cells }: TableRow): string {
  const words = cells.filter(Boolean).join(' / ').replace(/\s+/g, ' ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
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
              {profileLabel(one)}
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
