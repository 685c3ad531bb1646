/** A walk through a story by keyboard alone: every tab stop, and from the first figure to its source and back. */
import { linesOf, spoken } from './spoken.mjs';

const MOST_STOPS = 80;

/** @param {import('puppeteer-core').Page} page @returns {Promise<{ lines: string[], faults: string[] }>} */
export async function walk(page) {
  const lines = [];
  const faults = [];
  let card = false;
  await page.evaluate(() => {
    document.activeElement?.blur();
    globalThis.getSelection()?.removeAllRanges();
    globalThis.stopsSeen = new Set();
  });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    // A group of figures becomes one stop, and its first figure is named, a moment after it is reached; no user is faster.
    await page.waitForFunction(isOneStop, { timeout: 2000 }).catch(() => faults.push('the figures of a group are not one stop of Tab, or have no names'));
    const at = await stopOf(page);
    if (at === null || at.seen) return { lines: [...lines, 'Tab: leaves'], faults };
    lines.push(`Tab: ${at.text}`);
    if (!at.named) faults.push(`a stop of Tab has no name: ${at.text}`);
    if (!at.figure || card) continue;
    card = true;
    const opened = await throughCard(page);
    lines.push(...opened.lines);
    faults.push(...opened.faults);
  }
  return { lines, faults: [...faults, `Tab does not leave after ${MOST_STOPS} stops`] };
}

/** Arrow key to the next figure and back, Enter, the content of the card, Escape, and where the focus is then. */
async function throughCard(page) {
  const lines = [];
  const faults = [];
  const start = await stopOf(page);
  // The arrow keys work once the first figure has been reached.
  await page.waitForNetworkIdle({ idleTime: 100 });
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key);
    lines.push(`  ${key}: ${(await stopOf(page))?.text}`);
  }
  await page.keyboard.press('Enter');
  const dialog = await page.waitForFunction(deepDialog, { timeout: 10_000 }).catch(() => null);
  if (dialog === null) return { lines, faults: ['Enter on a figure opens no card'] };
  const card = dialog.asElement();
  lines.push('  Enter:', ...linesOf(await page.accessibility.snapshot({ root: card ?? undefined, interestingOnly: false })).map((line) => `    ${line}`));
  await page.keyboard.press('Escape');
  const back = await stopOf(page);
  lines.push(`  Escape: ${back?.text}`);
  if (back?.text !== start?.text) faults.push(`Escape leaves the focus on ${back?.text}, not on ${start?.text}`);
  return { lines, faults };
}

/** In the page: whether the focused figure, if any, has its name, and its group is one tab stop. */
function isOneStop() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const group = at?.closest('[data-of]')?.closest('details, .frame');
  if (at?.closest('[data-of]')?.ariaLabel === null) return false;
  return !group || [...group.querySelectorAll('button[data-of]')].filter((one) => one.closest('details, .frame') === group && one.tabIndex === 0).length === 1;
}

/** In the page: the open card that has the focus. */
function deepDialog() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.closest('[role=dialog]') ?? null;
}

/** What has the focus; null outside the story. */
async function stopOf(page) {
  const handle = await page.evaluateHandle(() => {
    let at = document.activeElement;
    const inside = document.querySelector('#storybook-root')?.contains(at) && at !== document.querySelector('#storybook-root');
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return inside ? at : null;
  });
  const element = handle.asElement();
  if (element === null) return null;
  const node = await page.accessibility.snapshot({ root: element, interestingOnly: false });
  const { figure, seen } = await element.evaluate((at) => {
    const figures = at.matches('button[data-of]');
    // At the end of the page, Tab starts again.
    const known = (globalThis.stopsSeen ??= new Set()).has(at);
    globalThis.stopsSeen.add(at);
    return { figure: figures, seen: known };
  });
  return { text: node ? spoken(node) : '?', named: Boolean(node?.name), figure, seen };
}
