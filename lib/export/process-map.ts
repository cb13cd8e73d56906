import type { SharedProfile } from './shared-profile';

/** A pair of a process and a material: the coordinator's word, or else what the phrases tell. */
export type Pair = 'confirmed' | 'guessed' | 'denied' | 'unknown';

/** Which process a company does with which material. */
export interface ProcessMap {
  readonly processes: readonly string[];
  readonly materials: readonly string[];
  /** A row for each process, a cell for each material. */
  readonly pairs: readonly (readonly Pair[])[];
}

/**
 * The pairs in the profile's own order. A pair is guessed where one clause (of a strength, product,
 * skill, piece of equipment, process, or of the business) names both and does not deny it. What was
 * said of phrases that are no longer there is left out.
 */
export function pairsOf(profile: SharedProfile): ProcessMap {
  const { processes, materials, combinations } = profile;
  const clauses = clausesOf(profile);
  const pair = (process: string, material: string): Pair => {
    const said = combinations.find((one) => one.process === process && one.material === material);
    if (said) return said.does ? 'confirmed' : 'denied';
    const isTold = clauses.some((one) => names(one, process) && names(one, material));
    return isTold ? 'guessed' : 'unknown';
  };
  const pairs = processes.map((process) => materials.map((material) => pair(process, material)));
  return { processes, materials, pairs };
}

/** The same with what has most pairs first; the rest keeps its order. */
export function processMap(profile: SharedProfile): ProcessMap {
  const { processes, materials, pairs } = pairsOf(profile);
  const rows = byCount(pairs.map((row) => row.filter(isDone).length));
  const columns = byCount(
    materials.map((_, column) => pairs.filter((row) => isDone(row[column])).length),
  );
  const at = <Item>(items: readonly Item[], order: readonly number[]) =>
    order.flatMap((place) => items[place] ?? []);
  return {
    processes: at(processes, rows),
    materials: at(materials, columns),
    pairs: rows.map((row) => at(pairs[row] ?? [], columns)),
  };
}

/** Whether the company does the pair, as far as is known. */
export function isDone(pair: Pair | undefined): boolean {
  return pair === 'confirmed' || pair === 'guessed';
}

/** Whether a table of the pairs tells more than two lists: most cells of a table say 「no」. */
export function isTelling({ processes, materials, pairs }: ProcessMap): boolean {
  const all = pairs.flat();
  if (all.includes('confirmed')) return true;
  const done = all.filter(isDone).length;
  return done >= Math.max(2, Math.min(processes.length, materials.length) / 2);
}

const CLAUSE_END = /[。、，；;\n]|,(?!\d)/;
/** What is said of a clause that has one of these is not that the company does it. */
const DENIED =
  /(?<!少)ない|なし|無し|(?<![必ま])ず(?:に|$)|ません|ぬ$|以外|を除|不可|対象外|不得手|苦手|やめた|廃止/;

function clausesOf(profile: SharedProfile): string[] {
  const { strengths, products, skills, equipment, processes, materials, business = '' } = profile;
  const listed = new Set([...processes, ...materials].map(plain));
  return [strengths, products, skills, equipment, processes, business]
    .flat()
    .flatMap((phrase) => joinedLists(phrase.split(CLAUSE_END).map(plain), listed))
    .filter((clause) => !DENIED.test(clause));
}

/** 「銅、アルミの切削」 is one clause: what is nothing but a word of the profile goes with the next. */
function joinedLists(clauses: readonly string[], listed: ReadonlySet<string>): string[] {
  let before = '';
  return clauses.flatMap((clause) => {
    if (listed.has(clause)) {
      before += `${clause}、`;
      return [];
    }
    const joined = before + clause;
    before = '';
    return [joined];
  });
}

/** Endings that one phrase has and another that means the same leaves out. */
const ENDING = /(?:加工|処理|製作|成形|技術|材料?|合金|樹脂)$/;
const HAN = /\p{Script=Han}/u;
/** What may follow 銅 in a word that is still about copper: 銅板, but not 鉄道. */
const FORM = /[板材線管箔製棒粉]/;

function names(clause: string, word: string): boolean {
  const whole = plain(word);
  const stem = whole.replace(ENDING, '');
  const sought = [...stem].length >= 2 ? stem : whole;
  if ([...sought].length > 1 || !HAN.test(sought)) return clause.includes(sought);
  return [...clause.matchAll(new RegExp(sought, 'gu'))].some(({ index }) => {
    const [before, after] = [clause[index - 1] ?? '', clause[index + 1] ?? ''];
    return !HAN.test(before) && (!HAN.test(after) || FORM.test(after));
  });
}

/** Places by falling counts. */
function byCount(counts: readonly number[]): number[] {
  return counts.map((_, at) => at).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
