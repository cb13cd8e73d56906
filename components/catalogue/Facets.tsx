import { useId, useState } from 'preact/hooks';
import type { Facet, FacetValue, RankingSummary } from '../../lib/model/ranking';
import { t } from '../shell/language';
import { countText } from './count-text';
import { facetName, facetValueWords } from './facet-words';

interface Props {
  readonly facets: RankingSummary['facets'];
  readonly fieldName: (code: string) => string;
  readonly onToggle: (facet: Facet, value: string) => void;
}

/** So many values are shown before the user asks for all. */
const SHOWN = 8;
/** From so many values on there is a box to find one in. */
const LONG = 16;
/** Open from the start; the others open where something in them is chosen. */
const OPEN: readonly Facet[] = [
  'standing',
  'technicalField',
  'offer',
  'registrantKind',
  'ipcClass',
];

/** 絞り込み: what the list can be narrowed by, with how many records each value leaves. */
export function Facets({ facets, fieldName, onToggle }: Props) {
  return (
    <div class="facets">
      {facets.map(({ facet, values }) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={values}
          fieldName={fieldName}
          onToggle={onToggle}
        />
      ))}
    </div>
  );
}

interface GroupProps extends Omit<Props, 'facets'> {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}

function FacetGroup({ facet, values, fieldName, onToggle }: GroupProps) {
  const [isOpen] = useState(OPEN.includes(facet) || values.some(({ isChosen }) => isChosen));
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const name = facetName(facet);
  const words = ({ value }: FacetValue) => facetValueWords(facet, value, fieldName);
  const found = values.filter((one) => holds(words(one), typed));
  const shown = all || typed ? found : shortened(found);
  return (
    <details class="facet" open={isOpen} data-facet={facet}>
      <summary>{name}</summary>
      {values.length >= LONG && <FindBox name={name} typed={typed} onType={setTyped} />}
      {found.length === 0 && <p class="muted">{t('catalogueFacetNone')}</p>}
      <ul aria-label={name}>
        {shown.map((one) => (
          <li key={one.value}>
            <label>
              <input
                type="checkbox"
                checked={one.isChosen}
                onChange={() => onToggle(facet, one.value)}
              />
              <span class="facet-words">{words(one)}</span>
              <span class="facet-count">{countText(one.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {!typed && values.length > shortened(values).length && (
        <button type="button" class="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('catalogueFacetLess')
            : t('catalogueFacetMore', values.length - shortened(values).length)}
        </button>
      )}
    </details>
  );
}

interface FindProps {
  readonly name: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

function FindBox({ name, typed, onType }: FindProps) {
  const id = useId();
  return (
    <input
      id={id}
      type="search"
      class="field"
      value={typed}
      aria-label={t('catalogueFacetFind', name)}
      placeholder={t('catalogueFacetFind', name)}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}

/** The first few, and the chosen ones wherever they stand: what is chosen never hides. */
function shortened(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.filter(({ isChosen }, index) => index < SHOWN || isChosen);
}

function holds(words: string, typed: string): boolean {
  return plain(words).includes(plain(typed.trim()));
}

/** Full-width and half-width forms are one to whoever looks for a name. */
function plain(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}
