/** How wide a text will be, near enough to lay it out before it is drawn: full width signs an em, the rest a little over half. Pure. */

export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += /[\u2e80-\uffef—…“”]/.test(sign) ? 1 : 0.58;
  return ems * size;
}

/** The text in lines that fit; a word of letters is torn only where it fits no line. */
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
