/** What stands between quotation marks: marks within become single ones, and words that are one quotation leave theirs. */
export function unquoted(words: string): string {
  return words
    .replace(/^“([^“]*)”$/, '$1')
    .replace(/“/g, '‘')
    .replace(/”/g, '’');
}
