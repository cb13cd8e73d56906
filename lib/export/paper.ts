import { escaped } from './escaped';

/**
 * A whole HTML file that needs nothing besides itself: nothing is loaded and no script runs. `body`
 * is HTML, `title` text.
 */
export function paper(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Fonts that Windows, macOS and Linux have for Japanese, the calmest first. */
export const PAPER_FONTS =
  '"Yu Gothic", "YuGothic", "Hiragino Sans", Meiryo, "Noto Sans JP", "Noto Sans CJK JP", sans-serif';
