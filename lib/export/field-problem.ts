import type { z } from 'zod';

/** A sentence about one field in both languages, to be put after where it stands. */
export interface FieldProblem {
  readonly ja: string;
  readonly en: string;
}

const KINDS: Readonly<Record<string, FieldProblem>> = {
  string: { ja: '文字列', en: 'text' },
  number: { ja: '数', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  array: { ja: 'リスト（[ ] で囲んだもの）', en: 'a list in [ ]' },
  object: { ja: '{ } で囲んだもの', en: 'an object in { }' },
};

const MOST_SHOWN = 5;

/** The first problems as sentences, and how many more there are. */
export function listProblems(problems: readonly FieldProblem[]): FieldProblem {
  const shown = problems.slice(0, MOST_SHOWN);
  const more = problems.length - shown.length;
  return {
    ja: shown.map(({ ja }) => `${ja}。`).join('') + (more > 0 ? `ほかに ${more} か所。` : ''),
    en: shown.map(({ en }) => `${en}.`).join(' ') + (more > 0 ? ` And ${more} more.` : ''),
  };
}

/** What a reader who is no programmer can do about a value that zod refused. */
export function fieldProblem(issue: z.core.$ZodIssue): FieldProblem {
  const path = pathOf(issue.path);
  const { ja, en } = predicate(issue);
  return path
    ? { ja: `「${path}」${ja}`, en: `“${path}” ${en}` }
    : { ja: `内容${ja}`, en: `It ${en}` };
}

function predicate(issue: z.core.$ZodIssue): FieldProblem {
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected];
    return kind
      ? { ja: `がないか、${kind.ja}になっていません`, en: `is missing or is not ${kind.en}` }
      : { ja: 'がないか、形が違います', en: 'is missing or has another form' };
  }
  if (issue.code === 'too_small') {
    return { ja: 'が空か、小さすぎます', en: 'is empty or too small' };
  }
  if (issue.code === 'too_big') {
    return {
      ja: `が長すぎます（${issue.maximum} まで）`,
      en: `is too long (at most ${issue.maximum})`,
    };
  }
  return { ja: 'の値が正しくありません', en: 'holds a value that is not allowed' };
}

/** `companies[2].name` */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
