/** A warning to the developer. If the module with the words cannot be fetched, the page goes on without it. */
export function warn(say: (words: typeof import('./warn-attribute.ts')) => void): void {
  import('./warn-attribute.ts').then(say, () => {});
}
