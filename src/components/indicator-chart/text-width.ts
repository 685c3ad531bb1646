/** Estimates the width of a text before it is drawn: one em for a full-width character, a little over half for any other. Pure. */

export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += /[\u2e80-\uffef—…“”]/.test(sign) ? 1 : 0.58;
  return ems * size;
}

/** The text in lines that fit. A word of letters is broken only if it fits no line. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\w.,%÷=()'’-]+\s?|[\s\S]/gu) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}
