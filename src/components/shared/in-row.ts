/** Names in a row. Where one of them has within it the sign that would part them, a stronger sign does. */
export function inRow(names: readonly string[], sign: string, stronger: string): string {
  return names.join(names.some((name) => name.includes(sign.trim())) ? stronger : sign);
}
