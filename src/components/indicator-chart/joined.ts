/** Figures in one sentence: a note ends its own with a full stop, and no separator follows a stop. Pure. */
export function joined(parts: readonly string[], separator: string): string {
  return parts.map((part) => part.replace(/[。.]$/, '')).join(separator);
}
