import type { Interview } from '../../lib/model/interview';

/** The interview that a phrase of the profile was taken from. */
export interface PhraseSource {
  readonly heldOn: string;
  readonly open: () => void;
}

/** Finds where phrases come from; of several interviews the latest (they come latest first). */
export function phraseSources(
  interviews: readonly Interview[],
  open: (interview: Interview) => void,
): (field: string, phrase: string) => PhraseSource | undefined {
  const sources = new Map<string, PhraseSource>();
  for (const interview of [...interviews].reverse()) {
    for (const { field, phrase } of interview.taken) {
      const { heldOn } = interview;
      sources.set(`${field}:${phrase}`, { heldOn, open: () => open(interview) });
    }
  }
  return (field, phrase) => sources.get(`${field}:${phrase}`);
}
