/**
 * Lets an element take over the shadow tree that a server has drawn for it, provided that the element would draw the same. A tree drawn
 * from another report, in another language or by another version must not be reused.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, LitElement, render, type ReactiveController } from 'lit';
import { warnDrawnAnew } from '../components/shared/warn-attribute.ts';
import { isSameTree } from './same-tree.ts';

/** Internals of a lit element. */
interface Inside {
  createRenderRoot(): ShadowRoot;
  render(): unknown;
  /** Set by lit's own hydration support, which the page may have loaded for elements of its own; it must not run a second time. */
  _$AG?: boolean;
  _$needsHydration?: boolean;
}

/** Prepares the element and returns whether there is a tree to take over. */
export function takeOver(element: LitElement): boolean {
  const { shadowRoot } = element;
  if (!shadowRoot?.firstChild) return false;
  const inside = element as unknown as Inside;
  // lit is to render into this root, not in front of its content.
  inside.createRenderRoot = () => shadowRoot;
  const first: ReactiveController = {
    // A strict policy refuses styles in the markup, but not those of a script.
    hostConnected: () => adoptStyles(shadowRoot, (element.constructor as typeof LitElement).elementStyles),
    hostUpdate() {
      element.removeController(first);
      inside._$AG = inside._$needsHydration = false;
      if (!standsAlready(element, inside, shadowRoot)) {
        shadowRoot.replaceChildren();
        warnDrawnAnew(element.localName);
      }
    },
  };
  element.addController(first);
  return true;
}

/** Hydrates the tree if it is what the element would draw; returns whether it was. */
function standsAlready(element: LitElement, inside: Inside, root: ShadowRoot): boolean {
  const { renderOptions } = element;
  const trial = document.createElement('div');
  render(inside.render(), trial, { ...renderOptions });
  if (!isSameTree(root, trial)) return false;
  try {
    hydrate(inside.render(), root, renderOptions);
    return true;
  } catch {
    // The same nodes, but from templates of another version.
    delete (root as { _$litPart$?: unknown })._$litPart$;
    return false;
  }
}
