/**
 * Fetches a part of the kit once, for any number of callers: even for a loaded module, each `import()` costs half a millisecond. Every
 * caller is answered in a task of its own, so that sixty elements do not draw in one long task. After a failure the next caller tries
 * again; the one that failed has drawn without.
 */
export function once<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  let asked: Promise<Part> | null = null;
  return () => {
    if (!asked) (asked = fetchPart()).catch(() => (asked = null));
    return asked.then((part) => new Promise((done) => setTimeout(done, 0, part)));
  };
}
