/** A module that many elements ask for, asked for once: each `import()` costs, even of what is there. Where it could not be had the next one asks again. */
export function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let asked: Promise<Module> | null;
  return () =>
    (asked ||= load().catch((error) => {
      asked = null;
      throw error;
    }));
}
