import type { Company } from '../../lib/model/company';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { noiseOffer, refuseNoise, takeNoise } from './noise-offer';

interface Props {
  /** Where the focus goes when the offer does. */
  readonly focusAfter: (candidateId: string) => void;
}

/** After 見送り: words that the company may not want to see again. Nothing is taken by itself. */
export function NoiseOffer({ focusAfter }: Props) {
  const offered = noiseOffer.value;
  if (!offered) return null;
  const { candidateId, company, words } = offered;
  const take = async (word: string) => {
    await takeNoise(company, word);
    if (noiseOffer.value) focusSoon('.noise-offer button');
    else focusAfter(candidateId);
  };
  const refuse = () => {
    refuseNoise();
    focusAfter(candidateId);
  };
  return <OfferedWords company={company} words={words} onTake={take} onRefuse={refuse} />;
}

interface OfferedProps {
  readonly company: Company;
  readonly words: readonly string[];
  readonly onTake: (word: string) => void;
  readonly onRefuse: () => void;
}

function OfferedWords({ company, words, onTake, onRefuse }: OfferedProps) {
  return (
    <section class="noise-offer" aria-label={t('boardNoiseOffer', company.name)}>
      <p role="status">{t('boardNoiseOffer', company.name)}</p>
      <p class="hint">{t('boardNoiseOfferHint')}</p>
      <p class="row">
        {words.map((word) => (
          <button key={word} type="button" class="button" onClick={() => onTake(word)}>
            ＋ {word}
          </button>
        ))}
        <button type="button" class="button quiet" onClick={onRefuse}>
          {t('boardNoiseOfferClose')}
        </button>
      </p>
    </section>
  );
}
