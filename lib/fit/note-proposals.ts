import { CHIP_FIELDS, type Company } from '../model/company';
import { grams } from '../text/grams';
import { normalise, normalText, oneWidth } from '../text/normalise';
import { commonplaceGrams } from './company-commonplaces';
import { type CorpusStatistics, inverseFrequency } from './corpus-statistics';
import { type Sentence, sentencesOf } from './notes/clauses';
import { type FoundPhrase, overlap } from './notes/found-phrase';
import { headedList, headedPhrases } from './notes/headed-phrases';
import { joinedLines } from './notes/joined-lines';
import { lexiconPhrases } from './notes/lexicon-phrases';
import { listPhrases } from './notes/list-phrases';
import { marketPhrases } from './notes/market-phrases';
import { namedPhrases } from './notes/named-phrases';
import { needPhrases, PRIVATE } from './notes/need-phrases';
import { type NoteLine, noteLines } from './notes/note-lines';
import { nounLists } from './notes/noun-lists';
import { oneOf } from './notes/one-of';
import { partnerPhrases } from './notes/partner-phrases';
import { strengthPhrases } from './notes/strength-phrases';
import type { TakenField } from './notes/taken-field';

/** A phrase for the profile that a visit's notes propose. */
export interface NoteProposal {
  readonly field: TakenField;
  readonly phrase: string;
  /** Where it stands: `notes.slice(start, end)`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As the notes say it, where the phrase says it in other words: 「塗装」 of 「塗装（外注）」. */
  readonly words?: string;
  /** A word of the lexicon, or the way the sentence or its heading is put; with the words that tell. */
  readonly why: 'lexicon' | 'pattern';
  readonly matched: string;
  /** How sure the rule is and how much the phrase tells, 0–1. */
  readonly score: number;
  /** The profile has it already. */
  readonly isKnown: boolean;
}

/**
 * What free notes of a visit propose for the profile, the likeliest and most telling first. Every
 * phrase stands in the notes at its place; no two of one field overlap. Same notes, same answer.
 */
export function noteProposals(
  notes: string,
  company: Company,
  statistics: CorpusStatistics,
): NoteProposal[] {
  // In one width a ① would be the first letter of what it counts.
  const wide = oneWidth(notes.replace(CIRCLED, '・'));
  const { text, places } = joinedLines(wide.text);
  const known = new Set(PROFILE_FIELDS.flatMap((field) => company[field].map(keyUnder(field))));
  const found = noteLines(text)
    .flatMap(phrasesOf)
    .filter((one) => !isOwnName(company, one, text.slice(one.start, one.end)));
  const proposals = found.map((one): NoteProposal => {
    const start = wide.starts[places[one.start] ?? 0] ?? 0;
    const end = wide.ends[places[one.end - 1] ?? 0] ?? start;
    const words = notes.slice(start, end);
    const stands = words.includes('\n') ? text.slice(one.start, one.end) : words;
    const phrase = one.phrase ?? stands.replace(ODD_WIDTH, inOneWidth).trim();
    return {
      field: one.field,
      phrase,
      ...(phrase !== words && { words }),
      start,
      end,
      why: one.why,
      matched: one.matched,
      score: scoreOf(phrase, one.sureness, statistics),
      isKnown: known.has(keyUnder(one.field)(phrase)),
    };
  });
  return distinct(proposals).sort((a, b) => b.score - a.score || a.start - b.start);
}

/** A plater may be called 〇〇鍍金: its name is no process. */
function isOwnName({ name }: Company, { why, field }: FoundPhrase, words: string): boolean {
  return (why === 'lexicon' || field === 'processes') && name.includes(words);
}

const PROFILE_FIELDS = CHIP_FIELDS.filter((field) => field !== 'noiseWords');
const keyUnder = (field: TakenField) => (phrase: string) => `${field}:${plain(phrase)}`;

const LONGEST_TOLD = 40;
const SHORTEST_TOLD = 4;
const TOLD_SURENESS = 0.6;

/** Half-width kana and full-width letters, which nobody types into a profile. */
const CIRCLED = /[①-⑳]/g;
const ODD_WIDTH = /[\uff66-\uff9f]+|[０-９Ａ-Ｚａ-ｚ．]+/g;
const inOneWidth = (letters: string): string => letters.normalize('NFKC');

/** What lines say by themselves: at every pause of typing all but one are those of before. */
const read = new Map<string, readonly FoundPhrase[]>();
const MOST_READ = 5000;

function phrasesOf(line: NoteLine): FoundPhrase[] {
  const { text, start, heading, headed, isItem, isAsked } = line;
  const key = [heading, headed, isItem, isAsked, text].join('\n');
  const known =
    read.get(key) ?? withoutOverlap(phrasesWithin({ ...line, start: 0, end: text.length }));
  if (read.size >= MOST_READ) read.clear();
  read.set(key, known);
  return known.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
}

function phrasesWithin(line: NoteLine): FoundPhrase[] {
  if (line.heading === 'aside') return [];
  const headed = headedPhrases(line);
  if (headed.length > 0) return headed;
  const sentences = sentencesOf(line.text, line.start);
  return sentences.flatMap((sentence, at) => {
    const listed = headedList(sentence, line);
    if (listed.length > 0) return listed;
    const found = phrasesIn(sentence, sentences[at - 1]);
    return found.length > 0 ? found : toldUnder(line, sentence);
  });
}

