/**
 * An element takes over the tree that a server has drawn for it. Only one that it would draw the same: what was drawn from another report,
 * in another language or by another version must not stand under figures that have changed.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, LitElement, render, type ReactiveController } from 'lit';
import { warnDrawnAnew } from '../components/shared/warn-attribute.ts';
import { isSameTree } from './same-tree.ts';

/** What lit keeps to itself of an element. */
interface Inside {
  createRenderRoot(): ShadowRoot;
  render(): unknown;
  /** Set by lit's own support for such pages, where the page has loaded it for elements of its own: it must not do this twice. */
  _$AG?: boolean;
  _$needsHydration?: boolean;
}

/** Whether there is anything to take over. */
export function takeOver(element: LitElement): boolean {
  const { shadowRoot } = element;
  if (!shadowRoot?.firstChild) return false;
  const inside = element as unknown as Inside;
  // lit draws into this root itself, not before what stands in it.
  inside.createRenderRoot = () => shadowRoot;
  const first: ReactiveController = {
    // A strict policy has refused the styles in the markup; those of a script it does not.
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

/** Whether the tree is now lit's: the first drawing finds everything as it would make it. */
function standsAlready(element: LitElement, inside: Inside, root: ShadowRoot): boolean {
  const { renderOptions } = element;
  const trial = document.createElement('div');
  render(inside.render(), trial, { ...renderOptions });
  if (!isSameTree(root, trial)) return false;
  try {
    hydrate(inside.render(), root, renderOptions);
    return true;
  } catch {
    // The same nodes from templates that are cut another way: another version.
    delete (root as { _$litPart$?: unknown })._$litPart$;
    return false;
  }
}
