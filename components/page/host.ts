import tokens from '@digital-go-jp/design-tokens/dist/tokens.css?inline';
import theme from '../shell/theme.css?inline';

/** Every host's tag name begins so; an older version's leftovers are found by it. */
const PREFIX = 'osekkai-';

/**
 * Our styles for a shadow root: the tokens stand on :root and in rem, but a site may have changed
 * what 1rem is (62.5 % is common), and :root does not reach into a shadow root.
 */
const BASE = `${tokens.replaceAll(':root', ':host').replace(/([\d.]+)rem/g, (_, rem: string) => `${Number(rem) * 16}px`)}\n${theme}`;

/** Seen only while the extension's own sheet (alive.css) is in the page. */
const ONLY_WHILE_ALIVE = '.osekkai { display: var(--osekkai-alive, none); }';

/** Stronger than any rule of the page: inside a shadow root, !important of :host wins. */
const OUT_OF_FLOW = `:host {
  all: initial !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
}`;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
}

/**
 * A host of ours in the page: a custom-named element after <body>, out of the page's flow and out
 * of reach of its selectors, with a closed shadow root (open in the e2e build alone).
 */
export function mountHost(document: Document, name: string, css: string): Host {
  const element = document.createElement(`${PREFIX}${name}`);
  const root = element.attachShadow({
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    delegatesFocus: false,
  });
  const sheet = document.createElement('style');
  sheet.textContent = `${OUT_OF_FLOW}\n${BASE}\n${css}\n${ONLY_WHILE_ALIVE}`;
  const container = document.createElement('div');
  container.className = 'osekkai';
  root.append(sheet, container);
  document.documentElement.append(element);
  return { element, root, container };
}

/** Takes away what an earlier version of the extension left in the page. */
export function removeLeftovers(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    if (element.localName.startsWith(PREFIX)) element.remove();
  }
}
