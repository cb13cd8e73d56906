import { useMemo, useRef, useState } from 'preact/hooks';
import { bookletSecret } from '../../lib/export/booklet-secret';
import { fileName } from '../../lib/export/file-name';
import { sharedProfile } from '../../lib/export/shared-profile';
import { SHEET_SECTIONS, type SheetField, type SheetSection } from '../../lib/export/sheet-blocks';
import { sheetPage } from '../../lib/export/sheet-page';
import { strengthBookletHtml, strengthSheetHtml } from '../../lib/export/strength-sheet';
import type { Company } from '../../lib/model/company';
import { language, t } from '../shell/language';
import { PaperPreview } from '../shell/PaperPreview';
import { BookletChoice, type BookletWords } from './BookletChoice';
import { CombinationTable } from './CombinationTable';
import { SheetFiles } from './SheetFiles';
import { SheetSections } from './SheetSections';
import { useSheetFields } from './use-sheet-fields';
import './sheet.css';

interface Props {
  readonly companies: readonly Company[];
  /** The company whose sheet is shown. */
  readonly companyId: string;
  /** The user's own calendar day, for the paper and the file's name. */
  readonly day: string;
  /** The classes of a company's best fits with their plain names; none where there is no catalogue. */
  readonly fieldsOf: (shared: Company) => Promise<readonly SheetField[]>;
  readonly onSave: (name: string, content: string | ArrayBuffer, type: string) => void;
  readonly onError: (error: unknown) => void;
  /** Keeps what was said of pairs of a process and a material. */
  readonly onCombine: (companyId: string, combinations: Company['combinations']) => void;
}

type Kind = 'sheet' | 'booklet';
const KINDS = [
  ['sheet', 'sheetOne'],
  ['booklet', 'sheetBooklet'],
] as const;

/** 強みシート: the paper as it will be printed, beside what goes on it; print and save. */
export function StrengthSheet(props: Props) {
  const { companies, companyId, day } = props;
  const [kind, setKind] = useState<Kind>('sheet');
  const [sections, setSections] = useState<readonly SheetSection[]>(SHEET_SECTIONS);
  // What is left out, rather than what is in: a company that comes later belongs in the booklet.
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const chosen = companies.map(({ id }) => id).filter((id) => !leftOut.includes(id));
  const [words, setWords] = useState<BookletWords>({ title: '', publisher: '' });
  const frame = useRef<HTMLIFrameElement>(null);

  const ids = kind === 'sheet' ? [companyId] : chosen;
  const shown = useMemo(
    () => companies.filter(({ id }) => ids.includes(id)),
    [companies, ids.join('\n')],
  );
  const fields = useSheetFields(shown, props.fieldsOf, props.onError);
  const pages = useMemo(
    () => shown.map((one) => sheetPage(sharedProfile(one), fields.get(one.id) ?? [], sections)),
    [shown, fields, sections],
  );
  const title = words.title.trim() || t('sheetBookletTitleDefault');
  const refused = useMemo(() => {
    if (kind === 'sheet') return undefined;
    const told = (text: string) => bookletSecret(text, shown, companies);
    return told(words.title) ?? told(words.publisher);
  }, [kind, words, shown, companies]);
  const booklet = { title, publisher: words.publisher, day, pages };
  const [first] = refused ? [] : pages;
  const html = paper();
  const waiting = shown.filter(({ id }) => !fields.has(id)).length;

  function paper(): string {
    if (!first) return '';
    return kind === 'sheet' ? strengthSheetHtml(first, day) : strengthBookletHtml(booklet);
  }
  async function word(): Promise<ArrayBuffer> {
    // The writer of Word files is large and seldom needed.
    const { strengthSheetWord, strengthBookletWord } = await import(
      '../../lib/export/strength-sheet-word'
    );
    return kind === 'sheet' && first ? strengthSheetWord(first, day) : strengthBookletWord(booklet);
  }
  const nameOf = (extension: string) =>
    kind === 'sheet'
      ? fileName(t('sheetFile'), shown[0]?.name, day, extension)
      : fileName(t('sheetBookletFile'), title, day, extension);

  return (
    <section class="strength-sheet" aria-label={t('sheetHeading')}>
      <div class="paper-choices">
        <KindChoice kind={kind} onChoose={setKind} />
        <SheetSections chosen={sections} onChange={setSections} />
        {kind === 'booklet' && (
          <BookletChoice
            companies={companies}
            chosen={chosen}
            words={words}
            onChoose={(next) =>
              setLeftOut(companies.map(({ id }) => id).filter((id) => !next.includes(id)))
            }
            onWords={setWords}
          />
        )}
        {refused && (
          <p role="alert" class="sheet-refused">
            {t(
              refused.field === 'name' ? 'sheetBookletNames' : 'sheetBookletTells',
              refused.phrase,
              refused.company ?? '',
            )}
          </p>
        )}
        {kind === 'sheet' && shown[0] && (
          <CombinationTable
            key={companyId}
            company={shown[0]}
            onChange={(combinations) => props.onCombine(companyId, combinations)}
          />
        )}
        <p class="hint">{t('sheetSharedOnly')}</p>
        {language.value === 'en' && <p class="hint">{t('sheetInJapanese')}</p>}
        {waiting > 0 && <FieldsProgress done={shown.length - waiting} all={shown.length} />}
        <SheetFiles
          html={html}
          word={word}
          nameOf={nameOf}
          frame={frame}
          onSave={props.onSave}
          onError={props.onError}
        />
        <p class="hint">{t('sheetPrintHint')}</p>
      </div>
      {first ? (
        <PaperPreview title={t('sheetPreview')} html={html} frame={frame} />
      ) : (
        !refused && <p class="muted">{t('sheetNobody')}</p>
      )}
    </section>
  );
}

interface KindProps {
  readonly kind: Kind;
  readonly onChoose: (kind: Kind) => void;
}

function KindChoice({ kind, onChoose }: KindProps) {
  return (
    <fieldset class="sheet-kind">
      <legend>{t('sheetKind')}</legend>
      {KINDS.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name="sheet-kind"
            checked={kind === value}
            onChange={() => onChoose(value)}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}

function FieldsProgress({ done, all }: { readonly done: number; readonly all: number }) {
  return (
    <p role="status" class="sheet-progress">
      {t('sheetFieldsProgress', done, all)}
      <progress value={done} max={all} aria-label={t('sheetFieldsProgress', done, all)} />
    </p>
  );
}
