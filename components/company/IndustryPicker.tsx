import { useId, useState } from 'preact/hooks';
import type { Industry } from '../../lib/fit/industry-search';
import { useKnowledge } from '../related/use-knowledge';
import { t } from '../shell/language';
import './industry-picker.css';
import { useSelfKeeping } from './use-self-keeping';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly draftKey: string;
  /** Keeps the industry; says whether it was kept. */
  readonly onChange: (industry: string) => Promise<boolean>;
}

/**
 * 業種 from 日本標準産業分類: a combobox that finds divisions and groups by number, name or word and
 * keeps 「24 金属製品製造業」. What is none of them may be written as well.
 */
export function IndustryPicker(props: Props) {
  const { label } = props;
  const id = useId();
  const { typed, failed, onInput, keep } = useSelfKeeping(props);
  const list = useIndustryList(typed);
  const choose = (industry: Industry) => {
    onInput(`${industry.code} ${industry.name}`);
    list.close();
    keep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // keyCode 229: some browsers end the conversion before they tell of the key.
    if (event.isComposing || event.keyCode === 229) return;
    if (list.onKey(event.key, choose)) event.preventDefault();
  };
  return (
    <div class="text-field industry-picker">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('notesIndustryHint')}
      </p>
      <input
        id={id}
        class="field"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={list.isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={
          list.isOpen && list.active >= 0 ? optionId(id, list.active) : undefined
        }
        aria-describedby={`${id}-hint`}
        aria-invalid={failed}
        value={typed}
        onInput={(event) => {
          onInput(event.currentTarget.value);
          list.open('search');
        }}
        onKeyDown={onKeyDown}
        onClick={() => list.open('all')}
        onBlur={() => {
          list.close();
          keep();
        }}
      />
      <Options id={id} label={label} list={list} onChoose={choose} />
      <p class="sr-only" role="status">
        {list.isOpen ? t('notesIndustryCount', list.found.length) : ''}
      </p>
      {list.isOpen && list.found.length === 0 && typed.trim() !== '' && (
        <p class="hint">{t('notesIndustryNone')}</p>
      )}
      {failed && (
        <p class="problem" role="alert">
          {t('problemNotKept')}
        </p>
      )}
    </div>
  );
}

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly list: IndustryList;
  readonly onChoose: (industry: Industry) => void;
}

function Options({ id, label, list: { isOpen, found, active }, onChoose }: OptionsProps) {
  return (
    // Pressing the mouse must not take the focus from the field: it would close the list.
    <div
      id={`${id}-list`}
      class="industry-list"
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      hidden={!isOpen || found.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {isOpen &&
        found.map((industry, at) => (
          <Option
            key={industry.code}
            id={optionId(id, at)}
            industry={industry}
            isActive={at === active}
            onChoose={onChoose}
          />
        ))}
    </div>
  );
}

const optionId = (id: string, at: number): string => `${id}-option-${at}`;

interface OptionProps {
  readonly id: string;
  readonly industry: Industry;
  readonly isActive: boolean;
  readonly onChoose: (industry: Industry) => void;
}

function Option({ id, industry, isActive, onChoose }: OptionProps) {
  const { code, name, words } = industry;
  return (
    // The keys are the combobox's own: it keeps the focus and points at the option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: options of a combobox are never focused
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      class={`industry-option ${isActive ? 'active' : ''} ${code.length > 2 ? 'group' : ''}`}
      onClick={() => onChoose(industry)}
      ref={(option) => {
        if (isActive) option?.scrollIntoView?.({ block: 'nearest' });
      }}
    >
      <b>{code}</b> {name} {words.length > 0 && <span class="muted">{words.join('・')}</span>}
    </div>
  );
}

type IndustryList = ReturnType<typeof useIndustryList>;

/** The list under the field: what it holds, whether it is open, and which option is pointed at. */
function useIndustryList(typed: string) {
  const knowledge = useKnowledge();
  const [opened, setOpened] = useState<'search' | 'all' | null>(null);
  const [active, setActive] = useState(-1);
  // A field that holds an industry already, opened again, offers them all.
  const found =
    knowledge && opened ? knowledge.searchIndustries(opened === 'all' ? '' : typed) : [];
  const close = () => {
    setOpened(null);
    setActive(-1);
  };
  const open = (how: 'search' | 'all') => {
    setOpened(how);
    setActive(-1);
  };
  const step = (by: number) => {
    if (!opened) return open('all');
    const count = found.length;
    if (count > 0) setActive((now) => (now < 0 && by < 0 ? count - 1 : (now + by + count) % count));
  };
  /** Says whether the key was the list's. */
  const onKey = (key: string, choose: (industry: Industry) => void): boolean => {
    const chosen = found[active];
    if (key === 'ArrowDown') step(1);
    else if (key === 'ArrowUp') step(-1);
    else if (key === 'Enter' && chosen) choose(chosen);
    else if ((key === 'Escape' || key === 'Enter') && opened) close();
    else return false;
    return true;
  };
  return { found, active, isOpen: opened !== null, open, close, onKey };
}
