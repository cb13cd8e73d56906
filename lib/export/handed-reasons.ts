import type { Evidence, Fit, Match } from '../model/fit';
import type { OpenPatent } from '../model/open-patent';
import { toldTexts } from './handed-record';
import { profileWord } from './profile-words';
import type { HandedReason } from './proposal';
import { compared } from './secrets';
import type { SharedProfile } from './shared-profile';

/** So many on each axis, and so many words for each: a sheet is read by a busy person. */
const MOST = 3;
const MOST_WORDS = 3;
/** Points. Less is chance: a word in common that answers nothing. */
const LEAST_SHARE = 2;
/** Beside a strong reason or word one that weighs less than this part of it only weakens the case. */
const LEAST_PART = 0.15;

/** What stands for a reason in the record, and what it brings in points. */
interface Standing {
  readonly text: string;
  readonly kind: 'word' | 'class';
  readonly share: number;
}

/**
 * Why a record may suit the company, the weightiest first: each phrase once on an axis, with the
 * record's strongest words and classes for it. Only phrases that stand in the shareable profile as it
 * is now, and only what a reader finds in the record: nothing that was guessed, and no need that the
 * fit itself calls unanswered.
 */
export function handedReasons(
  fit: Pick<Fit, 'evidence' | 'unanswered'> | undefined,
  patent: OpenPatent,
  profile: SharedProfile,
): HandedReason[] {
  const reasons = [...byPhrase(fit, profile).values()]
    .map((all) => reasonOf(all, patent))
    .filter(
      ({ share, words, classes }) => share >= LEAST_SHARE && words.length + classes.length > 0,
    )
    .sort((a, b) => b.share - a.share);
  return (['need', 'capability'] as const).flatMap((axis) =>
    reasons
      .filter((one) => one.axis === axis)
      .filter(({ share }, _, [first]) => share >= LEAST_PART * (first?.share ?? 0))
      .slice(0, MOST)
      .map(({ share: _, ...reason }) => reason),
  );
}

function byPhrase(
  fit: Pick<Fit, 'evidence' | 'unanswered'> | undefined,
  profile: SharedProfile,
): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  for (const one of fit?.evidence ?? []) {
    if (!isHanded(one, profile)) continue;
    if (one.field === 'needs' && fit?.unanswered.includes(one.phrase)) continue;
    const key = JSON.stringify([one.axis, one.field, one.phrase]);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

function isHanded(
  { part, predicted, share, field, phrase }: Evidence,
  profile: SharedProfile,
): boolean {
  if (part === 'noise' || part === 'verdicts' || predicted || share <= 0) return false;
  const shared = (profile as unknown as Readonly<Record<string, unknown>>)[field];
  return Array.isArray(shared) ? shared.includes(phrase) : String(shared ?? '').includes(phrase);
}

function reasonOf(
  all: readonly Evidence[],
  patent: OpenPatent,
): HandedReason & { readonly share: number } {
  const [{ axis, field, phrase }] = all as [Evidence];
  const standing = strongest(all.flatMap((one) => standingIn(one, patent)));
  const texts = (kind: Standing['kind']) =>
    standing.filter((one) => one.kind === kind).map(({ text }) => text);
  return {
    axis,
    label: profileWord(field),
    phrase,
    words: texts('word'),
    classes: texts('class'),
    share: all.reduce((sum, { share }) => sum + share, 0),
  };
}

function standingIn(evidence: Evidence, patent: OpenPatent): Standing[] {
  const { part, classCode, share, matches } = evidence;
  if (part !== 'class') {
    return matches.flatMap((match) =>
      wordsIn(match, patent).map((text) => ({ text, kind: 'word' as const, share: match.share })),
    );
  }
  const isNamed = classCode && patent.ipc?.some((code) => code.startsWith(classCode));
  return isNamed ? [{ text: matches[0]?.word || classCode, kind: 'class', share }] : [];
}

/**
 * A related word may stand in the record in part only: then that part is what a reader finds. The
 * record may have changed since the places were noted, so they are looked at again.
 */
function wordsIn({ word, places }: Match, patent: OpenPatent): string[] {
  const own = compared(word);
  if (own === '') return [];
  if (toldTexts(patent).some((text) => compared(text).includes(own))) return [word];
  return places
    .map(({ field, index, start, end }) => {
      const value = patent[field as keyof OpenPatent];
      const text: unknown = Array.isArray(value) ? value[index ?? 0] : value;
      return typeof text === 'string' ? text.slice(start, end) : '';
    })
    .filter((part) => part !== '' && own.includes(compared(part)));
}

/** The strongest, each once; a single letter or an ending says something only where nothing longer does. */
function strongest(all: readonly Standing[]): Standing[] {
  const told = all.filter(({ text }) => /[^\p{Script=Hiragana}\s]/u.test(text));
  const longer = told.filter(({ text }) => [...text].length > 1);
  const found = new Map<string, Standing>();
  for (const one of [...(longer.length > 0 ? longer : told)].sort((a, b) => b.share - a.share)) {
    const key = compared(one.text);
    if (![...found.keys()].some((known) => known.includes(key))) found.set(key, one);
  }
  return [...found.values()]
    .filter(({ share }, _, [first]) => share >= LEAST_PART * (first?.share ?? 0))
    .slice(0, MOST_WORDS);
}
