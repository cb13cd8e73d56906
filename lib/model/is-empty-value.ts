/** Whether a field of a record holds nothing: absent, an empty text, an empty list. */
export function isEmptyValue(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0);
}
