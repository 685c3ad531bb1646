/** What a visitor looks for: a part of a name, or how a code begins; null where nothing is asked. Pure. */
export function searchFor(query: string): ((name: string, code?: string) => boolean) | null {
  const wanted = query.trim().normalize().toLowerCase();
  return wanted === '' ? null : (name, code = '') => name.toLowerCase().includes(wanted) || code.startsWith(wanted);
}
