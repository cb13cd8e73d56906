import type { Axis } from '../model/fit';
import type { Sighting } from '../model/open-patent';
import { grams } from '../text/grams';
import { normalise } from '../text/normalise';
import {
  FIELD_WEIGHTS,
  isTitleOnly,
  SCORED_FIELDS,
  type ScoredField,
  scoredTexts,
} from './patent-text';

/** Records known by title alone are another instrument than whole ones: never compared together. */
export type DocumentKind = 'title' | 'full';

/** A record as the score sees it: for each axis, how much of each gram it holds. */
export interface ScoredDocument {
  readonly kind: DocumentKind;
  readonly counts: Readonly<Record<Axis, ReadonlyMap<string, number>>>;
  /** Sum of the counts, the document's length for an axis. */
  readonly lengths: Readonly<Record<Axis, number>>;
}

const known = new WeakMap<Sighting, ScoredDocument>();

/** The grams of a record, counted by axis. A record is cut once, however many companies ask. */
export function scoredDocument(patent: Sighting): ScoredDocument {
  const kind = isTitleOnly(patent) ? 'title' : 'full';
  const document = known.get(patent) ?? cut(patent, SCORED_FIELDS, kind);
  known.set(patent, document);
  return document;
}

/** The record as if only its title were known. */
export function titleDocument(patent: Sighting): ScoredDocument {
  return cut(patent, ['title'], 'title');
}

function cut(patent: Sighting, fields: readonly ScoredField[], kind: DocumentKind): ScoredDocument {
  const counts = { need: new Map<string, number>(), capability: new Map<string, number>() };
  const lengths = { need: 0, capability: 0 };
  for (const { field, text } of scoredTexts(patent)) {
    if (!fields.includes(field)) continue;
    for (const { gram, weight } of grams(normalise(text))) {
      for (const axis of ['need', 'capability'] as const) {
        const count = weight * FIELD_WEIGHTS[field][axis];
        counts[axis].set(gram, (counts[axis].get(gram) ?? 0) + count);
        lengths[axis] += count;
      }
    }
  }
  return { kind, counts, lengths };
}
