/**
 * Chromium with our extension (null: without) and nothing of its own on the network. As root it has no sandbox to
 * run in; background networking would look for hosts that a closed network refuses.
 */
export function chromiumArguments(extension, { headless }) {
  return [
    ...(headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--font-render-hinting=none',
    ...(extension
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : []),
  ];
}
