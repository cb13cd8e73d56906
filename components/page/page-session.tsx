import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Settings } from '../../lib/model/settings';
import { UserFacingError } from '../../lib/model/user-facing-error';
import { pageDiagnostic } from '../../lib/sites/page-diagnostic';
import type { PageReading, SiteReader } from '../../lib/sites/page-reading';
import { FitPanel } from '../fit/FitPanel';
import fitCss from '../fit/fit.css?inline';
import { inLanguage, language, t } from '../shell/language';
import { BadgeLayer } from './BadgeLayer';
import { bindPageActions } from './bind-page-actions';
import { Dimming } from './dimming';
import { goneNotice } from './gone-notice';
import { type Host, mountHost, removeLeftovers } from './host';
import { ClipFinder, measureObstacles, measureRow } from './measure';
import { UnreadableNotice, UpdatedNotice } from './Notice';
import { PageBar } from './PageBar';
import pageCss from './page.css?inline';
import type { Ask, PageActions } from './page-actions';
import { recordsOf, rowsOf, sameRows } from './page-rows';
import { type PageRow, pageState } from './page-state';
import { watchPage } from './page-watch';
import { type Placement, placeBadges } from './placement';

const MESSAGE_MS = 10_000;
/** As in fit.css. */
const PANEL_WIDTH = 440;

export interface PageDoor {
  readonly ask: Ask;
  /** Calls back whenever the store changed; stops with the signal. */
  readonly onStoreChanged: (listener: () => void, signal: AbortSignal) => void;
  readonly extensionVersion: string;
}

/**
 * One page of a database, from its first reading until `signal` aborts. Everything shown hangs on
 * hosts of ours; when the session ends nothing of it is left in the page.
 */
export class PageSession {
  readonly #state = pageState();
  readonly #dimming = new Dimming();
  readonly #hosts = new Map<string, Host>();
  readonly #actions: PageActions;
  #reading: PageReading = { kind: 'nothing' };

