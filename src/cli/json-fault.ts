/** Where a text that is no JSON goes wrong, in more words than an engine has: it gives no line for a sign that it does not know. */

/** What JSON is made of, piece by piece; last, one sign that is none of it. */
const PIECES = /\s+|[{}[\],:]|"(?:[^"\\]|\\[^])*"|[-+\d.eE]+|true|false|null|([^])/gu;

export interface JsonFault {
  readonly line: number | null;
  /** The sign itself (：, ，, 万, the beginning of a remark); '' where the fault is another. */
  readonly sign: string;
}

/** `line`: what the engine says, null where it says nothing. */
export function jsonFault(text: string, line: number | null): JsonFault {
  for (const { 1: sign, index = 0 } of text.matchAll(PIECES)) {
    if (!sign) continue;
    const at = text.slice(0, index).split('\n').length;
    // A quotation mark that stands alone begins a text without an end, anywhere.
    return { line: line ?? at, sign: sign !== '"' && (line === null || line === at) ? sign : '' };
  }
  return { line, sign: '' };
}
