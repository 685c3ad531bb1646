/**
 * What a framework may set as a property: of a wrong type it is as if it were not set, and the developer is told once. Not in what portals
 * paste, which has attributes (docs/decisions/0034).
 */
import type { LitElement, PropertyValues } from 'lit';
import { warn } from './warn.ts';

/** By lit's `type`; without one it is a text, and a code may come as a number. */
const KINDS = new Map<unknown, readonly string[]>([
  [undefined, ['string', 'number']],
  [Number, ['number']],
  [Boolean, ['boolean']],
  ['object string', ['object', 'string']],
]);

export function keepTypes(element: LitElement, changed: PropertyValues): void {
  const properties = element as unknown as Record<PropertyKey, unknown>;
  changed.forEach((_, name) => {
    const { type, attribute } = (element.constructor as typeof LitElement).getPropertyOptions(name);
    const value = properties[name];
    const kinds = KINDS.get(type);
    if (attribute === false || value === null || value === undefined || !kinds || kinds.includes(typeof value)) return;
    properties[name] = undefined;
    warn(({ warnType }) => warnType(element.localName, String(name), typeof value, kinds));
  });
}
