import type { Company } from '../../lib/model/company';
import { t } from '../shell/language';

export interface BookletWords {
  readonly title: string;
  readonly publisher: string;
}

interface Props {
  readonly companies: readonly Company[];
  /** Ids of the companies in the booklet. */
  readonly chosen: readonly string[];
  readonly words: BookletWords;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onWords: (words: BookletWords) => void;
}

/** Who is in the booklet, and what stands on its cover. */
export function BookletChoice({ companies, chosen, words, onChoose, onWords }: Props) {
  const turn = (id: string) =>
    onChoose(companies.map((one) => one.id).filter((one) => chosen.includes(one) !== (one === id)));
  return (
    <div class="booklet-choice">
      <label class="sheet-line">
        {t('sheetBookletTitle')}
        <input
          type="text"
          maxLength={60}
          value={words.title}
          placeholder={t('sheetBookletTitleDefault')}
          onInput={({ currentTarget }) => onWords({ ...words, title: currentTarget.value })}
        />
      </label>
      <label class="sheet-line">
        {t('sheetBookletPublisher')}
        <input
          type="text"
          maxLength={40}
          value={words.publisher}
          onInput={({ currentTarget }) => onWords({ ...words, publisher: currentTarget.value })}
        />
      </label>
      <fieldset class="booklet-companies">
        <legend>{t('sheetBookletCompanies', chosen.length)}</legend>
        <p class="row">
          <button
            type="button"
            class="button small"
            onClick={() => onChoose(companies.map(({ id }) => id))}
          >
            {t('sheetBookletAll')}
          </button>
          <button type="button" class="button small" onClick={() => onChoose([])}>
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
    </div>
  );
}
