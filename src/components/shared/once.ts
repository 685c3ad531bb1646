/**
 * One request for a part of the kit, whoever asks and however often: `import()` costs a page half a millisecond each time, even of what
 * is there. Each who asks is answered in a task of its own: sixty elements do not draw in one breath. What did not come is asked for anew
 * by the next element that wants it: the one that was refused has drawn without.
 */
export function once<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  let asked: Promise<Part> | null = null;
  return () => {
    if (!asked) (asked = fetchPart()).catch(() => (asked = null));
    return asked.then((part) => new Promise((done) => setTimeout(done, 0, part)));
  };
}
