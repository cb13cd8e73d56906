import { useId, useState } from 'preact/hooks';
import type { PatentId } from '../../lib/model/open-patent';
import { patentNumber } from '../../lib/model/patent-number';
import type { MonthMatrix } from '../../lib/model/ranking';
import { scoreText } from '../fit/FitBars';
import { t } from '../shell/language';
import { countText } from './count-text';

interface Props {
  readonly matrix: MonthMatrix;
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  /** Opens the evidence for one company and one record. */
  readonly onOpen: (companyId: string, patentId: PatentId) => void;
}

type Arrangement = 'byCompany' | 'byPatent';

/** So many records are drawn before the user asks for more. */
const PATENTS_SHOWN = 100;
const BEST = 5;

/** 全企業の一覧: every company with its best records, or every record with the companies it fits. */
export function MatrixView({ matrix, companies, onOpen }: Props) {
  const [arrangement, setArrangement] = useState<Arrangement>('byCompany');
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  const nameOf = (companyId: string) => names.get(companyId) ?? companyId;
  return (
    <section class="matrix" aria-label={t('catalogueMatrix')}>
      <ArrangementChoice chosen={arrangement} onChoose={setArrangement} />
      {matrix.byCompany.length === 0 && <p class="empty">{t('catalogueMatrixEmpty')}</p>}
      {arrangement === 'byCompany' ? (
        <ByCompany rows={matrix.byCompany} nameOf={nameOf} onOpen={onOpen} />
      ) : (
        <ByPatent rows={matrix.byPatent} nameOf={nameOf} onOpen={onOpen} />
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly chosen: Arrangement;
  readonly onChoose: (arrangement: Arrangement) => void;
}

const ARRANGEMENTS = [
  ['byCompany', 'catalogueMatrixByCompany'],
  ['byPatent', 'catalogueMatrixByPatent'],
] as const;

function ArrangementChoice({ chosen, onChoose }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset class="matrix-choice">
      <legend>{t('catalogueMatrixBy')}</legend>
      {ARRANGEMENTS.map(([value, key]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {t(key)}
        </label>
      ))}
    </fieldset>
  );
}

interface PartProps<Rows> {
  readonly rows: Rows;
  readonly nameOf: (companyId: string) => string;
  readonly onOpen: Props['onOpen'];
}

function ByCompany({ rows, nameOf, onOpen }: PartProps<MonthMatrix['byCompany']>) {
  return (
    <table class="matrix-table">
      <thead>
        <tr>
          <th scope="col">{t('catalogueMatrixCompany')}</th>
          <th scope="col">{t('catalogueMatrixBest')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ companyId, rows: best }) => (
          <tr key={companyId}>
            <th scope="row">{nameOf(companyId)}</th>
            <td>
              {best.length === 0 && <span class="muted">{t('catalogueMatrixNone')}</span>}
              <ol>
                {best.slice(0, BEST).map(({ patentId, title, overall }) => (
                  <li key={patentId}>
                    <Pair
                      score={overall}
                      words={title}
                      label={t('catalogueMatrixOpen', title, nameOf(companyId), scoreText(overall))}
                      onOpen={() => onOpen(companyId, patentId)}
                    />
                  </li>
                ))}
              </ol>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ByPatent({ rows, nameOf, onOpen }: PartProps<MonthMatrix['byPatent']>) {
  const [most, setMost] = useState(PATENTS_SHOWN);
  const more = Math.min(PATENTS_SHOWN, rows.length - most);
  return (
    <>
      <table class="matrix-table">
        <thead>
          <tr>
            <th scope="col">{t('catalogueMatrixPatent')}</th>
            <th scope="col">{t('catalogueMatrixCompanies')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ patentId, title, companies }) => (
            <tr key={patentId}>
              <th scope="row">
                {title} <span class="muted">{patentNumber(patentId)}</span>
              </th>
              <td>
                <ul>
                  {companies.map(({ companyId, overall }) => (
                    <li key={companyId}>
                      <Pair
                        score={overall}
                        words={nameOf(companyId)}
                        label={t(
                          'catalogueMatrixOpen',
                          title,
                          nameOf(companyId),
                          scoreText(overall),
                        )}
                        onOpen={() => onOpen(companyId, patentId)}
                      />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setMost(most + PATENTS_SHOWN)}>
          {t('catalogueMatrixMore', countText(more))}
        </button>
      )}
    </>
  );
}

interface PairProps {
  readonly score: number | null;
  readonly words: string;
  readonly label: string;
  readonly onOpen: () => void;
}

/** One company and one record: the number and what it leads to. */
function Pair({ score, words, label, onOpen }: PairProps) {
  return (
    <button type="button" class="matrix-pair" aria-label={label} title={words} onClick={onOpen}>
      <b>{scoreText(score)}</b>
      <span>{words}</span>
    </button>
  );
}