/** Under a heading for needs or strengths a short sentence is one, even where no pattern says so. */
function toldUnder(line: NoteLine, { text, start, end }: Sentence): FoundPhrase[] {
  const { heading, headed, isAsked } = line;
  const field = heading === null || heading === 'aside' ? undefined : heading[0];
  if (field !== 'needs' && field !== 'strengths') return [];
  if (field === 'needs' && isAsked) return [];
  if (text.length > LONGEST_TOLD || text.length < SHORTEST_TOLD) return [];
  if (NOTHING_TOLD.test(text) || PRIVATE.test(text)) return [];
  return [{ field, start, end, why: 'pattern', matched: headed, sureness: TOLD_SURENESS }];
}

/** What people say and what tells nothing of the matter. */
const NOTHING_TOLD = new RegExp(
  oneOf(`
    ^(?:そう(?:です)?ね|はい|いいえ|うーん|特に(?:ない|ありません)|これ|それ|あれ|なし|もったいない) 笑い?$ ^本当に困り
    ^お客さんにも 認証 商標 特許 規格 大学 高校 見学 考えていない 方針
  `),
);

/** Rules that say what a whole clause is for come before those that only know a word in it. */
function phrasesIn(sentence: Sentence, before: Sentence | undefined): FoundPhrase[] {
  if (OF_OTHERS.test(sentence.text)) return [];
  const nouns = nounLists(sentence);
  if (nouns.length > 0) return [...nouns, ...namedPhrases(sentence)];
  const markets = marketPhrases(sentence);
  const needs = needPhrases(sentence, before).filter(
    (need) => !markets.some((one) => overlap(one, need)),
  );
  const aims = [...markets, ...needs];
  const strengths = strengthPhrases(sentence, before).filter(
    (one) => !aims.some((aim) => overlap(aim, one)),
  );
  const partners = partnerPhrases(sentence);
  const claimed = [...aims, ...partners];
  const named = namedPhrases(sentence).filter((one) => !claimed.some((aim) => overlap(aim, one)));
  const lists = listPhrases(sentence).filter(
    (one) => ![...claimed, ...strengths, ...named].some((other) => overlap(other, one)),
  );
  const taken = [...claimed, ...named, ...lists.filter(({ field }) => field === 'customers')];
  // In a wish the words are of what is wanted, in work given away of what others do.
  const known = needs.length > 0 || partners.length > 0 ? [] : lexiconPhrases(sentence);
  const words = known.filter((one) => !taken.some((other) => overlap(other, one)));
  const byKind = lists.map((one) => asWord(one, words));
  return [...aims, ...strengths, ...partners, ...named, ...byKind, ...words];
}

/** Of competitors and neighbours a note tells what the company does not do. */
const OF_OTHERS = /^(?:競合|他社[はがもの]|同業他?社?[はがの]|ライバル|隣の会社|よそ[はが])/;

/** 「射出成形がメイン」 names a process where the lexicon knows it as one. */
function asWord(listed: FoundPhrase, words: readonly FoundPhrase[]): FoundPhrase {
  if (listed.field !== 'products') return listed;
  const whole = words.find(({ start, end }) => start <= listed.start && listed.end <= end);
  return whole ? { ...listed, field: whole.field } : listed;
}

/** The surest first; of one field nothing over what stands already. */
function withoutOverlap(found: readonly FoundPhrase[]): FoundPhrase[] {
  const kept: FoundPhrase[] = [];
  const surestFirst = [...found].sort((a, b) => b.sureness - a.sureness || a.start - b.start);
  for (const one of surestFirst) {
    if (!kept.some((other) => other.field === one.field && overlap(other, one))) kept.push(one);
  }
  return kept;
}

/** Said twice, proposed once: where it stands first. */
function distinct(proposals: readonly NoteProposal[]): NoteProposal[] {
  const byPhrase = new Map<string, NoteProposal>();
  for (const one of [...proposals].sort((a, b) => a.start - b.start)) {
    const key = keyUnder(one.field)(one.phrase);
    if (!byPhrase.has(key)) byPhrase.set(key, one);
  }
  return [...byPhrase.values()];
}

/** Of the score, how much is the rule's own; the rest is the rarity of what it found. */
const RULE_PART = 0.7;
const COMMONPLACE_RARITY = 0.2;

/** score = sureness × (0.7 + 0.3 × mean rarity of the phrase's grams), 0–1. */
function scoreOf(phrase: string, sureness: number, statistics: CorpusStatistics): number {
  const own = grams(normalise(phrase));
  const rarest = inverseFrequency(statistics, '');
  const sum = own.reduce((total, { gram, weight }) => {
    const rarity = commonplaceGrams().has(gram)
      ? COMMONPLACE_RARITY
      : inverseFrequency(statistics, gram) / rarest;
    return total + rarity * weight;
  }, 0);
  const weight = own.reduce((total, one) => total + one.weight, 0);
  const rarity = weight > 0 ? sum / weight : 0;
  return sureness * (RULE_PART + (1 - RULE_PART) * rarity);
}

const plain = (phrase: string): string => normalText(phrase).replace(/[\s、。,.・()（）]/g, '');
