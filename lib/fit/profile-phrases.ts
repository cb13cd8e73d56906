import type { ChipField, Company } from '../model/company';
import type { Axis } from '../model/fit';
import { normalise } from '../text/normalise';

/** A phrase of a profile, the field it stands in, and how much it counts for its axis. */
export interface ProfilePhrase {
  readonly axis: Axis;
  readonly field: ChipField | 'business';
  readonly phrase: string;
  readonly weight: number;
}

/**
 * The fields that are scored (the house's table of the profile): これから is what the company needs,
 * 自社の強み and 一押し商品 what it can do, 関係 less so, 事業内容 weakly, clause by clause. 狙う市場
 * counts little: many profiles name there whom they sell to already, which says little of a need.
 */
const FIELDS: readonly (readonly [ChipField, Axis, number])[] = [
  ['needs', 'need', 1],
  ['markets', 'need', 0.25],
  ['strengths', 'capability', 1],
  ['processes', 'capability', 1],
  ['equipment', 'capability', 0.6],
  ['materials', 'capability', 0.4],
  ['certifications', 'capability', 0.5],
  ['intellectualProperty', 'capability', 0.8],
  ['skills', 'capability', 0.8],
  ['products', 'capability', 0.9],
  ['customers', 'capability', 0.4],
  ['partners', 'capability', 0.2],
];
const BUSINESS_WEIGHT = 0.3;
const BUSINESS = ['business', 'capability', BUSINESS_WEIGHT] as const;
/** Not the point of 「0.5mm」 or the comma of 「1,000トン」. */
const CLAUSE_END = /[、。，．\n]|[,.](?!\d)/;

/** How a wish ends; patents are not written in wishes: 「抗菌にしたい」 asks for 抗菌. */
const WISH =
  /((に|を|が|と|も|で)?(よう(に|と))?(自社で)?(持たせ|取り入れ|取り組み|広げ|進め|始め|でき|開発し|つくり|作り|増やし|手がけ|し)?(られ|れ)?(る|た)?(よう(に|と)し)?(たい|ほしい|欲しい)(です|と考えている|と思っている)?|(が|を|の)?必要(だ|である|です)?|(が|を)?課題(だ|である|です)?)[。.!！\s]*$/;

/** The part of a need that names what is needed: the wish at its end is left out. */
export function wantedPart(phrase: string): string {
  const wanted = phrase.replace(WISH, '');
  return wanted.length > 1 ? wanted : phrase;
}

/** Every phrase of the profile that is scored, each once, in whichever spelling comes first. */
export function profilePhrases(company: Company): ProfilePhrase[] {
  const seen = new Set<string>();
  return writtenPhrases(company).filter((one) => {
    const key = phraseKey(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The same phrase of the same axis, however it is spelt. */
export function phraseKey({ axis, phrase }: ProfilePhrase): string {
  return `${axis}:${normalise(phrase).text}`;
}

/** What a phrase of a field counts for its axis. */
export function fieldWeight(field: ProfilePhrase['field']): { axis: Axis; weight: number } {
  const [, axis, weight] = FIELDS.find(([name]) => name === field) ?? BUSINESS;
  return { axis, weight };
}

/** Every phrase that is scored as often as it is written. */
export function writtenPhrases(company: Company): ProfilePhrase[] {
  const phrases = FIELDS.flatMap(([field, axis, weight]) =>
    company[field].map((phrase): ProfilePhrase => ({ axis, field, phrase, weight })),
  );
  const clauses = (company.business ?? '')
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .map(
      (phrase): ProfilePhrase => ({
        axis: 'capability',
        field: 'business',
        phrase,
        weight: BUSINESS_WEIGHT,
      }),
    );
  return [...phrases, ...clauses];
}
