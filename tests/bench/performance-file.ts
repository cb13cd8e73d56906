import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a section, from its heading to the next of its level, into a Markdown file, or at its end. */
export function withSection(path: string, heading: string, body: string): void {
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(`${heading}\n`);
  const section = `${heading}\n\n${body}`;
  if (start < 0) {
    writeFileSync(path, `${text.trimEnd()}\n\n${section}`);
    return;
  }
  const next = text.indexOf('\n## ', start + heading.length);
  const rest = next < 0 ? '' : text.slice(next);
  writeFileSync(path, `${text.slice(0, start)}${section}${rest}`);
}

/** A section with its heading as it stands in a file; empty where there is none. */
export function sectionIn(path: string, heading: string): string {
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(`${heading}\n`);
  if (start < 0) return '';
  const next = text.indexOf('\n## ', start + heading.length);
  return text.slice(start, next < 0 ? undefined : next);
}
