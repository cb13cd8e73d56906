import { useState } from 'preact/hooks';
import type { PlannedRow, RowChoice, RowMatch } from '../../lib/model/company-import';
import type { RowProblem } from '../../lib/model/mapped-row';
import type { NoCompany } from '../../lib/model/row-kind';
import type { SameBy } from '../../lib/model/same-company';
import { type MessageKey, t } from '../shell/language';

interface Props {
  readonly rows: readonly PlannedRow[];
  readonly isWriting: boolean;
  readonly onChoose: (lines: ReadonlySet<number>, choice: RowChoice) => void;
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
  notThirteenDigits: 'sheetImportNotThirteen',
  wrongCheckDigit: 'sheetImportWrongCheck',
  notADay: 'sheetImportNotADay',
  notAWish: 'sheetImportNotAWish',
};

const NO_COMPANY: Readonly<Record<NoCompany, MessageKey>> = {
  total: 'sheetImportIsTotal',
  ditto: 'sheetImportIsDitto',
  end: 'sheetImportIsEnd',
  note: 'sheetImportIsNote',
  headings: 'sheetImportIsHeadings',
};

/** Which rows are shown. */
const VIEWS = {
  all: { label: 'sheetImportAllRows', holds: () => true },
  known: { label: 'sheetImportKnownRows', holds: ({ match }) => match !== undefined },
  told: {
    label: 'sheetImportToldRows',
    holds: ({ problems, noCompany }) => problems.length > 0 || noCompany !== undefined,
  },
  skipped: { label: 'sheetImportSkippedRows', holds: ({ choice }) => choice === 'skip' },
} as const satisfies Readonly<
  Record<string, { label: MessageKey; holds: (row: PlannedRow) => boolean }>
>;
type View = keyof typeof VIEWS;

/** So many rows are drawn at once: thousands of selects would freeze the page. */
const PAGE = 100;

/** What an import would do, before it does: every row, what happens with it, and why. */
export function ImportCheck(props: Props) {
  const { rows, isWriting } = props;
  const known = rows.filter(({ match }) => match);
  const unread = rows.filter(({ isReadable, noCompany }) => !isReadable || noCompany);
  const taken = rows.filter(({ choice }) => choice !== 'skip').length;
  const fresh = rows.length - known.length - unread.length;
  return (
    <section class="preview import-check" aria-label={t('sheetImportCheck')}>
      <h4>{t('sheetImportCheck')}</h4>
      <p>{t('sheetImportCounts', fresh, known.length, unread.length)}</p>
      <Rows {...props} />
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

function Rows({ rows, onChoose }: Pick<Props, 'rows' | 'onChoose'>) {
  const [view, setView] = useState<View>('all');
  const [shown, setShown] = useState(PAGE);
  const inView = rows.filter(VIEWS[view].holds);
  const rest = inView.length - shown;
  return (
    <>
      <div class="row">
        <label>
          {t('sheetImportView')}{' '}
          <select
            class="import-view"
            value={view}
            onChange={({ currentTarget }) => {
              setView(currentTarget.value as View);
              setShown(PAGE);
            }}
          >
            {(Object.keys(VIEWS) as View[]).map((one) => (
              <option key={one} value={one}>
                {t(VIEWS[one].label, rows.filter(VIEWS[one].holds).length)}
              </option>
            ))}
          </select>
        </label>
        <BulkChoice rows={rows} onChoose={onChoose} />
      </div>
      <div class="import-table">
        <table aria-label={t('sheetImportRows')}>
          <thead>
            <tr>
              <th scope="col">{t('sheetImportRow')}</th>
              <th scope="col">{t('profileName')}</th>
              <th scope="col">{t('sheetImportSameAs')}</th>
              <th scope="col">{t('sheetImportWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {inView.slice(0, shown).map((row) => (
              <Row key={row.line} row={row} onChoose={onChoose} />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {t('sheetImportMore', Math.min(rest, PAGE), rest)}
        </button>
      )}
    </>
  );
}

/** One choice for all rows of companies that seem to be known. */
function BulkChoice({ rows, onChoose }: Pick<Props, 'rows' | 'onChoose'>) {
  const known = rows.filter(({ match }) => match);
  if (known.length < 2) return null;
  const lines = new Set(known.map(({ line }) => line));
  const [first] = known;
  const isOne = known.every(({ choice }) => choice === first?.choice);
  return (
    <label>
      {t('sheetImportBulk', known.length)}{' '}
      <select
        class="import-bulk"
        value={isOne ? first?.choice : ''}
        onChange={({ currentTarget: { value } }) =>
          value !== '' && onChoose(lines, value as RowChoice)
        }
      >
        {!isOne && <option value="">{t('sheetImportBulkMixed')}</option>}
        {CHOICES.map(([value, label]) => (
          <option key={value} value={value}>
            {t(label)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RowProps {
  readonly row: PlannedRow;
  readonly onChoose: Props['onChoose'];
}

/** A row with its own words, so that it can be found in the file and mended there. */
function Row({ row: planned, onChoose }: RowProps) {
  const { line, cells, row, match, choice, isReadable, problems, noCompany } = planned;
  const offered = CHOICES.filter(([value]) => value !== 'join' || match);
  return (
    <tr class={choice === 'skip' ? 'import-skipped' : ''}>
      <td>{line}</td>
      <th scope="row">
        {row.name ?? <span class="muted">{cells.filter(Boolean).join(' / ')}</span>}
        {row.location && <small class="muted">{row.location}</small>}
        {noCompany && <small>{t(NO_COMPANY[noCompany])}</small>}
        {problems.map((problem) => (
          <small key={problem.field} class="import-problem">
            {t(PROBLEMS[problem.kind], problem.text)}
          </small>
        ))}
      </th>
      <td>{match && <Same match={match} />}</td>
      <td>
        <select
          aria-label={t('sheetImportWhatOf', row.name ?? '', line)}
          value={choice}
          disabled={!isReadable}
          onChange={({ currentTarget }) =>
            onChoose(new Set([line]), currentTarget.value as RowChoice)
          }
        >
          {offered.map(([value, label]) => (
            <option key={value} value={value}>
              {t(value === 'take' && !match ? 'sheetImportTakeNew' : label)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

function Same({ match }: { readonly match: RowMatch }) {
  const place = match.line === undefined ? '' : t('sheetImportInFile', match.line);
  const apart = match.isApart ? t('sheetImportApart') : '';
  return (
    <>
      {match.name}
      {match.location && <small class="muted">{match.location}</small>}
      <small>{[t(BY[match.by]), place, apart].filter(Boolean).join(' · ')}</small>
    </>
  );
}
