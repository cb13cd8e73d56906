/** For each text its place in the order of Japanese, from 0; an empty one after all others. */
export function textRanks(texts: readonly string[]): Uint32Array {
  const { compare } = new Intl.Collator('ja');
  const order = Array.from(texts.keys()).sort((a, b) => {
    const [one, other] = [texts[a] ?? '', texts[b] ?? ''];
    if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
    return compare(one, other);
  });
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  order.forEach((text, place) => {
    const before = order[place - 1];
    if (before !== undefined && compare(texts[before] ?? '', texts[text] ?? '') !== 0) rank = place;
    ranks[text] = rank;
  });
  return ranks;
}
