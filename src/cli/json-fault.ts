/** Locates the fault in a text that is not JSON. Engines say less: for an unknown character they give no line. */

/** The tokens of JSON, and last any character that is none. */
const PIECES = /\s+|[{}[\],:]|"(?:[^"\\]|\\[^])*"|[-+\d.eE]+|true|false|null|([^])/gu;

export interface JsonFault {
  readonly line: number | null;
  /** The character itself (：, ，, 万, the start of a comment); '' for any other fault. */
  readonly sign: string;
}

/** `line` is what the engine says; null if it says nothing. */
export function jsonFault(text: string, line: number | null): JsonFault {
  for (const { 1: sign, index = 0 } of text.matchAll(PIECES)) {
    if (!sign) continue;
    const at = text.slice(0, index).split('\n').length;
    // A lone quotation mark begins a text without an end, wherever it is.
    return { line: line ?? at, sign: sign !== '"' && (line === null || line === at) ? sign : '' };
  }
  return { line, sign: '' };
}
