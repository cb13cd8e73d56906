import type { Evidence } from '../model/fit';
import { profileWord } from './profile-words';
import type { HandedReason } from './proposal';
import type { SharedProfile } from './shared-profile';

/** So many on each axis: a sheet is read by a busy person. */
const MOST = 4;

/**
 * Why a record may suit the company, the weightiest first: each phrase once on an axis, with all of
 * the record's words for it. Only phrases that stand in the shareable profile as it is now.
 */
export function handedReasons(
  evidence: readonly Evidence[],
  profile: SharedProfile,
): HandedReason[] {
  const reasons = new Map<string, HandedReason & { readonly share: number }>();
  for (const one of evidence) {
    if (!isHanded(one, profile)) continue;
    const { axis, field, phrase, share } = one;
    const key = JSON.stringify([axis, field, phrase]);
    const known = reasons.get(key);
    reasons.set(key, {
      axis,
      label: profileWord(field),
      phrase,
      words: [...new Set([...(known?.words ?? []), ...wordsOf(one)])],
      share: (known?.share ?? 0) + share,
    });
  }
  const sorted = [...reasons.values()].sort((a, b) => b.share - a.share);
  return (['need', 'capability'] as const).flatMap((axis) =>
    sorted
      .filter((one) => one.axis === axis)
      .slice(0, MOST)
      .map(({ label, phrase, words }) => ({ axis, label, phrase, words })),
  );
}

function isHanded({ part, share, field, phrase }: Evidence, profile: SharedProfile): boolean {
  if (part === 'noise' || part === 'verdicts' || share <= 0) return false;
  const shared = (profile as unknown as Readonly<Record<string, unknown>>)[field];
  return Array.isArray(shared) ? shared.includes(phrase) : String(shared ?? '').includes(phrase);
}

/** The record's own words; of a class its code, where no word stands for it. */
function wordsOf({ matches, classCode }: Evidence): string[] {
  const words = matches.map(({ word }) => word).filter((word) => word !== '');
  return words.length === 0 && classCode ? [`特許分類 ${classCode}`] : words;
}
