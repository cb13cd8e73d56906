/**
 * The codes of a comma-joined cell. A code may itself hold a comma (`G01N37/00,102`), so only those
 * before a new subclass part two codes.
 */
export function splitCodes(cell: string): string[] {
  return cell
    .split(/[,，、;；\s]+(?=[A-H]\d\d[A-Z])/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
