import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

/** linkedom keeps the case of attribute names that a browser lowers. */
function withLowerNames(html: string): string {
  return whole(html).replace(/<[A-Z][^>]*>/g, (tag) =>
    tag.replace(/\s[A-Z-]+(?==|\s|>)/g, (name) => name.toLowerCase()),
  );
}

/** A browser adds what a fragment lacks; linkedom does not. */
function whole(html: string): string {
  return /<html/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
}

/** Two independent DOMs without layout: what reads in both needs nothing but the standard. */
export const DOMS: Readonly<Record<string, (html: string) => Document>> = {
  linkedom: (html) => parseHTML(withLowerNames(html)).document as unknown as Document,
  'happy-dom': (html) => {
    const window = new Window({
      settings: {
        disableJavaScriptEvaluation: true,
        disableJavaScriptFileLoading: true,
        disableCSSFileLoading: true,
        disableIframePageLoading: true,
      },
    } as never);
    window.document.write(html);
    return window.document as unknown as Document;
  },
};
