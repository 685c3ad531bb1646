/**
 * One request for a part of the kit, whoever asks and however often: `import()` costs a page half a millisecond each time, even of what
 * is there. What did not come is asked for anew.
 */
export function once<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  let asked: Promise<Part> | null = null;
  const forget = () => (asked = null);
  return () => {
    if (!asked) (asked = fetchPart()).catch(forget);
    return asked;
  };
}
