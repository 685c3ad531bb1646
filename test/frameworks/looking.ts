/** What a reader sees of an element on a page. */
import type { ElementHandle, Page } from 'puppeteer-core';

const PATIENCE = 10_000;

/** The text of an element and its shadow tree, hidden parts left out, without spaces that only the layout makes. */
export function shownIn(handle: ElementHandle): Promise<string> {
  return handle.evaluate((element) => {
    const parts: string[] = [];
    const walk = (node: Node) => {
      if (node instanceof Text) parts.push(node.data);
      if (!(node instanceof Element)) return;
      if (['STYLE', 'SCRIPT', 'svg'].includes(node.localName) || getComputedStyle(node).display === 'none') return;
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      (slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes).forEach(walk);
    };
    walk(element);
    return parts.join('').replace(/\s+/g, ' ').trim();
  });
}

/** Waits until the text that is seen is right; says what is seen where it never is. */
export async function until(page: Page, selector: string, what: string, right: (text: string) => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  let seen = 'nothing';
  while (Date.now() < end) {
    const handle = await page.$(selector);
    seen = handle ? await shownIn(handle).catch(() => 'nothing') : 'nothing';
    await handle?.dispose();
    if (right(seen)) return;
    await page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => {});
  }
  throw new Error(`${selector} ${what}: it shows “${seen.slice(0, 120)}”`);
}
