/**
 * Requests that the loader (`src/zhanbao.ts`) started before the element that needs them existed. Each is handed out once.
 * Loader and elements find each other through a global symbol named after the format. The loader repeats that name as a literal,
 * because it runs before any module that the two could share.
 */
import { FORMAT } from './format-version.ts';

/** A request in progress. */
export interface Underway extends AbortController {
  readonly answer?: Promise<Response>;
}

/** Hands out the request for an address, if there is one. */
export type Ahead = (url: string) => Underway | undefined;

export function askedAhead(url: string): Underway | undefined {
  const ahead = (globalThis as Readonly<Record<symbol, unknown>>)[Symbol.for(FORMAT)] as Ahead | undefined;
  return ahead && ahead(url);
}
