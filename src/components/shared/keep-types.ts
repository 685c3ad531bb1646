/**
 * Guards properties set by frameworks: a value of the wrong type is treated as not set, with one warning to the developer. Not part of
 * the portal's script, whose users have only attributes (docs/decisions/0034).
 */
import type { LitElement, PropertyValues } from 'lit';
import { warn } from './warn.ts';

/** Allowed types by lit's `type` option; without one the property is a text, for which a code may come as a number. */
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
