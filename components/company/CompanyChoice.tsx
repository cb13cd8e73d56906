import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';

interface Props {
  readonly label: string;
  readonly companies: readonly Company[];
  /** Ids, in the order of `companies`. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Several companies by checkboxes, with all of them or none at one press. */
export function CompanyChoice({ label, companies, chosen, onChoose }: Props) {
  const turn = (id: string) =>
    onChoose(companies.map((one) => one.id).filter((one) => chosen.includes(one) !== (one === id)));
  return (
    <fieldset class="company-choice">
      <legend>{label}</legend>
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => onChoose(companies.map(({ id }) => id))}
        >
          {t('sheetBookletAll')}
        </button>
        <button type="button" class="button" onClick={() => onChoose([])}>
          {t('sheetBookletNone')}
        </button>
      </p>
      {companies.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
