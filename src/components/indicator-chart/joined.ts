/** Joins parts of a sentence. A note ends with its own full stop, after which there is no separator. Pure. */
export function joined(parts: readonly string[], separator: string): string {
  return parts.map((part) => part.replace(/[。.]$/, '')).join(separator);
}
