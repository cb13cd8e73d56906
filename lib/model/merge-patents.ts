import { canonicalJson } from './canonical-json';
import { compareTimes, earlierTime, laterTime } from './compare-times';
import { mergeSighting } from './merge-sighting';
import type { OpenPatent, PatentChange } from './open-patent';
import { CHANGES_KEPT, RECORDED_FIELDS } from './patent-history';
import { sameValue } from './same-value';

/**
 * What two copies of one open patent know together, each field by the rule of `mergeSighting`: the
 * same whichever copy comes first, and however often they meet. Of two values of one moment neither
 * of which is fuller, the later one in the order of letters is taken.
 */
export function mergePatents(a: OpenPatent, b: OpenPatent): OpenPatent {
  if (sameValue(a, b)) return a;
  const [older, newer] = compareTimes(a.seenAt, b.seenAt) <= 0 ? [a, b] : [b, a];
  const forth = mergeSighting(older, newer, newer.depth, newer.seenAt);
  const back = mergeSighting(newer, older, older.depth, older.seenAt);
  const fields = RECORDED_FIELDS.map((key) => [key, laterInOrder(forth[key], back[key])] as const);
  const more = mergeMore(older, newer);
  const frame = {
    depth: forth.depth,
    firstSeenAt: earlierTime(a.firstSeenAt, b.firstSeenAt),
    seenAt: newer.seenAt,
    ...catalogueMarks(a, b),
    ...(more && { more }),
  };
  const known = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  return { id: a.id, ...known, ...frame } as OpenPatent;
}

function laterInOrder<Value>(a: Value, b: Value): Value {
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

function mergeMore(older: OpenPatent, newer: OpenPatent): Record<string, string> | undefined {
  if (!older.more || !newer.more) return newer.more ?? older.more;
  const joined = { ...older.more, ...newer.more };
  if (compareTimes(older.seenAt, newer.seenAt) !== 0) return joined;
  const reversed = { ...newer.more, ...older.more };
  const keys = Object.keys(joined);
  return Object.fromEntries(
    keys.map((key) => [key, laterInOrder(joined[key] ?? '', reversed[key] ?? '')]),
  );
}

/** What imports noted. A record that was seen after it had been withdrawn is back. */
function catalogueMarks(a: OpenPatent, b: OpenPatent) {
  const withdrawnAt = either(a.withdrawnAt, b.withdrawnAt, laterTime);
  const isBack = [a, b].some(
    (one) => withdrawnAt && !one.withdrawnAt && compareTimes(one.seenAt, withdrawnAt) > 0,
  );
  const marks = {
    enteredAt: either(a.enteredAt, b.enteredAt, earlierTime),
    changedAt: either(a.changedAt, b.changedAt, laterTime),
    withdrawnAt: isBack ? undefined : withdrawnAt,
    history: a.history || b.history ? joinHistories(a.history, b.history) : undefined,
  };
  return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined));
}

function either<Value>(
  a: Value | undefined,
  b: Value | undefined,
  both: (a: Value, b: Value) => Value,
): Value | undefined {
  return a !== undefined && b !== undefined ? both(a, b) : (a ?? b);
}

function joinHistories(a: PatentChange[] = [], b: PatentChange[] = []): PatentChange[] {
  const changes = new Map([...a, ...b].map((one) => [canonicalJson(one), one]));
  return [...changes]
    .sort(
      ([textA, one], [textB, other]) => compareTimes(other.at, one.at) || (textA < textB ? 1 : -1),
    )
    .map(([, change]) => change)
    .slice(0, CHANGES_KEPT);
}
