import type { Company } from '../model/company';
import { foreignSecrets, type Secret, secretsOf, toldIn } from './secrets';

/**
 * What words for everybody (a booklet's title) must not say: what any company keeps to the office,
 * and the names of those that are not in the booklet. Undefined where they say nothing of it.
 */
export function bookletSecret(
  words: string,
  shown: readonly Company[],
  all: readonly Company[],
): Secret | undefined {
  const ids = new Set(shown.map(({ id }) => id));
  const own = shown.flatMap((one) =>
    secretsOf(one).map((secret) => ({ ...secret, company: one.name })),
  );
  const others = foreignSecrets(all.filter(({ id }) => !ids.has(id)));
  const [told] = toldIn(words, [...own, ...others]);
  return told;
}
