import type { PlannedRow, RowChoice, RowMatch } from '../../lib/model/company-import';
import type { RowProblem } from '../../lib/model/mapped-row';
import type { SameBy } from '../../lib/model/same-company';
import { type MessageKey, t } from '../shell/language';

interface Props {
  readonly rows: readonly PlannedRow[];
  readonly isWriting: boolean;
  readonly onChoose: (line: number, choice: RowChoice) => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

const BY: Readonly<Record<SameBy, MessageKey>> = {
  corporateNumber: 'sheetImportByCorporateNumber',
  name: 'sheetImportByName',
  location: 'sheetImportByLocation',
};

const CHOICES = [
  ['join', 'sheetImportJoin'],
  ['take', 'sheetImportTake'],
  ['skip', 'sheetImportSkip'],
] as const;

const PROBLEMS: Readonly<Record<RowProblem['kind'], MessageKey>> = {
  noName: 'sheetImportNoName',
  nameTooLong: 'sheetImportNameTooLong',
  notACount: 'sheetImportNotACount',
};

/** What an import would do, before it does: counts, known companies to decide on, unreadable rows. */
export function ImportCheck(props: Props) {
  const { rows, isWriting } = props;
  const known = rows.filter(({ match }) => match);
  const unread = rows.filter(({ isReadable }) => !isReadable);
  const taken = rows.filter(({ choice }) => choice !== 'skip').length;
  const fresh = rows.length - known.length - unread.length;
  return (
    <section class="preview import-check" aria-label={t('sheetImportCheck')}>
      <h4>{t('sheetImportCheck')}</h4>
      <p>{t('sheetImportCounts', fresh, known.length, unread.length)}</p>
      {known.length > 0 && <Duplicates rows={known} onChoose={props.onChoose} />}
      <Problems rows={rows} />
      {isWriting && (
        <p role="status">
          {t('sheetImportWriting')}
          <progress aria-label={t('sheetImportWriting')} />
        </p>
      )}
      <p class="row">
        <button
          type="button"
          class="button primary"
          disabled={isWriting || taken === 0}
          onClick={props.onApply}
        >
          {t('sheetImportApply', taken)}
        </button>
        <button type="button" class="button" disabled={isWriting} onClick={props.onBack}>
          {t('sheetImportBack')}
        </button>
        <button type="button" class="button" disabled={isWriting} onClick={props.onCancel}>
          {t('sheetImportCancel')}
        </button>
      </p>
    </section>
  );
}

function Duplicates({ rows, onChoose }: Pick<Props, 'rows' | 'onChoose'>) {
  return (
    <div class="import-table">
      <table aria-label={t('sheetImportDuplicates')}>
        <thead>
          <tr>
            <th scope="col">{t('sheetImportRow')}</th>
            <th scope="col">{t('sheetImportName')}</th>
            <th scope="col">{t('sheetImportSameAs')}</th>
            <th scope="col">{t('sheetImportWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, row, match, choice }) => (
            <tr key={line}>
              <td>{line}</td>
              <th scope="row">{row.name}</th>
              <td>{match && <Same match={match} />}</td>
              <td>
                <select
                  aria-label={t('sheetImportWhatOf', row.name ?? '', line)}
                  value={choice}
                  onChange={({ currentTarget }) => onChoose(line, currentTarget.value as RowChoice)}
                >
                  {CHOICES.map(([value, label]) => (
                    <option key={value} value={value}>
                      {t(label)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Same({ match }: { readonly match: RowMatch }) {
  const place = match.line === undefined ? '' : t('sheetImportInFile', match.line);
  return (
    <>
      {match.name} <span class="muted">{[t(BY[match.by]), place].filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** Row by row, with the row's own words, so that they can be found in the file and mended there. */
function Problems({ rows }: Pick<Props, 'rows'>) {
  const problems = rows.flatMap(({ line, cells, problems }) =>
    problems.map((problem) => ({ line, cells, problem })),
  );
  if (problems.length === 0) return null;
  return (
    <details class="names" open={problems.length <= 10}>
      <summary>
        {t('sheetImportProblems')} ({problems.length})
      </summary>
      <ul>
        {problems.map(({ line, cells, problem }) => (
          <li key={`${line}/${problem.kind}`}>
            {t(PROBLEMS[problem.kind], line, problem.text || cells.filter(Boolean).join(' / '))}
          </li>
        ))}
      </ul>
    </details>
  );
}
