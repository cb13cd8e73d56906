import type { Sighting } from '../model/open-patent';
import { type DocumentKind, kindOf } from './impacts';
import { namedClasses, type PatentClass } from './patent-classes';
import type { Classified } from './patent-index';
import { predictedClasses } from './predicted-classes';

/** A guess counts less than a class the record names. */
const GUESS_SHARE = 0.35;
/** Where a record names no class, its words must stand for both. */
const GUESS_ALONE = 0.8;
/** The few words of a title are soon misunderstood. */
const GUESS_OF_TITLE = 0.5;

/**
 * A record with its classes: those it names, and those its words speak for by the lexicon. The words
 * are listened to even where classes are named: the offices class an invention by what it is, its
 * words tell what it is for.
 */
export function classified(patent: Sighting, kind?: DocumentKind): Classified {
  const named = namedClasses(patent);
  const classes = new Map<string, PatentClass>(named.map((one) => [one.code, one]));
  const alone = (kind ?? kindOf(patent)) === 'title' ? GUESS_OF_TITLE : GUESS_ALONE;
  const guessShare = named.length > 0 ? GUESS_SHARE : alone;
  for (const { code, share } of predictedClasses(patent)) {
    const known = classes.get(code);
    classes.set(code, {
      code,
      share: (known?.share ?? 0) + guessShare * share,
      guessed: known === undefined,
    });
  }
  return {
    patent,
    classes: [...classes.values()],
    predicted: named.length === 0,
    ...(kind && { kind }),
  };
}