  constructor(
    readonly window: Window,
    readonly reader: SiteReader,
    readonly door: PageDoor,
    readonly signal: AbortSignal,
  ) {
    this.#actions = bindPageActions({
      state: this.#state,
      ask: door.ask,
      hostname: new URL(addressOf(window)).hostname,
      attempt: (run) => this.#try(run),
      tell: (message) => this.#tell(message),
      place: () => this.#place(),
      focusBadge: (key) => this.#focusBadge(key),
    });
  }

  /** True when anything of ours is in the page. */
  get isShowing(): boolean {
    return this.#hosts.size > 0;
  }

  /** The shadow root of one of our hosts: what is typed in it is kept from the page. */
  readonly rootOf = (target: EventTarget): ShadowRoot | undefined =>
    [...this.#hosts.values()].find((host) => host.element === target)?.root;

  async start(): Promise<void> {
    removeLeftovers(this.window.document);
    this.signal.addEventListener('abort', () => this.#end());
    this.door.onStoreChanged(() => this.#ask(), this.signal);
    this.window.addEventListener('pageshow', (event) => event.persisted && this.#ask(), {
      signal: this.signal,
    });
    this.window.addEventListener('keydown', (event) => this.#onKeyDown(event), {
      signal: this.signal,
    });
    const stop = effect(() => this.#dimming.apply(this.#rowsToDim()));
    this.signal.addEventListener('abort', stop);
    watchPage(this.window, {
      onContent: () => this.#readAgain(),
      onLayout: () => this.#place(),
      isOurs: (node) => [...this.#hosts.values()].some(({ element }) => element === node),
      signal: this.signal,
    });
    await this.#readAgain();
  }

  /** Escape closes the panel wherever the focus is, unless the page used the key itself. */
  #onKeyDown(event: KeyboardEvent): void {
    const isOpen = this.#state.openRow.value !== null;
    if (isOpen && event.key === 'Escape' && !event.defaultPrevented) this.#actions.closePanel();
  }

  /** Reads the page; true when it shows other rows than before. */
  async #readAgain(): Promise<boolean> {
    const { document } = this.window;
    if (!document.body || this.signal.aborted) return false;
    this.#reading = this.reader.read(document, addressOf(this.window));
    const rows = this.#reading.kind === 'read' ? rowsOf(this.#reading) : [];
    this.#showUnreadable();
    if (sameRows(rows, this.#state.rows.value)) {
      this.#keepHosts();
      return false;
    }
    this.#state.rows.value = rows;
    await this.#ask();
    return true;
  }

  async #ask(): Promise<void> {
    const rows = this.#state.rows.value;
    if (rows.length === 0) {
      this.#state.answer.value = null;
      return;
    }
    const answer = await this.#try(() =>
      this.door.ask({ type: 'page.read', records: recordsOf(rows) }),
    );
    if (!answer || this.signal.aborted) return;
    language.value = answer.settings.language;
    this.#state.answer.value = answer;
    this.#show();
    this.#place();
  }

  #show(): void {
    const { document } = this.window;
    this.#mount('badges', document, () => (
      <BadgeLayer state={this.#state} actions={this.#actions} />
    ));
    this.#mount('bar', document, () => <PageBar state={this.#state} actions={this.#actions} />);
    const bar = this.#hosts.get('bar')?.root;
    if (bar && !bar.querySelector('.gone')) bar.append(goneNotice(document));
    this.#mount('panel', document, () => <OpenPanel session={this} />);
    this.#hosts
      .get('panel')
      ?.container.addEventListener('keydown', (event) => this.#onKeyDown(event));
  }

  /** The panel of the open row, or nothing. Read by the panel's host as state changes. */
  panel() {
    const key = this.#state.openRow.value;
    const row = this.#state.rows.value.find((one) => one.key === key);
    if (!row) return null;
    return (
      <FitPanel
        key={row.patentId}
        patentId={row.patentId}
        version={this.#state.answer.value}
        preferredCompanyId={this.#state.answers.value.get(row.patentId)?.best?.companyId ?? null}
        actions={this.#actions}
      />
    );
  }

  #mount(name: string, document: Document, view: () => preact.JSX.Element): void {
    if (this.#hosts.has(name)) return;
    const host = mountHost(document, name, `${fitCss}\n${pageCss}`);
    this.#hosts.set(name, host);
    render(view(), host.container);
  }

  #unmount(name: string): void {
    const host = this.#hosts.get(name);
    if (!host) return;
    render(null, host.container);
    host.element.remove();
    this.#hosts.delete(name);
  }

  /** A page that rewrote itself (document.open) has thrown our hosts away: put them back. */
  #keepHosts(): void {
    for (const { element } of this.#hosts.values()) {
      if (!element.isConnected) this.window.document.documentElement.append(element);
    }
  }

  #showUnreadable(): void {
    if (this.#reading.kind !== 'unreadable') {
      this.#unmount('unreadable');
      return;
    }
    this.#mount('unreadable', this.window.document, () => (
      <UnreadableNotice diagnostic={() => this.#diagnostic()} />
    ));
  }

  #diagnostic(): string {
    const { document } = this.window;
    return pageDiagnostic(
      document,
      addressOf(this.window),
      this.#reading,
      this.door.extensionVersion,
    );
  }

  #place(): void {
    this.#keepHosts();
    const host = this.#hosts.get('badges');
    const rows = this.#state.rows.value;
    if (!host || rows.length === 0) return;
    const { document } = this.window;
    const origin = host.element.getBoundingClientRect();
    const clips = new ClipFinder();
    const boxes = rows.map((row) =>
      measureRow(row.anchor, row.elements[0] ?? row.anchor, origin, clips),
    );
    const placed = placeBadges(boxes, measureObstacles(document, origin), this.#freeWidth(origin));
    this.#state.placements.value = placementsByKey(rows, placed);
  }

  /** How far badges may go to the right: while a panel is open, not under it. */
  #freeWidth(origin: DOMRect): number {
    const { clientWidth } = this.window.document.documentElement;
    if (this.#state.openRow.value === null) return clientWidth;
    return Math.max(clientWidth - PANEL_WIDTH - origin.left, clientWidth / 3);
  }

  #rowsToDim(): ReadonlySet<Element> {
    const settings = this.#state.answer.value?.settings;
    if (!settings?.dimming) return new Set();
    return new Set(
      this.#state.rows.value
        .filter((row) => this.#isBelow(row, settings))
        .flatMap((row) => row.elements),
    );
  }

  #isBelow(row: PageRow, settings: Settings): boolean {
    const overall = this.#state.answers.value.get(row.patentId)?.best?.overall ?? null;
    return overall !== null && overall < settings.threshold;
  }

  #focusBadge(key: string): void {
    const badges = this.#hosts.get('badges')?.container;
    badges?.querySelector<HTMLElement>(`[data-key="${key}"] .badge-open`)?.focus();
  }

  /** Says something in the bar, for as long as it takes to read. */
  #tell(message: string): void {
    const { message: shown } = this.#state;
    shown.value = message;
    this.window.setTimeout(() => {
      if (shown.value === message) shown.value = null;
    }, MESSAGE_MS);
  }

  /** Runs what the user asked for; a failure is told in the bar and never breaks the page. */
  async #try<T>(run: () => Promise<T>): Promise<T | null> {
    try {
      return await run();
    } catch (error) {
      if (this.signal.aborted) return null;
      this.#tell(
        error instanceof UserFacingError ? inLanguage(error.words) : t('unexpectedFailure'),
      );
      this.#show();
      return null;
    }
  }

  #end(): void {
    this.#dimming.restoreAll();
    for (const name of [...this.#hosts.keys()]) this.#unmount(name);
  }
}

/** Shown when the extension itself went away under the page; stays until closed. */
export function showUpdatedNotice(document: Document): void {
  const host = mountHost(document, 'updated', pageCss);
  const close = () => {
    render(null, host.container);
    host.element.remove();
  };
  render(<UpdatedNotice onClose={close} />, host.container);
}

function OpenPanel({ session }: { readonly session: PageSession }) {
  return session.panel();
}

/** Pages written into an empty frame have no address of their own; their base is the opener's. */
function addressOf(window: Window): string {
  const { href } = window.location;
  return href.startsWith('about:') ? window.document.baseURI : href;
}

function placementsByKey(
  rows: readonly PageRow[],
  placed: readonly (Placement | null)[],
): ReadonlyMap<string, Placement> {
  const placements = new Map<string, Placement>();
  rows.forEach((row, index) => {
    const placement = placed[index];
    if (placement) placements.set(row.key, placement);
  });
  return placements;
}
