/** Prepares words for quotation marks: a pair around all of them is removed, marks inside become single ones. */
export function unquoted(words: string): string {
  return words
    .replace(/^“([^“]*)”$/, '$1')
    .replace(/“/g, '‘')
    .replace(/”/g, '’');
}
