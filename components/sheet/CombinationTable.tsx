import { useEffect, useRef } from 'preact/hooks';
import { type Pair, pairsOf } from '../../lib/export/process-map';
import { sharedProfile } from '../../lib/export/shared-profile';
import type { Company } from '../../lib/model/company';
import { type MessageKey, t } from '../shell/language';

type Combinations = Company['combinations'];

interface Props {
  readonly company: Company;
  readonly onChange: (combinations: Combinations) => void;
}

const PAIRS: Readonly<Record<Pair, { readonly mark: string; readonly label: MessageKey }>> = {
  confirmed: { mark: '●', label: 'sheetPairConfirmed' },
  guessed: { mark: '○', label: 'sheetPairGuessed' },
  denied: { mark: '×', label: 'sheetPairDenied' },
  unknown: { mark: '', label: 'sheetPairUnknown' },
};

/** The pairs of process and material that the sheet may show, each to be confirmed or denied. */
export function CombinationTable({ company, onChange }: Props) {
  const { processes, materials, pairs } = pairsOf(sharedProfile(company));
  const guesses = pairsOf({ ...sharedProfile(company), combinations: [] }).pairs;
  // A second press may come before the first has reached the store.
  const latest = useRef(company.combinations);
  useEffect(() => {
    latest.current = company.combinations;
  }, [company.combinations]);
  if (processes.length === 0 || materials.length === 0) return null;

  const press = (process: string, material: string, guess: Pair | undefined) => {
    latest.current = turned(latest.current, { process, material }, guess === 'guessed');
    onChange(latest.current);
  };
  return (
    <details class="combinations">
      <summary>{t('sheetPairs')}</summary>
      <p class="hint">{t('sheetPairsHint')}</p>
      <div class="combinations-table">
        <table>
          <thead>
            <tr>
              <td />
              {materials.map((material) => (
                <th key={material} scope="col">
                  {material}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {processes.map((process, row) => (
              <tr key={process}>
                <th scope="row">{process}</th>
                {materials.map((material, column) => {
                  const { mark, label } = PAIRS[pairs[row]?.[column] ?? 'unknown'];
                  const words = t('sheetPair', process, material, t(label));
                  return (
                    <td key={material}>
                      <button
                        type="button"
                        aria-label={words}
                        title={words}
                        onClick={() => press(process, material, guesses[row]?.[column])}
                      >
                        {mark}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Confirmed, then denied where it had been guessed, then as the phrases tell it. */
function turned(
  all: Combinations,
  { process, material }: { readonly process: string; readonly material: string },
  isGuessed: boolean,
): Combinations {
  const isThis = (one: Combinations[number]) =>
    one.process === process && one.material === material;
  const known = all.find(isThis);
  const rest = all.filter((one) => !isThis(one));
  if (!known) return [...rest, { process, material, does: true }];
  return known.does && isGuessed ? [...rest, { process, material, does: false }] : rest;
}
