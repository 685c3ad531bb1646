/** A word to the developer; where what says it cannot be fetched, the page goes on without. */
export function warn(say: (words: typeof import('./warn-attribute.ts')) => void): void {
  import('./warn-attribute.ts').then(say, () => {});
}
