/** What a visitor does in a story: finds, presses, types, and waits for what comes of it. For `play`. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { settled } from '../.storybook/settled.ts';

/** The hands in one element of the story. */
export interface Hands {
  readonly element: HTMLElement;
  /** One node of the element's own tree. */
  readonly find: <Found extends Element = HTMLElement>(selector: string) => Found;
  readonly all: (selector: string) => readonly HTMLElement[];
  readonly press: (selector: string) => Promise<void>;
  /** Keys go to what has the focus, as `userEvent` writes them: {ArrowDown}, {Escape}. */
  readonly keys: (keys: string) => Promise<void>;
  /** The node that has the focus. */
  readonly focused: () => Element | null;
  /** Waits until the text of a node matches. */
  readonly reads: (selector: string, text: string | RegExp) => Promise<void>;
}

export async function handsOn(canvasElement: HTMLElement, tag: string): Promise<Hands> {
  await settled(canvasElement);
  const element = canvasElement.querySelector<HTMLElement>(tag);
  const root = element?.shadowRoot;
  if (!element || !root) throw new Error(`There is no <${tag}> in this story.`);
  const find = <Found extends Element = HTMLElement>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (!found) throw new Error(`<${tag}> has no ${selector}.`);
    return found;
  };
  return {
    element,
    find,
    all: (selector) => Array.from(root.querySelectorAll<HTMLElement>(selector)),
    press: async (selector) => {
      await userEvent.click(find(selector));
      await settled(canvasElement);
    },
    keys: async (keys) => {
      await userEvent.keyboard(keys);
      await settled(canvasElement);
    },
    focused: () => root.activeElement,
    reads: (selector, text) => waitFor(() => expect(find(selector).textContent).toMatch(text)),
  };
}

/** Opens the table of figures and finds rows in it. */
export async function opensTable(canvasElement: HTMLElement, tag: string): Promise<void> {
  const { press, all } = await handsOn(canvasElement, tag);
  await press('details.data > summary');
  await waitFor(() => expect(all('details.data tbody tr').length).toBeGreaterThan(0));
}

/** Goes from figure to figure with the arrow keys, opens the card with Enter, closes it with Escape, and is where it was. */
export async function walksFigures(canvasElement: HTMLElement, tag: string): Promise<void> {
  const { find, all, keys, focused } = await handsOn(canvasElement, tag);
  const figures = all('button[data-of]');
  find('button[data-of]').focus();
  await settled(canvasElement);
  if (figures.length > 1) {
    await keys('{ArrowRight}');
    await expect(focused()).toBe(figures[1]);
  }
  const here = focused();
  await keys('{Enter}');
  await waitFor(() => expect(find('[role=dialog]').contains(focused())).toBe(true));
  await keys('{Escape}');
  await expect(all('[role=dialog]')).toHaveLength(0);
  await expect(focused()).toBe(here);
}
