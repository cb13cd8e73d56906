import { t } from '../shell/language';

interface Props {
  readonly companyName: string;
  /** Words to avoid that what was turned down suggests; never none. */
  readonly words: readonly string[];
  readonly onTake: (word: string) => void;
  readonly onClose: () => void;
}

/** After 見送り: words that the company may not want to see again. Nothing is taken by itself. */
export function NoiseOffer({ companyName, words, onTake, onClose }: Props) {
  return (
    <section class="noise-offer" aria-label={t('boardNoiseOffer', companyName)}>
      <p role="status">{t('boardNoiseOffer', companyName)}</p>
      <p class="hint">{t('boardNoiseOfferHint')}</p>
      <p class="row">
        {words.map((word) => (
          <button key={word} type="button" class="button" onClick={() => onTake(word)}>
            ＋ {word}
          </button>
        ))}
        <button type="button" class="button quiet" onClick={onClose}>
          {t('boardNoiseOfferClose')}
        </button>
      </p>
    </section>
  );
}
