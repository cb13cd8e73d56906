import type { SharedProfile } from './shared-profile';

/** Which process a company does with which material, as far as its own phrases say so. */
export interface ProcessMap {
  readonly processes: readonly string[];
  readonly materials: readonly string[];
  /** A row for each process, a cell for each material. */
  readonly marks: readonly (readonly boolean[])[];
}

/** Endings that one phrase has and another that means the same leaves out. */
const ENDING = /(?:加工|処理|製作|成形|技術|材料?|合金|樹脂)$/;

/**
 * The map of processes × materials: a mark where one phrase (a strength, product, skill, piece of
 * equipment, process, or a sentence of the business) names both. What is named together oftener comes
 * first; the rest keeps its order.
 */
export function processMap(profile: SharedProfile): ProcessMap {
  const phrases = phrasesOf(profile);
  const together = (process: string, material: string) =>
    phrases.filter((one) => names(one, process) && names(one, material)).length;
  const processes = byCount(profile.processes, (one) =>
    sum(profile.materials.map((material) => together(one, material))),
  );
  const materials = byCount(profile.materials, (one) =>
    sum(profile.processes.map((process) => together(process, one))),
  );
  const marks = processes.map((process) =>
    materials.map((material) => together(process, material) > 0),
  );
  return { processes, materials, marks };
}

function phrasesOf(profile: SharedProfile): string[] {
  const { strengths, products, skills, equipment, processes, business = '' } = profile;
  const sentences = business.split(/[。\n]/);
  return [strengths, products, skills, equipment, processes, sentences].flat().map(compared);
}

function names(phrase: string, word: string): boolean {
  const whole = compared(word);
  const stem = whole.replace(ENDING, '');
  return phrase.includes([...stem].length >= 2 ? stem : whole);
}

function byCount(words: readonly string[], count: (word: string) => number): string[] {
  return words
    .map((word, at) => ({ word, at, count: count(word) }))
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .map(({ word }) => word);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const compared = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
