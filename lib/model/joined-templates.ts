import type { ExportTemplate } from './export-template';
import { sameValue } from './same-value';

/** As many letters as a template's name may have. */
const LONGEST = 100;

/**
 * The templates of a file that are not here yet, by what they say. One whose name is taken by another
 * one is called 「name（2）」; taken in again, it is known.
 */
export function addedTemplates(
  mine: readonly ExportTemplate[],
  theirs: readonly ExportTemplate[],
): ExportTemplate[] {
  const known = [...mine];
  for (const one of theirs) {
    const base = baseOf(one.name);
    const isKnown = known.some((other) => baseOf(other.name) === base && saysTheSame(one, other));
    if (!isKnown) known.push({ ...one, name: freeName(one.name, known) });
  }
  return known.slice(mine.length);
}

function freeName(name: string, known: readonly ExportTemplate[]): string {
  const names = new Set(known.map((one) => one.name));
  const base = baseOf(name);
  let free = name;
  for (let count = 2; names.has(free); count += 1) {
    const end = `（${count}）`;
    free = `${base.slice(0, LONGEST - end.length)}${end}`;
  }
  return free;
}

function baseOf(name: string): string {
  return name.replace(/（\d+）$/, '') || name;
}

function saysTheSame(one: ExportTemplate, other: ExportTemplate): boolean {
  return sameValue({ ...one, name: '' }, { ...other, name: '' });
}
