/** What a framework may set as a property: of a wrong type it is as if it were not set, and the developer is told once. */
import type { LitElement, PropertyDeclaration, PropertyValues } from 'lit';

/** A property that may be an object; its attribute is taken as it is written. Set again, it is looked at again. */
export const OBJECT_OR_TEXT: PropertyDeclaration = { type: 'object string', hasChanged: () => true };

export function keepTypes(element: LitElement, changed: PropertyValues): void {
  const properties = element as unknown as Record<PropertyKey, unknown>;
  changed.forEach((_, name) => {
    const { type = 'string number', attribute } = (element.constructor as typeof LitElement).getPropertyOptions(name);
    const value = properties[name];
    // `Number` and `Boolean` say their own names; a code may come as a number.
    if (attribute === false || value === null || value === undefined || RegExp(typeof value, 'i').test(String(type))) return;
    properties[name] = undefined;
    void import('./warn-attribute.ts').then(({ warnType }) => warnType(element.localName, String(name), value));
  });
}
