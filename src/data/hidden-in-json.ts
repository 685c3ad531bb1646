/** Deals with what `plain-json.ts` has detected: names a field that is written twice, and removes bidirectional control characters. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const TOKENS = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g;

/** The value without bidirectional control characters, in keys as well as strings; the value itself where it is nested too deeply. */
export function withoutMarks(json: unknown): unknown {
  try {
    const written = JSON.stringify(json);
    return written.search(MARKS) < 0 ? json : JSON.parse(written.replace(MARKS, ''));
  } catch {
    return json;
  }
}

/** The first field that occurs twice in one object, ignoring bidirectional control characters, and the line of its second occurrence. */
export function writtenTwice(text: string): { readonly field: string; readonly line: number } | null {
  const around: Set<string>[] = [];
  let names = new Set<string>();
  for (const { 0: token, 1: name = '', 2: colon, index = 0 } of text.matchAll(TOKENS)) {
    if (token === '{') {
      around.push(names);
      names = new Set();
    } else if (token === '}') names = around.pop() ?? names;
    else if (colon) {
      const field = (JSON.parse(name) as string).replace(MARKS, '');
      if (names.has(field)) return { field, line: text.slice(0, index).split('\n').length };
      names.add(field);
    }
  }
  return null;
}
