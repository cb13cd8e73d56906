import type { Company } from '../../lib/model/company';
import { CompanyChoice } from '../company/CompanyChoice';
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
      <CompanyChoice
        label={t('sheetBookletCompanies', chosen.length)}
        companies={companies}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}
