/** The host pages of the matrix: what each is served with, what happens on it, and what must stand there then. */
import type { Page } from 'puppeteer-core';
import * as checks from './checks.ts';

export const ELEMENTS = {
  'coverage-gauge': /达60%.*178个/,
  'station-map': /178个/,
  'talent-pipeline': /11686名.*836名/,
  'service-tally': /8万余人.*1000余次/,
  'indicator-table': /178个/,
  'indicator-chart': /和县/,
  'indicator-value': /178个/,
} as const;
export type Tag = keyof typeof ELEMENTS;

export interface HostPage {
  readonly name: string;
  /** The page in `pages/`, where it is not called as the case is. */
  readonly page?: string;
  readonly headers?: 'strict' | 'twice' | 'none';
  readonly gbk?: boolean;
  readonly scripts?: false;
  readonly width?: number;
  /** What the browser or the portal may say of the page that is not the kit's doing. */
  readonly expected?: RegExp;
  /** Elements of which the fallback is what must stand there, with the reason in docs/decisions/0023. */
  readonly fallback?: readonly Tag[];
  /** Elements that are not on the page: it has figures of its own, read by `check`. */
  readonly only?: readonly Tag[];
  /** What happens before the page is looked at. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Whether texts must neither lie on one another nor stand out of their element. */
  readonly laidOut?: true;
  /** What else is wrong, in words. */
  readonly check?: (page: Page) => Promise<readonly string[]>;
}

/** The chart comes as a module from beside the classic script, with a lit of its own. */
const CLASSIC = { headers: 'twice', expected: /Multiple versions of Lit/ } as const;
const ALL = Object.keys(ELEMENTS) as readonly Tag[];

export const HOST_PAGES: readonly HostPage[] = [
  { name: 'module', laidOut: true, check: checks.nothingLeftBehind },
  { name: 'classic', ...CLASSIC, laidOut: true },
  { name: 'places', laidOut: true },
  { name: 'GBK, jQuery 1.12', page: 'gbk-jquery', gbk: true, ...CLASSIC, headers: 'none', laidOut: true },
  { name: 'Prototype, Object.prototype', page: 'prototype', laidOut: true, check: checks.takesProperties },
  { name: 'the same, classic', page: 'prototype-classic', ...CLASSIC, laidOut: true, check: checks.takesProperties },
  { name: '* {all: unset}', page: 'unset', laidOut: true },
  { name: 'letter-spacing and co.', page: 'letters', laidOut: true },
  { name: 'rem at 62.5%', page: 'rem', laidOut: true, check: checks.readable },
  { name: 'z-index wars', page: 'z-index', laidOut: true, check: checks.cardOnTop },
  { name: 'transform: scale', page: 'transform', laidOut: true, check: checks.cardOnTop },
  { name: 'zoom', laidOut: true, check: checks.cardOnTop },
  { name: 'tab, display: none', page: 'tabs', laidOut: true, act: (page) => page.click('.tab') },
  { name: 'closed <details>', page: 'details', laidOut: true, act: (page) => page.click('summary') },
  { name: 'right to left', page: 'rtl', laidOut: true },
  { name: 'quirks mode', page: 'quirks', laidOut: true, check: checks.isQuirky },
  { name: '320 px', page: 'module', width: 320, laidOut: true, check: checks.noSideways },
  { name: 'two versions', page: 'versions', headers: 'twice', expected: /Multiple versions of Lit/ },
  { name: 'two versions, mixed', page: 'versions-mixed', headers: 'twice', expected: /Multiple versions of Lit/, check: checks.followsProvider },
  { name: 'loaded three times', page: 'twice', headers: 'twice', expected: /Multiple versions of Lit/ },
  { name: '48 orders', page: 'orders', headers: 'none', only: [], check: checks.everyOrder },
  { name: 'moved while loading', page: 'moved', only: [], check: checks.movedWhileLoading },
  { name: 'router', page: 'spa', only: [], check: checks.lastRoute },
  { name: 'strict CSP, Trusted Types', page: 'strict', expected: /unsafe-eval|TrustedHTML|TrustedScript|TrustedTypePolicy/, check: checks.policyHolds },
  { name: 'forced colours', page: 'module', act: checks.forceColours, laidOut: true, check: checks.contrasts },
  { name: 'reduced motion', page: 'module', act: checks.reduceMotion, check: checks.nothingMoves },
  { name: 'print', page: 'module', width: 720, act: checks.printed, laidOut: true, check: checks.printsWhole },
  { name: 'no observers, no canvas', page: 'no-observers', laidOut: true },
  { name: 'JavaScript off', page: 'module', scripts: false, fallback: ALL },
];
