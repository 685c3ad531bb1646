/**
 * What was asked for before the element that wants it was there: the loader keeps it (`src/zhanbao.ts`) and gives it out, once.
 * Both know it by the name of the format; the loader writes that out, for it comes before every module that they could share.
 */
import { FORMAT } from './format-version.ts';

/** A request that is under way. */
export interface Underway extends AbortController {
  readonly answer?: Promise<Response>;
}

/** Gives out the request for an address. */
export type Ahead = (url: string) => Underway | undefined;

export function askedAhead(url: string): Underway | undefined {
  const ahead = (globalThis as Readonly<Record<symbol, unknown>>)[Symbol.for(FORMAT)] as Ahead | undefined;
  return ahead && ahead(url);
}
