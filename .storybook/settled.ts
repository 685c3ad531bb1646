/** When a story has come to rest: only then is it judged, pictured and written down. */
import { TAGS } from '../src/tags.ts';

declare global {
  /** Who drives the page from outside (tools/stories/) says when nothing is on its way from the server. */
  var untilQuiet: (() => Promise<void>) | undefined;
}

type Updating = Element & { readonly updateComplete?: Promise<boolean>; readonly isUpdatePending?: boolean };

/** Elements have drawn what they have, and no part of the program is still to come. One that waits for ever is at rest as well. */
export async function settled(root: ParentNode): Promise<void> {
  for (let calm = 0; calm < 2;) {
    const elements = [...root.querySelectorAll<Updating>(TAGS.join())];
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    await (globalThis.untilQuiet ?? frame)();
    await frame();
    calm = elements.some(({ isUpdatePending }) => isUpdatePending) ? 0 : calm + 1;
  }
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
