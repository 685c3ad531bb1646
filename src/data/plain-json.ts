/**
 * Where a JSON text hides something from its reader: a field that is written twice, of which the engine would keep the last and
 * say nothing; marks that turn the direction of writing, which nobody sees and which put the digits beside them into another order.
 */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const TOKENS = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g;

/** Whether there is neither in the text of this value: what a page asks first. Throws for what is too deep to be written. */
export function isPlain(text: string, json: unknown): boolean {
  const written = JSON.stringify(json);
  // A text beyond a megabyte was written by a program, which writes no field twice.
  return written.search(MARKS) < 0 && (text.length > 1e6 || fieldsIn(text) === fieldsIn(written));
}

/** Each has its colon. */
function fieldsIn(text: string): number {
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '').split(':').length;
}

/** The value without such marks, in names as in texts; itself where it is too deep to look through. */
export function withoutMarks(json: unknown): unknown {
  try {
    const written = JSON.stringify(json);
    return written.search(MARKS) < 0 ? json : JSON.parse(written.replace(MARKS, ''));
  } catch {
    return json;
  }
}

/** The first field that stands twice in one object, and the line of its second time. */
export function writtenTwice(text: string): { readonly field: string; readonly line: number } | null {
  const around: Set<string>[] = [];
  let names = new Set<string>();
  for (const { 0: token, 1: name = '', 2: colon, index = 0 } of text.matchAll(TOKENS)) {
    if (token === '{') {
      around.push(names);
      names = new Set();
    } else if (token === '}') names = around.pop() ?? names;
    else if (colon) {
      const field = JSON.parse(name) as string;
      if (names.has(field)) return { field, line: text.slice(0, index).split('\n').length };
      names.add(field);
    }
  }
  return null;
}
