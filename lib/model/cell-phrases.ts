const BULLET = /^[\s・•●○◦■□◆◇*\-–]+/;

/**
 * The phrases of a cell. 「・」 parts words only where it is not inside a name of foreign words
 * (マシニング・センタ), and brackets keep what stands in them together.
 */
export function cellPhrases(text: string): string[] {
  const phrases = text.split(/[\r\n]+/).flatMap((line) => {
    if (line.includes('。')) return line.split(/(?<=。)/);
    return outsideBrackets(line);
  });
  return [...new Set(phrases.map((one) => one.replace(BULLET, '').trim()).filter(Boolean))];
}

function outsideBrackets(line: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [at, letter] of [...line].entries()) {
    if ('（(「『'.includes(letter)) depth += 1;
    if ('）)」』'.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && parts.length > 0 && isSeparator([...line], at)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

const KATAKANA = /[\u30a1-\u30fa\u30fc]/;

function isSeparator(letters: readonly string[], at: number): boolean {
  const letter = letters[at] ?? '';
  if ('、，;；／\t'.includes(letter)) return true;
  if (letter === ',') return !/\d/.test(letters[at + 1] ?? '');
  if (letter !== '・' && letter !== '･') return false;
  return !(KATAKANA.test(letters[at - 1] ?? '') && KATAKANA.test(letters[at + 1] ?? ''));
}
