/** Chrome's side panel and Firefox's sidebar; neither is in the shared types. */
interface SideBrowser {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
  readonly windows?: { getCurrent(): Promise<{ readonly id?: number }> };
}

const side = () =>
  ((globalThis as { browser?: SideBrowser }).browser?.sidebarAction
    ? (globalThis as { browser?: SideBrowser }).browser
    : (globalThis as { chrome?: SideBrowser }).chrome) ?? {};

/** Whether the browser can keep these components open beside a page. */
export function canOpenSide(): boolean {
  const { sidePanel, sidebarAction } = side();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** The window that a side panel would open in: asked beforehand, for opening must follow a press at once. */
export async function sideWindow(): Promise<number | undefined> {
  return (await side().windows?.getCurrent())?.id;
}

/** Opens the side panel; only within the press of a button. */
export function openSide(windowId: number | undefined): void {
  const { sidePanel, sidebarAction } = side();
  if (sidebarAction) sidebarAction.open();
  else if (sidePanel && windowId !== undefined) sidePanel.open({ windowId });
  window.close();
}
