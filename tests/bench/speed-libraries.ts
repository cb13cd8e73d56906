// The libraries beside which the index is timed, on the same tokens and the same query.
import { create, insertMultiple, search } from '@orama/orama';
import { Index as FlexIndex } from 'flexsearch';
import MiniSearch from 'minisearch';
import { scoredTexts } from '../../lib/fit/patent-text';
import { forEachGram } from '../../lib/text/grams';
import { normalText } from '../../lib/text/normalise';
import { madeUpCatalogue } from './made-up-catalogue';
import { median, type Timings, timed } from './speed-work';

/** Build and query times of each library on a made-up catalogue, with the grams as tokens. */
export function timeLibraries(size: number, terms: readonly string[]): Record<string, Timings> {
  const documents = madeUpCatalogue(size).map((patent, at) => {
    const tokens: string[] = [];
    for (const { text } of scoredTexts(patent)) {
      const normal = normalText(text);
      forEachGram(normal, (at, length) => tokens.push(normal.slice(at, at + length)));
    }
    return { id: at, text: tokens.join(' ') };
  });
  const asked = terms.join(' ');
  const rounds = size > 10_000 ? 1 : 3;
  return {
    MiniSearch: timeMiniSearch(documents, asked, rounds),
    FlexSearch: timeFlexSearch(documents, asked, rounds),
    Orama: timeOrama(documents, asked, rounds),
  };
}

interface Document {
  readonly id: number;
  readonly text: string;
}

const split = (text: string): string[] => text.split(' ');

function timeMiniSearch(documents: readonly Document[], asked: string, rounds: number): Timings {
  const built = timed(() => {
    const index = new MiniSearch<Document>({ fields: ['text'], tokenize: split });
    index.addAll(documents);
    return index;
  });
  return { build: built.ms, query: median(() => built.result.search(asked), rounds) };
}

function timeFlexSearch(documents: readonly Document[], asked: string, rounds: number): Timings {
  const built = timed(() => {
    const index = new FlexIndex({ tokenize: 'strict', encode: split });
    for (const { id, text } of documents) index.add(id, text);
    return index;
  });
  return {
    build: built.ms,
    query: median(() => built.result.search(asked, { suggest: true, limit: 100 }), rounds),
  };
}

function timeOrama(documents: readonly Document[], asked: string, rounds: number): Timings {
  const built = timed(() => {
    const database = create({
      schema: { text: 'string' } as const,
      components: {
        tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: split },
      },
    });
    insertMultiple(
      database,
      documents.map(({ text }) => ({ text })),
    );
    return database;
  });
  return {
    build: built.ms,
    query: median(() => search(built.result, { term: asked, limit: 100, threshold: 1 }), rounds),
  };
}
