/** Stand-ins for a server that a static Storybook does not have: use one as a story's `beforeEach`. */

export const SLOW_FILE = 'slow.json';
export const BROKEN_FILE = 'broken.json';

/** An index with a file an area; the one of the last area is lost. */
export const INDEX_FILE = 'areas/index.json';

/** The file never arrives. */
export const neverAnswers = standIn(SLOW_FILE, () => new Promise<Response>(() => {}));

/** The server is out of order, in a way that is not tried again: a story that was left asks for nothing. */
export const answersWithFailure = standIn(BROKEN_FILE, () => Promise.resolve(new Response('', { status: 500 })));

/** The index, and each report in it; a file without a report is lost. */
export function answersWithAreas(files: Readonly<Record<string, unknown>>): () => () => void {
  return () => {
    const stops = Object.entries(files).map(([file, json]) =>
      standIn(file, () => Promise.resolve(json === null ? new Response('', { status: 404 }) : new Response(JSON.stringify(json))))(),
    );
    // Each put back what it found, so the last goes first.
    return () => stops.reduceRight<void>((_, stop) => stop(), undefined);
  };
}

/** Answers for one file until the story is left; other requests go their way. */
function standIn(file: string, answer: () => Promise<Response>): () => () => void {
  return () => {
    const real = window.fetch;
    window.fetch = (input, init) => (String(input).endsWith(`/${file}`) ? answer() : real(input, init));
    return () => {
      window.fetch = real;
    };
  };
}
