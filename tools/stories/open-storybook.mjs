/**
 * The static Storybook in a real browser: serves it, goes from story to story over Storybook's own channel, and tells
 * what happened: thrown errors, complaints in the console, what axe found (Storybook's a11y addon runs it).
 */
import { existsSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../browser.mjs';
import { startServer } from '../static-server.mjs';

const FOLDER = 'storybook-static';
const PATIENCE = 30_000;
/** Tags of stories that are to be seen through other eyes. */
const EYES = {
  'forced-colors': [{ name: 'forced-colors', value: 'active' }],
};

/**
 * @typedef {{ id: string, title: string, name: string, type: 'story' | 'docs', tags: string[] }} Entry
 * @typedef {{ rule: string, impact: string, help: string, at: string[] }} Violation
 * @typedef {{ errors: string[], violations: Violation[], undecided: number, rules: number }} Outcome
 */

/** @returns {Promise<{ entries: Entry[], newPlayer: (width?: number) => Promise<ReturnType<typeof player>>, close: () => Promise<void> }>} */
export async function openStorybook() {
  if (!existsSync(`${FOLDER}/index.json`)) throw new Error(`There is no ${FOLDER}/: run npm run build:storybook first.`);
  /** @type {Entry[]} */
  const entries = Object.values(JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')).entries);
  const server = await startServer({ mounts: { '/': FOLDER }, headers: {} });
  const browser = await launch({ ...(await findBrowser()), protocolTimeout: 120_000 });
  return {
    entries,
    newPlayer: (width = 1280) => player(browser, server.url, width),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** One page that shows one story after the other. */
async function player(browser, url, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  let errors = [];
  let finished = (_outcome) => {};
  const onTheWay = new Set();
  let unfinished = false;
  let shown = { id: '', globals: '{}' };
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text().split('\n')[0]}`);
  });
  page.on('pageerror', (error) => errors.push(`thrown: ${error instanceof Error ? error.message : String(error)}`));
  page.on('request', (request) => onTheWay.add(request));
  page.on('requestfinished', (request) => onTheWay.delete(request));
  page.on('requestfailed', (request) => {
    onTheWay.delete(request);
    errors.push(`request: ${request.url()} ${request.failure()?.errorText}`);
  });
  await page.exposeFunction('untilQuiet', untilQuiet);
  await page.exposeFunction('toldError', (text) => errors.push(text));
  await page.exposeFunction('toldFinished', (id, outcome) => finished(id, outcome));
  await start();

  /** A request shows itself a moment after the page has made it. */
  async function untilQuiet() {
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (onTheWay.size > 0);
  }

  async function start(globals = {}) {
    await page.goto(`${url}/iframe.html?viewMode=story`, { waitUntil: 'networkidle0' });
    // What the page before was still asking for does not come any more.
    onTheWay.clear();
    await page.evaluate(listen);
    // While no story is shown: one that has to be drawn anew and is left at once makes the page load again.
    await page.evaluate((chosen) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: chosen }), globals);
    shown = { id: '', globals: JSON.stringify(globals) };
  }

  return {
    page,
    /** @param {Entry} entry @param {Record<string, string>} [globals] @returns {Promise<Outcome>} */
    async show(entry, globals = {}) {
      // What is still being drawn when Storybook leaves it makes the page load anew: docs draw many stories at once.
      if (entry.type === 'docs' || unfinished || JSON.stringify(globals) !== shown.globals) await start(globals);
      unfinished = entry.type === 'docs';
      errors = [];
      // Said each time: what was asked for the story before would stay in force.
      const eyes = [{ name: 'forced-colors', value: 'none' }, ...entry.tags.flatMap((tag) => EYES[tag] ?? [])];
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }, ...eyes]);
      await page.emulateMediaType(entry.tags.includes('print') ? 'print' : 'screen');
      const outcome = await new Promise((resolve) => {
        const late = setTimeout(() => {
          unfinished = true;
          const waiting = [...onTheWay].map((request) => request.url()).join(' ');
          resolve({ violations: [], undecided: 0, rules: 0, error: `not finished after ${PATIENCE / 1000} s ${waiting && `(on its way: ${waiting})`}` });
        }, PATIENCE);
        finished = (id, result) => {
          if (id !== entry.id) return;
          clearTimeout(late);
          resolve(result);
        };
        const same = shown.id === entry.id;
        shown.id = entry.id;
        void page.evaluate(choose, entry.id, entry.type, same);
      });
      return { ...outcome, errors: [...errors, ...(outcome.error ? [outcome.error] : [])] };
    },
    /** The story that is shown, in another theme and at another width, once it rests; no caret blinks. */
    async seenIn(theme, room) {
      await page.setViewport({ width: room, height: 900 });
      await page.evaluate(async (chosen) => {
        document.documentElement.style.setProperty('caret-color', 'transparent');
        await globalThis.dressStory(chosen);
        // A chart is drawn when it comes near; the pictures of a long story had gaps.
        for (const chart of document.querySelectorAll('indicator-chart')) {
          chart.scrollIntoView();
          await globalThis.dressStory(chosen);
        }
        scrollTo(0, 0);
      }, theme);
    },
    /** The themes of Storybook's toolbar. @returns {Promise<string[]>} */
    themes: () =>
      page.evaluate(() => globalThis.__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations.globalTypes.theme.toolbar.items.map(({ value }) => value)),
    close: () => page.close(),
  };
}

/** In the page: passes on what Storybook tells of a story. */
function listen() {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const say = (what) => (error) => globalThis.toldError(`${what}: ${String(error?.message ?? error?.title ?? JSON.stringify(error)).split('\n')[0]}`);
  channel.on('storyThrewException', say('story'));
  channel.on('storyErrored', say('story'));
  channel.on('storyMissing', say('missing'));
  channel.on('playFunctionThrewException', say('play'));
  channel.on('unhandledErrorsWhilePlaying', (all) => all.forEach(say('play')));
  channel.on('docsRendered', (id) => globalThis.toldFinished(id, { violations: [], undecided: 0, rules: 0 }));
  channel.on('storyFinished', ({ storyId, reporters }) => {
    const [{ result } = {}] = reporters.filter(({ type }) => type === 'a11y');
    globalThis.toldFinished(storyId, {
      rules: (result?.passes?.length ?? 0) + (result?.violations?.length ?? 0),
      undecided: result?.incomplete?.length ?? 0,
      violations: (result?.violations ?? []).map(({ id, impact, help, nodes }) => ({
        rule: id,
        impact,
        help,
        at: nodes.map(({ target, failureSummary }) => `${target.flat(2).join(' ')} ${failureSummary?.split('\n').slice(1).join(' ') ?? ''}`.trim()),
      })),
      ...(result?.error ? { error: `axe: ${result.error.message ?? result.error}` } : {}),
    });
  });
}

/** In the page: turns to a story as the sidebar would. */
function choose(storyId, viewMode, same) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  if (same) channel.emit('forceRemount', { storyId });
  else channel.emit('setCurrentStory', { storyId, viewMode });
}
