import { scoredTexts } from '../../fit/patent-text';
import type { OpenPatent } from '../../model/open-patent';

/** A hash over the ids and scored texts of records in their order: the same texts, the same index. */
export function corpusHash(): {
  readonly add: (record: OpenPatent) => void;
  readonly value: () => string;
} {
  // FNV-1a in 32 bits, twice from different beginnings: it tells changes apart, it keeps nothing secret.
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  const mix = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x01000193);
    }
    first = Math.imul(first ^ 0x1f, 0x01000193);
    second = Math.imul(second ^ 0x2e, 0x01000193);
  };
  return {
    add: (record) => {
      mix(record.id);
      for (const { text } of scoredTexts(record)) mix(text);
    },
    value: () => hex(first) + hex(second),
  };
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
