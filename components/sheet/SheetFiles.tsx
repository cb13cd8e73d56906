import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../shell/language';
import { painted } from '../shell/painted';

interface Props {
  /** The paper; empty where there is none. */
  readonly html: string;
  readonly word: () => Promise<ArrayBuffer>;
  readonly nameOf: (extension: string) => string;
  /** What shows the paper, to be printed. */
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly onSave: (name: string, content: string | ArrayBuffer, type: string) => void;
  readonly onError: (error: unknown) => void;
}

const HTML = 'text/html;charset=utf-8';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Print the paper, or save it in a format. */
export function SheetFiles({ html, word, nameOf, frame, onSave, onError }: Props) {
  const [isWriting, setIsWriting] = useState(false);
  const saveWord = async () => {
    if (isWriting) return;
    setIsWriting(true);
    // A booklet is seconds of work without a pause.
    await painted();
    try {
      onSave(nameOf('docx'), await word(), WORD);
    } catch (error) {
      onError(error);
    }
    setIsWriting(false);
  };
  const isNone = html === '';
  return (
    <>
      <p class="row">
        <button
          type="button"
          class="button primary"
          disabled={isNone}
          onClick={() => frame.current?.contentWindow?.print()}
        >
          {t('sheetPrint')}
        </button>
        <button
          type="button"
          class="button"
          disabled={isNone}
          onClick={() => onSave(nameOf('html'), html, HTML)}
        >
          {t('sheetSaveHtml')}
        </button>
        <button
          type="button"
          class="button"
          disabled={isNone}
          aria-disabled={isWriting}
          onClick={saveWord}
        >
          {t('sheetSaveWord')}
        </button>
      </p>
      <p role="status">{isWriting && t('sheetWritingWord')}</p>
    </>
  );
}
