import { type Candidate, WAY } from '../model/candidate';
import type { Company } from '../model/company';
import { normalText } from '../text/normalise';
import { suggestedNoise } from './learned';
import { titleTerms } from './title-terms';

/** Clauses that say nothing against the technology: it was the money, the time, the terms, the right. */
const NOT_THE_MATTER =
  /費用|資金|予算|価格|時期|期間|人手|条件|契約|権利|消滅|ロイヤリティ|許諾|連絡|\b(?:costs?|budgets?|prices?|times?|staff|terms?|royalt(?:y|ies)|licen[cs]\w*|lapsed|rights?)\b/i;
const CLAUSE_ENDS = /[、。，．；\n]|[,.;](?=\s|$)/;
const MOST_WORDS = 5;

/**
 * Words to avoid that 見送り suggests, at most five: first those of a reason that stand in the title
 * of the record it was given for, then what the titles turned down have in common (as with listings
 * called noise). Clauses about money, time or terms teach nothing of the technology. `presets` are
 * reasons that were only picked: their wording is nobody's own and names nothing.
 */
export function declineWords(
  company: Company,
  candidates: readonly Candidate[],
  presets: readonly string[] = [],
): string[] {
  const declined = candidates.filter(
    ({ stage, declinedReason }) =>
      stage === 'declined' && isOfTheMatter(declinedReason ?? '', presets),
  );
  const own = normalText(JSON.stringify(company));
  const named = declined
    .flatMap(({ declinedReason, patent }) => {
      const title = normalText(patent.title);
      const clauses = ownClauses(declinedReason ?? '', presets).filter(saysOfTheMatter);
      return clauses.flatMap(titleTerms).filter((term) => title.includes(term));
    })
    .filter((term) => !own.includes(term));
  const common = suggestedNoise(
    company,
    candidates.map((one) => asJudged(one, declined)),
  );
  return [...new Set([...named, ...common])].slice(0, MOST_WORDS);
}

/** Is any clause of the reason against the technology, or is there no reason at all? */
function isOfTheMatter(reason: string, presets: readonly string[]): boolean {
  const picked = presets.filter((preset) => reason.includes(preset));
  const clauses = [...picked, ...ownClauses(reason, presets)];
  return clauses.length === 0 || clauses.some(saysOfTheMatter);
}

/** What the coordinator wrote, clause by clause. */
function ownClauses(reason: string, presets: readonly string[]): string[] {
  const own = presets.reduce((text, preset) => text.replaceAll(preset, '、'), reason);
  return own
    .split(CLAUSE_ENDS)
    .map((clause) => clause.trim())
    .filter(Boolean);
}

function saysOfTheMatter(clause: string): boolean {
  return !NOT_THE_MATTER.test(clause);
}

/** Turned down for what it is: as noise. On its way to the company: as liked. */
function asJudged(candidate: Candidate, declined: readonly Candidate[]): Candidate {
  if (declined.includes(candidate)) return { ...candidate, verdict: 'noise' };
  if (ON_THE_WAY.has(candidate.stage)) return { ...candidate, verdict: 'promising' };
  return candidate;
}

/** A candidate that nobody has shown to the company yet says nothing. */
const ON_THE_WAY: ReadonlySet<string> = new Set(WAY.slice(1));
