import { useEffect, useRef } from 'preact/hooks';
import type { Company } from '../../lib/model/company';
import type { Interview } from '../../lib/model/interview';
import { RelatedSection } from '../related/RelatedSection';
import { language, t } from '../shell/language';
import { Completeness } from './Completeness';
import { removeIfBlank } from './company-actions';
import { nameProblem } from './field-problems';
import { type Keeping, useKeptProfile } from './kept-profile';
import { isBlank } from './new-company';
import { ProfileFieldView } from './ProfileFieldView';
import { phraseSources } from './phrase-sources';
import { PROFILE_SECTIONS } from './profile-sections';
import { StaleMarks } from './StaleMarks';
import { TextField } from './TextField';

interface Props {
  readonly company: Company;
  readonly closeLabel: string;
  /** The company's interviews, the latest first: phrases show which of them they came from. */
  readonly interviews?: readonly Interview[];
  readonly onOpenInterview?: (interview: Interview) => void;
  readonly onClose: () => void;
}

/** A company's whole profile. Every change is kept at once: a popup closes when it loses focus. */
export function CompanyEditor(props: Props) {
  const { company, closeLabel, onClose } = props;
  const sourceOf = phraseSources(props.interviews ?? [], props.onOpenInterview ?? (() => {}));
  const { profile, keeping, change } = useKeptProfile(company);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    focusFirst(section.current, isBlank(company, t('companyNewName')));
  }, []);
  const close = () => {
    onClose();
    removeIfBlank(company.id);
  };

  return (
    <section ref={section} class="editor" aria-label={t('editorLabel', company.name)}>
      <header>
        <div class="row">
          <h2 tabIndex={-1} class="grow">
            {company.name} {company.sample && <span class="tag">{t('companySample')}</span>}
          </h2>
          <button type="button" class="button" onClick={close}>
            {closeLabel}
          </button>
        </div>
        <p class={keeping.state === 'failed' ? 'problem' : 'hint'} role="status">
          {keepingWords(keeping)}
        </p>
        <Completeness company={profile} onGoTo={(field) => focusField(section.current, field)} />
        <SectionLinks />
      </header>
      <TextField
        label={t('profileName')}
        kind="line"
        draftKey={`${company.id}/name`}
        value={profile.name}
        problemOf={nameProblem}
        onChange={(name) => change({ name: name.trim() })}
      />
      {PROFILE_SECTIONS.map(({ id, heading, fields }) => (
        <section key={id} id={`section-${id}`} class="profile-section" aria-label={t(heading)}>
          <h3 tabIndex={-1}>{t(heading)}</h3>
          <div class="profile-fields">
            {fields.map((field) => (
              <ProfileFieldView
                key={field.field}
                field={field}
                company={profile}
                sourceOf={sourceOf}
                onChange={change}
              />
            ))}
          </div>
        </section>
      ))}
      <StaleMarks company={profile} onChange={change} />
      <RelatedSection company={profile} onChange={change} />
    </section>
  );
}

/** To the sections of a form that is much longer than a popup. */
function SectionLinks() {
  const go = (id: string) => {
    const section = document.getElementById(`section-${id}`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector('h3')?.focus({ preventScroll: true });
  };
  return (
    <nav class="section-links" aria-label={t('editorSections')}>
      {PROFILE_SECTIONS.map(({ id, heading }) => (
        <button key={id} type="button" class="section-link" onClick={() => go(id)}>
          {t(heading)}
        </button>
      ))}
      <button type="button" class="section-link" onClick={() => go('related')}>
        {t('relatedHeading')}
      </button>
    </nav>
  );
}

/** A new company begins with its name, ready to be typed over; others with the heading. */
function focusFirst(section: HTMLElement | null, isNew: boolean): void {
  if (!isNew) {
    section?.querySelector('h2')?.focus();
    return;
  }
  const name = section?.querySelector('input');
  name?.focus();
  name?.select();
}

function focusField(section: HTMLElement | null, field: string): void {
  const found = section?.querySelector<HTMLElement>(
    `[data-field="${field}"] :is(input:not([type='checkbox']), textarea)`,
  );
  found?.scrollIntoView?.({ block: 'center' });
  found?.focus({ preventScroll: true });
}

function keepingWords(keeping: Keeping): string {
  switch (keeping.state) {
    case 'untouched':
      return t('editorAutosave');
    case 'saving':
      return t('editorSaving');
    case 'failed':
      return t('editorFailed');
    case 'kept':
      return t(
        'editorSaved',
        keeping.at.toLocaleTimeString(language.value, { hour: '2-digit', minute: '2-digit' }),
      );
  }
}
