/** Joins names. If one of them contains the separator, the stronger one is used instead. */
export function inRow(names: readonly string[], sign: string, stronger: string): string {
  return names.join(names.some((name) => name.includes(sign.trim())) ? stronger : sign);
}
