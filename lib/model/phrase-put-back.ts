/**
 * A list as it is now with a phrase back that was taken from it: behind the nearest phrase that stood
 * before it (`before` is the list as it was) and is still there, else at the beginning.
 */
export function phrasePutBack(
  now: readonly string[],
  phrase: string,
  before: readonly string[],
): string[] {
  if (now.includes(phrase)) return [...now];
  const earlier = before.slice(0, Math.max(0, before.indexOf(phrase)));
  const neighbour = earlier.findLast((one) => now.includes(one));
  const at = neighbour === undefined ? 0 : now.indexOf(neighbour) + 1;
  return now.toSpliced(at, 0, phrase);
}
