import { useId, useState } from 'preact/hooks';
import type { Origin } from '../../lib/fit/related';
import type { RelatedItem } from '../../lib/fit/related-overview';
import { profileLabel } from '../company/profile-label';
import { type MessageKey, t } from '../shell/language';

/** Something that can be added, as a search found it. */
interface Found {
  readonly name: string;
  readonly shown: string;
  readonly more: readonly string[];
}

interface Adder {
  readonly label: string;
  readonly hint: string;
  /** What may be picked for what was typed; without it what was typed is added as it is. */
  readonly search?: (typed: string) => readonly Found[];
}

interface Props {
  readonly heading: string;
  readonly items: readonly RelatedItem[];
  readonly onWeight: (name: string, weight: number) => void;
  readonly onReset: (name: string) => void;
  readonly adder: Adder;
}

/** So many are shown before the user asks for all. */
const SHOWN = 12;
const NEW_WEIGHT = 4;
const WEIGHTS = [1, 2, 3, 4, 5] as const;

/** Related classes or words, strongest first, each with its weight and the phrase it comes from. */
export function RelatedList({ heading, items, onWeight, onReset, adder }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <section class="related-list" aria-label={heading}>
      <h4>
        {heading} <span class="muted">{items.filter(({ weight }) => weight > 0).length}</span>
      </h4>
      {items.length === 0 && <p class="muted">{t('relatedNone')}</p>}
      <ul>
        {shown.map((item) => (
          <Item key={item.name} item={item} onWeight={onWeight} onReset={onReset} />
        ))}
      </ul>
      {items.length > SHOWN && (
        <button type="button" class="button quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('relatedLess') : t('relatedMore', items.length - SHOWN)}
        </button>
      )}
      <AddField adder={adder} onAdd={(name) => onWeight(name, NEW_WEIGHT)} />
    </section>
  );
}

interface ItemProps extends Pick<Props, 'onWeight' | 'onReset'> {
  readonly item: RelatedItem;
}

function Item({ item, onWeight, onReset }: ItemProps) {
  const { name, shown, weight, origins, changed } = item;
  const isOn = weight > 0;
  return (
    <li class={isOn ? 'related-item' : 'related-item off'}>
      <label class="related-name">
        <input
          type="checkbox"
          checked={isOn}
          aria-label={t(isOn ? 'relatedOff' : 'relatedOn', shown)}
          onChange={() => onWeight(name, isOn ? 0 : NEW_WEIGHT)}
        />
        <span>{shown}</span>
      </label>
      <select
        class="field related-weight"
        aria-label={t('relatedWeight', shown)}
        value={String(weight)}
        disabled={!isOn}
        onChange={(event) => onWeight(name, Number(event.currentTarget.value))}
      >
        {!isOn && <option value="0">—</option>}
        {WEIGHTS.map((one) => (
          <option key={one} value={String(one)}>
            {t(`weight${one}`)}
          </option>
        ))}
      </select>
      <p class="related-origin muted">
        {originsText(origins)}
        {changed && (
          <button
            type="button"
            class="link"
            aria-label={t('relatedReset', shown)}
            onClick={() => onReset(name)}
          >
            {t('relatedResetShort')}
          </button>
        )}
      </p>
    </li>
  );
}

const SOURCES = {
  lexicon: 'relatedFromLexicon',
  user: 'relatedFromUser',
  model: 'relatedFromModel',
  catalogue: 'relatedFromCatalogue',
} as const satisfies Record<Origin['source'], MessageKey>;

/** The two strongest reasons: 「辞書: 強み「薄板の深絞り」の「深絞り」から」. */
function originsText(origins: readonly Origin[]): string {
  const texts = origins.map((origin) => {
    const source = t(SOURCES[origin.source]);
    if (origin.source !== 'lexicon') return source;
    const { field, phrase, label } = origin;
    return `${source}: ${t('relatedBecause', profileLabel(field), phrase, label)}`;
  });
  return [...new Set(texts)].slice(0, 2).join(' ／ ');
}

function AddField({
  adder,
  onAdd,
}: {
  readonly adder: Adder;
  readonly onAdd: (name: string) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = adder.search?.(typed) ?? [];
  const add = (name: string) => {
    onAdd(name);
    setTyped('');
  };
  return (
    <div class="related-add">
      <label for={id}>{adder.label}</label>
      <p class="hint" id={`${id}-hint`}>
        {adder.hint}
      </p>
      <input
        id={id}
        class="field"
        value={typed}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          const first = adder.search ? found[0]?.name : typed.trim();
          if (first && first.length > 1) add(first);
        }}
      />
      {found.length > 0 && (
        <ul class="found">
          {found.map(({ name, shown, more }) => (
            <li key={name}>
              <button type="button" class="found-item" onClick={() => add(name)}>
                <b>{shown}</b> <span class="muted">{more.join('・')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {adder.search && typed.trim() !== '' && found.length === 0 && (
        <p class="hint" role="status">
          {t('relatedNoClass', typed.trim())}
        </p>
      )}
    </div>
  );
}
