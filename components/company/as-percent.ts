/** A part of one as people read it: 0.382 is 38%. */
export function asPercent(part: number): string {
  return `${Math.round(part * 100)}%`;
}
